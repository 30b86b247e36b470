// Writes a new exhibit: its file, its line in the index, and its fixture. `pnpm new extractor my-format`
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const camel = (name) => name.replace(/-([a-z\d])/g, (_, letter) => letter.toUpperCase())
const title = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ')

/** For each seam: where the file goes, which index lists it, and what its first version and fixture say. */
const SEAMS = {
  extractor: {
    file: (name) => `packages/extract/src/extractors/${name}.ts`,
    index: 'packages/extract/src/extractors/index.ts',
    list: 'extractors',
    source: (name) => `import type { Extractor } from '../extractor.ts'

/** ${title(name)}: what it is, which standard's section it follows, and what a page needs to have any. */
export const ${camel(name)}: Extractor = {
  name: '${name}',
  basis: 'declared',
  confidence: 0.9,
  markup: true,
  accepts: (page) => page.text.includes('${name}'),
  read: () => ({ sightings: [] }),
}
`,
    fixtures: (name) => ({
      [`packages/extract/fixtures/${name}/first.html`]: `<!doctype html>\n<title>${title(name)}</title>\n`,
      [`packages/extract/fixtures/${name}/first.claims.json`]: '[]\n',
    }),
  },
  source: {
    file: (name) => `packages/crawl/src/sources/${name}.ts`,
    index: 'packages/crawl/src/sources/index.ts',
    list: 'sources',
    source: (name) => `import type { Source } from './source.ts'

/** ${title(name)}: where these addresses stand, and why they are worth a request. */
export const ${camel(name)}: Source = {
  name: '${name}',
  find: () => [],
}
`,
    fixtures: (name) => ({
      [`packages/crawl/fixtures/${name}/first.html`]: `<!doctype html>\n<title>${title(name)}</title>\n`,
    }),
  },
  reader: {
    file: (name) => `packages/extract/src/readers/${name}.ts`,
    index: 'packages/extract/src/readers/index.ts',
    list: 'readers',
    source: (name) => `import type { Reading } from './reading.ts'

/** ${title(name)}: what it finds in a line of text, in French and in English. */
export const read${title(camel(name))} = (_text: string): readonly Reading<string>[] => []
`,
    entry: (name) => `read${title(camel(name))}`,
    fixtures: (name) => ({
      [`packages/extract/src/readers/${name}.test.ts`]: `import { expect, test } from 'vitest'
import { read${title(camel(name))} } from './${name}.ts'

const ROWS: readonly (readonly [phrase: string, value: string])[] = []

test.each(ROWS)('%s', (phrase, value) => {
  expect(read${title(camel(name))}(phrase)[0]?.value).toBe(value)
})
`,
    }),
  },
  repair: {
    file: (name) => `packages/map/src/repairs/${name}.ts`,
    index: 'packages/map/src/repairs/index.ts',
    list: 'repairs',
    source: (name) => `import type { Repair } from './repair.ts'

/** ${title(name)}: the fault that a person would report, and how it is mended. */
export const ${camel(name)}: Repair = {
  name: '${name}',
  mend: (claim) => ({ claim }),
}
`,
    fixtures: () => ({}),
  },
  rule: {
    file: (name) => `packages/validate/src/rules/${name}.ts`,
    index: 'packages/validate/src/rules/index.ts',
    list: 'rules',
    source: (name) => `import type { Rule } from '../rule.ts'

export const ${camel(name)}: Rule = {
  id: '${name}',
  texts: { what: { en: '', fr: '' }, why: { en: '', fr: '' }, fix: { en: '', fr: '' } },
  check: () => [],
}
`,
    fixtures: (name) => ({
      [`packages/validate/fixtures/${name}/pass.jsonld`]: '{ "@context": "https://schema.org", "@graph": [] }\n',
      [`packages/validate/fixtures/${name}/fail.jsonld`]: '{ "@context": "https://schema.org", "@graph": [] }\n',
    }),
  },
  publisher: {
    file: (name) => `packages/publish/src/publishers/${name}.ts`,
    index: 'packages/publish/src/publishers/index.ts',
    list: 'publishers',
    source: (name) => `import type { Publisher } from '../publisher.ts'

/** ${title(name)}: for whom, and which standard it follows. */
export const ${camel(name)}: Publisher = {
  name: '${name}',
  artifacts: () => [],
}
`,
    fixtures: () => ({}),
  },
}

const [kind = '', name = ''] = process.argv.slice(2)
const seam = SEAMS[kind]
if (!seam || !/^[a-z][a-z\d-]*$/.test(name)) {
  console.error(`pnpm new ${Object.keys(SEAMS).join('|')} <name-in-kebab-case>`)
  process.exit(2)
}
const files = { [seam.file(name)]: seam.source(name), ...seam.fixtures(name) }
for (const path of Object.keys(files)) {
  if (!existsSync(join(root, path))) continue
  console.error(`${path} is there already; nothing was written.`)
  process.exit(2)
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

// The index line: an import after the last one, and a place at the end of the list.
const entry = seam.entry?.(name) ?? camel(name)
const index = join(root, seam.index)
const lines = readFileSync(index, 'utf8').split('\n')
const lastImport = lines.findLastIndex((line) => line.startsWith('import '))
lines.splice(lastImport + 1, 0, `import { ${entry} } from './${name}.ts'`)
const text = lines.join('\n')
const open = text.search(new RegExp(`\\b${seam.list}\\b[^=]*=\\s*[\\[{]`))
const close = text.slice(open).search(/\n[\]}]|(?<=\[.*)\]/) + open
const inside = text.slice(0, close).trimEnd()
writeFileSync(index, `${inside}${/[[{,]$/.test(inside) ? '' : ','} ${entry},${text.slice(close)}`)
console.log([...Object.keys(files), seam.index].join('\n'))
