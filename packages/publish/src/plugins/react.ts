import type { Graph } from '@rampe/model'
import type { Props } from '../node.ts'
import { pageFinder } from '../page-finder.ts'
import { pagesOfGraph } from '../pages.ts'
import { serialize } from '../serialize.ts'
import { MARK } from '../snippet.ts'

/** The properties of a `<script>` element that holds a page's JSON-LD. */
export interface ScriptProps {
  readonly type: 'application/ld+json'
  readonly dangerouslySetInnerHTML: { readonly __html: string }
  readonly [MARK]: ''
}

/** React's `createElement`, or that of Preact or any other library with the same shape. */
export type CreateElement<Element> = (type: 'script', props: ScriptProps) => Element

/**
 * For a server component: `<script {...jsonLdProps(document)} />`. Safe although it sets inner HTML: the text comes from
 * {@link serialize}, in which no value can close the script. The mark makes `rampe inject` see it as its own.
 */
export const jsonLdProps = (document: Props): ScriptProps => ({
  type: 'application/ld+json',
  dangerouslySetInnerHTML: { __html: serialize(document) },
  [MARK]: '',
})

/**
 * A `<JsonLd graph url />` component of the library whose `createElement` is given; it renders nothing where the graph has
 * nothing for the page. React is not needed to build or to test this file.
 *
 * @example
 * // json-ld.js
 * import { createElement } from 'react'
 * import { jsonLdComponent } from '@rampe/publish/react'
 * export const JsonLd = jsonLdComponent(createElement)
 * // app/shows/[slug]/page.jsx
 * <JsonLd graph={graph} url={`https://theatre.example/shows/${slug}`} />
 */
export function jsonLdComponent<Element>(createElement: CreateElement<Element>) {
  const finders = new WeakMap<Graph, ReturnType<typeof pageFinder>>()
  return function JsonLd({ graph, url }: { readonly graph: Graph; readonly url: string }): Element | null {
    const finder = finders.get(graph) ?? pageFinder(pagesOfGraph(graph))
    finders.set(graph, finder)
    const document = finder.byUrl(url)
    return document === undefined ? null : createElement('script', jsonLdProps(document))
  }
}
