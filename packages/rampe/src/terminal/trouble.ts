import { type Language, RampeError } from '@rampe/model'
import { EXIT, type Terminal } from './terminal.ts'

const NAMES = { en: { file: 'File', url: 'Address' }, fr: { file: 'Fichier', url: 'Adresse' } } as const

/** Codes that say the call or its files were wrong, not the work. */
const USAGE = new Set([
  'config-invalid',
  'config-unreadable',
  'decisions-invalid',
  'ids-lock-invalid',
  'usage',
  'url-invalid',
  'captures-missing',
  'captures-invalid',
  'entity-unknown',
  'folder-missing',
  'graph-invalid',
  'graph-missing',
  'mapping-invalid',
  'property-unknown',
  'site-missing',
  'target-unknown',
  'targets-missing',
  'profile-exists',
  'profile-invalid',
  'profile-missing',
  'profile-pattern-invalid',
  'profile-selector-invalid',
  'profile-unknown',
  'file-missing',
])

export const exitCodeOf = (error: RampeError): number => (USAGE.has(error.code) ? EXIT.usage : EXIT.failed)

/** One error as a person reads it: what happened, where, what to do next. No stack trace. */
export function describe(error: RampeError, language: Language): string {
  const { message, remedy, url, file } = error.details
  const names = NAMES[language]
  return [
    `${error.code}: ${message[language]}`,
    ...(url && !message[language].includes(url) ? [`  ${names.url}: ${url}`] : []),
    ...(file && !message[language].includes(file) ? [`  ${names.file}: ${file}`] : []),
    `  → ${remedy[language]}`,
    '',
  ].join('\n')
}

/** Tells an error and answers the exit code. A defect of Rampe's own is told as such, with its trace. */
export function tell(error: unknown, terminal: Terminal, language: Language): number {
  if (error instanceof RampeError) {
    terminal.err.write(describe(error, language))
    return exitCodeOf(error)
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.err.write(
    language === 'fr'
      ? `internal-defect: Rampe a un défaut. Signalez-le avec ce qui suit; relancer reprend où le travail s’est arrêté.\n${trace}\n`
      : `internal-defect: Rampe has a defect. Please report it with what follows; running again resumes the work.\n${trace}\n`,
  )
  return EXIT.failed
}
