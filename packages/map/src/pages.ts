import { INDEX_FILE } from '@rampe/model'
import { type Mention, type Mentions, said, saidText } from './mention.ts'
import { pageKey, pageUrl } from './url-key.ts'

/** What is known of a page's address and language. */
export interface PageFacts {
  /** {@link pageKey} of its canonical address. */
  readonly key: string
  /** Its canonical address. */
  readonly url: string
  /** BCP 47 primary tag. */
  readonly language?: string
  /** The name of its language group: the smallest key of the pages that translate one another. */
  readonly group: string
}

export interface Pages {
  /** Facts of an address, known or not. */
  readonly at: (url: string) => PageFacts
  /** The pages of a group that were read, in the order of their addresses. */
  readonly translations: (group: string) => readonly PageFacts[]
}

interface Draft {
  key: string
  url: string
  language?: string
  alternates: Set<string>
}

const primary = (tag: string | undefined): string | undefined => tag?.toLowerCase().match(/^[a-z]{2,3}(?![a-z])/)?.[0]

/** `/en/agenda/phedre` → the language it names, and the address without it. */
function languageInPath(key: string): { readonly language: string; readonly rest: string } | undefined {
  const [host = '', ...path] = key.split('/')
  const at = path.findIndex((segment) => /^(?:en|fr)(?:[-_][a-z]{2})?$/i.test(segment))
  if (at < 0 || at > 1) return undefined
  return { language: (path[at] ?? '').slice(0, 2).toLowerCase(), rest: [host, ...path.toSpliced(at, 1)].join('/') }
}

/** The language that most words of each of these pages are tagged with. */
function spokenOn(pages: ReadonlySet<string>, mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { page, claims } of mentions.filter((mention) => pages.has(mention.page)))
    for (const list of claims.values())
      for (const { value } of list) {
        if (value.kind !== 'text' || value.language === undefined) continue
        const own = counts.get(page) ?? new Map<string, number>()
        counts.set(page, own)
        own.set(value.language, (own.get(value.language) ?? 0) + 1)
      }
  return new Map(
    [...counts].flatMap(([page, own]) => {
      const [most] = [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      const language = primary(most?.[0])
      return language === undefined ? [] : [[page, language] as const]
    }),
  )
}

/** `/agenda/index.html` where the page is known by its folder too: what a mirror writes of the files that it made. */
const namesFile = (url: string): boolean => URL.canParse(url) && INDEX_FILE.test(new URL(url).pathname)

/** The canonical link is trusted only within the host, and not where many pages claim one address (a broken template). */
function canonicals(pages: readonly Mention[]): ReadonlyMap<string, string> {
  const wanted = new Map<string, Set<string>>()
  const chosen = new Map<string, string>()
  for (const page of pages) {
    const url = said(page, 'url').map(({ value }) => (value.kind === 'reference' ? value.iri : ''))[0]
    if (!url) continue
    const [from, to] = [pageKey(page.page), pageKey(url)]
    if (from.split('/')[0] !== to.split('/')[0]) continue
    if (from !== to || !namesFile(url)) chosen.set(from, pageUrl(url))
    wanted.set(to, (wanted.get(to) ?? new Set()).add(from.split('?')[0] ?? from))
  }
  for (const [from, url] of chosen) if ((wanted.get(pageKey(url))?.size ?? 0) > 2) chosen.delete(from)
  return chosen
}

/**
 * Reads the pages' own facts: canonical address, language, language versions. Pages are versions of one another where
 * their `hreflang` links say so both ways, or one way to a page that no second page of that language points to.
 */
export function pagesOf({ all: mentions, of, pages }: Mentions): Pages {
  const web = of('page').filter((page) => pageKey(page.subject) === pageKey(page.page))
  const canonical = canonicals(web)
  const canon = (url: string): string => {
    const key = pageKey(url)
    const own = canonical.get(key)
    return own === undefined ? key : pageKey(own)
  }
  const drafts = new Map<string, Draft>()
  for (const page of pages) {
    const key = canon(page)
    const url = canonical.get(pageKey(page)) ?? pageUrl(page)
    const draft = drafts.get(key)
    if (!draft) drafts.set(key, { key, url, alternates: new Set() })
    else if (url.length < draft.url.length || (url.length === draft.url.length && url < draft.url)) draft.url = url
  }
  for (const page of web) {
    const draft = drafts.get(canon(page.page))
    if (!draft) continue
    const language = primary(saidText(page, 'inLanguage')[0])
    if (language !== undefined) draft.language = language
    for (const other of saidText(page, 'workTranslation')) {
      const key = canon(other)
      if (key !== draft.key) draft.alternates.add(key)
    }
  }

  // A page that does not state its language speaks that of its words, else the one in its address.
  const silent = pages.filter((page) => drafts.get(canon(page))?.language === undefined)
  const spoken = spokenOn(new Set(silent), mentions)
  for (const [page, language] of spoken) {
    const draft = drafts.get(canon(page))
    if (draft) draft.language ??= language
  }
  const twins = new Map<string, Draft[]>()
  for (const draft of drafts.values()) {
    const named = languageInPath(draft.key)
    if (named && draft.language === undefined) draft.language = named.language
    const rest = named?.rest ?? draft.key
    twins.set(rest, [...(twins.get(rest) ?? []), draft])
  }
  // The same address but for its language names the same page in another language.
  for (const [a, b, ...more] of twins.values()) {
    if (!a || !b || more.length > 0 || a.language === b.language) continue
    a.alternates.add(b.key)
    b.alternates.add(a.key)
  }

  const pointing = new Map<string, string[]>()
  for (const draft of drafts.values())
    for (const other of draft.alternates) pointing.set(other, [...(pointing.get(other) ?? []), draft.key])
  const joined = (a: Draft, b: Draft): boolean => {
    if (a.language !== undefined && a.language === b.language) return false
    if (b.alternates.has(a.key) && (pointing.get(a.key)?.length ?? 0) <= 3 && (pointing.get(b.key)?.length ?? 0) <= 3)
      return true
    const rivals = (pointing.get(b.key) ?? []).filter((key) => drafts.get(key)?.language === a.language)
    return rivals.length === 1
  }
  const group = new Map<string, string>()
  for (const key of [...drafts.keys()].sort()) {
    if (group.has(key)) continue
    group.set(key, key)
    const work = [key]
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      const draft = drafts.get(at)
      if (!draft) continue
      const near = [...draft.alternates, ...(pointing.get(at) ?? [])]
      for (const next of near) {
        const other = drafts.get(next)
        if (!other || group.has(next)) continue
        const [a, b] = draft.alternates.has(next) ? [draft, other] : [other, draft]
        if (!joined(a, b)) continue
        group.set(next, key)
        work.push(next)
      }
    }
  }

  const facts = new Map<string, PageFacts>()
  const groups = new Map<string, PageFacts[]>()
  for (const draft of [...drafts.values()].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const name = group.get(draft.key) ?? draft.key
    const fact: PageFacts = {
      key: draft.key,
      url: draft.url,
      group: name,
      ...(draft.language === undefined ? {} : { language: draft.language }),
    }
    facts.set(draft.key, fact)
    groups.set(name, [...(groups.get(name) ?? []), fact])
  }
  return {
    at: (url) => {
      const key = canon(url)
      return facts.get(key) ?? { key, url: canonical.get(pageKey(url)) ?? pageUrl(url), group: key }
    },
    translations: (name) => groups.get(name) ?? [],
  }
}
