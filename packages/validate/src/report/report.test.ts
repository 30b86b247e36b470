import { describe, expect, it } from 'vitest'
import { auditOfEverything } from '../formats/failing.contract.ts'
import { renderReport } from '../formats/html.ts'
import { toMarkdown } from '../formats/markdown.ts'

describe('a report of everything that can be found', () => {
  it.each(['en', 'fr'] as const)('is written, whatever pages say (%s)', async (language) => {
    const { input, issues } = await auditOfEverything({ '@context': 'https://schema.org', '@graph': [] })
    const page = renderReport(input, language)
    for (const text of [page, toMarkdown(input, language)])
      expect(/undefined|\[object|<\/script>/.exec(text)?.[0]).toBeUndefined()
    expect(page.includes('fr_ca!')).toBe(true)
    const codes = new Set(issues.map(({ code }) => code))
    expect([...codes].filter((code) => !page.includes(code))).toEqual([])
  })
})
