import type { Calibration } from './calibration.ts'

/** Written by `pnpm bench quality --calibrate`; not by hand. */
export const CALIBRATION: Calibration = {
  name: [
    [0.491, 0.535],
    [0.591, 0.837],
    [0.679, 0.841],
    [0.76, 0.956],
    [0.79, 0.979],
    [0.846, 0.986],
  ],
  startDate: [
    [0.498, 0.584],
    [0.643, 0.951],
    [0.673, 0.964],
    [0.798, 0.987],
    [0.85, 0.994],
    [0.862, 0.995],
  ],
}
