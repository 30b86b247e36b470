import type { Calibration } from './calibration.ts'

/** Written by `pnpm bench quality --calibrate`; not by hand. */
export const CALIBRATION: Calibration = {
  name: [
    [0.494, 0.544],
    [0.586, 0.862],
    [0.677, 0.895],
    [0.759, 0.947],
    [0.79, 0.977],
    [0.847, 0.989],
  ],
  startDate: [
    [0.498, 0.584],
    [0.644, 0.912],
    [0.796, 0.984],
    [0.85, 0.991],
    [0.862, 0.995],
  ],
}
