import type { Language } from '@rampe/model'
import type { Progress } from '@rampe/pipeline'
import type { Terminal } from './terminal.ts'

const WORDS = {
  en: { pages: 'pages', events: 'events', errors: 'errors', rate: '/s', left: 'left' },
  fr: { pages: 'pages', events: 'événements', errors: 'erreurs', rate: '/s', left: 'restantes' },
} as const

const WIDTH = 20

/** A progress line on standard error, redrawn in place; only on a terminal. `end` clears it. */
export function progressLine(terminal: Terminal, language: Language): { show(p: Progress): void; end(): void } {
  if (!terminal.err.isTTY) return { show: () => undefined, end: () => undefined }
  const words = WORDS[language]
  let last = 0
  return {
    show(progress) {
      const now = performance.now()
      if (now - last < 100 && progress.done < progress.known) return
      last = now
      const { done, known, rate, events, errors } = progress
      const filled = known === 0 ? 0 : Math.min(WIDTH, Math.round((WIDTH * done) / known))
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`
      const left = rate > 0 ? ` · ${duration((known - done) / rate)} ${words.left}` : ''
      const text = `${progress.room} ${bar} ${done}/${known} ${words.pages} · ${rate.toFixed(1)}${words.rate} · ${events} ${words.events} · ${errors} ${words.errors}${left}`
      terminal.err.write(`\r\u001b[K${text.slice(0, (terminal.err.columns ?? 100) - 1)}`)
    },
    end: () => void terminal.err.write('\r\u001b[K'),
  }
}

const duration = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.ceil(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`
