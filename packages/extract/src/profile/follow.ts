import type { Capture, SiteProfile } from '@rampe/model'
import { pageOf } from '../page.ts'
import { templateOf } from './path.ts'
import { addressBy } from './rules/steps.ts'
import { groundOf, recordsOf } from './rules/template.ts'

/** The addresses that the rules of a profile lead to from a page: what must be captured before the page is read. */
export function addressesToFollow(capture: Capture, profile: SiteProfile): readonly string[] {
  const template = templateOf(profile, capture.url)
  const rules = Object.values(template?.fields ?? {}).flatMap((list) => list.flatMap(({ follow }) => follow ?? []))
  if (!template || rules.length === 0) return []
  const page = pageOf(capture, profile)
  const ground = groundOf(page)
  const found = recordsOf(template, ground).flatMap((here) =>
    rules.map((rule) => addressBy(rule, { page, ground, ...(here ? { here } : {}) })),
  )
  return [...new Set(found.filter((url) => url !== undefined && url !== capture.url))].filter(
    (url) => url !== undefined,
  )
}
