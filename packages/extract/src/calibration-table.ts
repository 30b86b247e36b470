import type { Calibration } from './calibration.ts'

/** Written by `pnpm bench quality --calibrate`; not by hand. */
export const CALIBRATION: Calibration = {
  name: [
    [0.7, 0.84],
    [0.84, 0.975],
    [0.896, 0.995],
  ],
  startDate: [
    [0.622, 0.888],
    [0.755, 0.94],
    [0.858, 0.942],
    [0.914, 0.978],
    [0.96, 0.98],
  ],
}
