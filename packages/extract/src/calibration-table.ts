import type { Calibration } from './calibration.ts'

/** Written by `pnpm bench quality --calibrate`; not by hand. */
export const CALIBRATION: Calibration = {
  name: [
    [0.83, 0.975],
    [0.9, 0.995],
  ],
  startDate: [
    [0.622, 0.885],
    [0.76, 0.935],
    [0.857, 0.94],
    [0.914, 0.977],
    [0.96, 0.979],
  ],
}
