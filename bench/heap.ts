import { setFlagsFromString } from 'node:v8'

/** Memory as the command line sees to its own (`packages/rampe/src/main.ts`), once all modules are loaded. */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=100')
}
