import type { Calibration } from './calibration.ts'

/** Written by `pnpm bench quality --calibrate`; not by hand. */
export const CALIBRATION: Calibration = {
  name: [
    [0.494, 0.451],
    [0.646, 0.928],
    [0.77, 0.971],
    [0.79, 0.976],
    [0.847, 0.991],
  ],
  startDate: [
    [0.497, 0.575],
    [0.638, 0.905],
    [0.796, 0.982],
    [0.858, 0.995],
  ],
}
