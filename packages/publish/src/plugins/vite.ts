import { resolve } from 'node:path'
import { chooser } from '../inject/choose.ts'
import { injectHtml } from '../inject/page.ts'
import { pageFinder } from '../page-finder.ts'
import { pagesInFile } from '../published-pages.ts'
import { buildStep, type PluginOptions, terminal } from './build-step.ts'

/** The part of Vite's plug-in interface that is used; Vite 5 and later have it. */
interface VitePlugin {
  readonly name: string
  readonly apply: 'build'
  readonly enforce: 'post'
  configResolved(config: { readonly root: string; readonly build: { readonly outDir: string } }): void
  readonly transformIndexHtml: {
    readonly order: 'post'
    handler(html: string, context: { readonly path: string }): Promise<string>
  }
  closeBundle(): Promise<void>
}

/**
 * Adds reviewed JSON-LD to the pages that Vite builds: to entry pages as they pass, and to everything in the output folder at
 * the end, so pages that a static site generator writes are reached too.
 *
 * @example
 * // vite.config.js
 * import rampe from '@rampe/publish/vite'
 * export default { plugins: [rampe({ base: 'https://theatre.example/' })] }
 */
export default function rampe(options: PluginOptions = {}): VitePlugin {
  let root = process.cwd()
  let outDir = resolve(root, 'dist')
  return {
    name: 'vite-plugin-rampe',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
      outDir = resolve(root, config.build.outDir)
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path }) {
        // A graph that cannot be read is told of once, at the end.
        const pages = await pagesInFile(resolve(root, options.graph ?? 'rampe-out/graph.jsonld')).catch(() => undefined)
        if (pages === undefined) return html
        const choose = chooser(pageFinder(pages), path.replace(/^\/+/, ''), options.base)
        return new TextDecoder().decode(injectHtml(new TextEncoder().encode(html), choose).html)
      },
    },
    async closeBundle() {
      await buildStep(outDir, root, options, terminal)
    },
  }
}
