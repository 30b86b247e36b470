import { fileURLToPath } from 'node:url'
import { buildStep, type PluginOptions, type Say } from './build-step.ts'

/** The part of Astro's integration interface that is used; Astro 4 and later have it. */
interface AstroIntegration {
  readonly name: string
  readonly hooks: {
    'astro:config:done'(given: {
      readonly config: { readonly root: URL; readonly site?: string; readonly base?: string }
    }): void
    'astro:build:done'(given: { readonly dir: URL; readonly logger: Say }): Promise<void>
  }
}

/**
 * Adds reviewed JSON-LD to the pages that Astro builds. The base address is Astro's own `site`.
 *
 * @example
 * // astro.config.mjs
 * import rampe from '@rampe/publish/astro'
 * export default { site: 'https://theatre.example', integrations: [rampe()] }
 */
export default function rampe(options: PluginOptions = {}): AstroIntegration {
  let root = process.cwd()
  let given = options
  return {
    name: '@rampe/publish',
    hooks: {
      'astro:config:done'({ config }) {
        root = fileURLToPath(config.root)
        if (options.base === undefined && config.site !== undefined)
          given = { ...options, base: new URL(config.base ?? '/', config.site).href }
      },
      async 'astro:build:done'({ dir, logger }) {
        await buildStep(fileURLToPath(dir), root, given, logger)
      },
    },
  }
}
