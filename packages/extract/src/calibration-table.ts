import type { Calibration } from './calibration.ts'

/** Written by `pnpm bench quality --calibrate`; not by hand. */
export const CALIBRATION: Calibration = {
  name: [
    [0.494, 0.451],
    [0.574, 0.864],
    [0.632, 0.879],
    [0.677, 0.905],
    [0.76, 0.95],
    [0.79, 0.974],
    [0.847, 0.99],
  ],
  startDate: [
    [0.497, 0.575],
    [0.639, 0.911],
    [0.796, 0.983],
    [0.85, 0.989],
    [0.874, 0.995],
  ],
}
