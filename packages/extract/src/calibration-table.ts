import type { Calibration } from './calibration.ts'

/** Written by `pnpm bench quality --calibrate`; not by hand. */
export const CALIBRATION: Calibration = {
  name: [
    [0.501, 0.538],
    [0.576, 0.814],
    [0.627, 0.835],
    [0.68, 0.859],
    [0.767, 0.945],
    [0.845, 0.982],
  ],
  startDate: [
    [0.499, 0.658],
    [0.6, 0.884],
    [0.791, 0.988],
    [0.85, 0.995],
  ],
}
