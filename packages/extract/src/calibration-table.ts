import type { Calibration } from './calibration.ts'

/** Written by `pnpm bench quality --calibrate`; not by hand. */
export const CALIBRATION: Calibration = {
  name: [
    [0.495, 0.485],
    [0.558, 0.751],
    [0.579, 0.79],
    [0.627, 0.822],
    [0.68, 0.876],
    [0.767, 0.938],
    [0.845, 0.975],
  ],
  startDate: [
    [0.509, 0.742],
    [0.598, 0.958],
    [0.671, 0.983],
    [0.755, 0.988],
    [0.819, 0.993],
    [0.858, 0.995],
  ],
}
