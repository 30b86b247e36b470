import { resolve } from 'node:path'
import { buildStep, type PluginOptions, terminal } from './build-step.ts'

/** The part of Eleventy 3's configuration that is used. */
interface EleventyConfig {
  versionCheck(range: string): void
  on(
    event: 'eleventy.after',
    listener: (given: { readonly directories?: { readonly output: string } }) => Promise<void>,
  ): unknown
}

/**
 * Adds reviewed JSON-LD to the pages that Eleventy builds.
 *
 * @example
 * // eleventy.config.js
 * import rampe from '@rampe/publish/eleventy'
 * export default (config) => config.addPlugin(rampe, { base: 'https://theatre.example/' })
 */
export default function rampe(config: EleventyConfig, options: PluginOptions = {}): void {
  config.versionCheck('>=3.0.0')
  config.on('eleventy.after', async ({ directories }) => {
    await buildStep(resolve(directories?.output ?? '_site'), process.cwd(), options, terminal)
  })
}
