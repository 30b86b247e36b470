import type { Calibration } from './calibration.ts'

/** Written by `pnpm bench quality --calibrate`; not by hand. */
export const CALIBRATION: Calibration = {
  name: [
    [0.501, 0.538],
    [0.576, 0.819],
    [0.627, 0.84],
    [0.68, 0.866],
    [0.767, 0.942],
    [0.845, 0.982],
  ],
  startDate: [
    [0.501, 0.686],
    [0.6, 0.889],
    [0.766, 0.989],
    [0.835, 0.99],
    [0.85, 0.995],
  ],
}
