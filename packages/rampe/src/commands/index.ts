import type { CommandSpec } from '../command.ts'
import { auditCommand, validateCommand } from './audit.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { forgetCommand } from './forget.ts'
import { injectCommand } from './inject.ts'
import { profileCommand } from './profile.ts'
import { pushCommand } from './push.ts'
import { readCommand } from './read.ts'
import { roomCommands, runCommand } from './run.ts'

/** What `rampe <url>` means. */
export const standard: CommandSpec = runCommand

/** Every command, in the order of the help page. */
export const commands: readonly CommandSpec[] = [
  runCommand,
  ...roomCommands,
  validateCommand,
  auditCommand,
  readCommand,
  injectCommand,
  pushCommand,
  explainCommand,
  profileCommand,
  exportCommand,
  forgetCommand,
]
