// Writes a new exhibit: its file, its line in the index, and its fixture, from the templates in `scripts/new/`.
//
//   pnpm new extractor|source|reader|repair|rule|publisher my-name
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

/** For each seam, the files that a new exhibit needs, each from one template, and the index that lists it. */
const SEAMS = {
  extractor: {
    index: 'packages/extract/src/extractors/index.ts',
    files: {
      'packages/extract/src/extractors/{name}.ts': 'extractor.ts',
      'packages/extract/fixtures/{name}/first.html': 'page.html',
      'packages/extract/fixtures/{name}/first.claims.json': 'claims.json',
    },
  },
  source: {
    index: 'packages/crawl/src/sources/index.ts',
    files: {
      'packages/crawl/src/sources/{name}.ts': 'source.ts',
      'packages/crawl/fixtures/{name}/first.html': 'page.html',
    },
  },
  reader: {
    index: 'packages/extract/src/readers/index.ts',
    files: {
      'packages/extract/src/readers/{name}.ts': 'reader.ts',
      'packages/extract/src/readers/{name}.test.ts': 'reader.test.ts',
    },
  },
  repair: {
    index: 'packages/map/src/repairs/index.ts',
    files: {
      'packages/map/src/repairs/{name}.ts': 'repair.ts',
      'packages/map/fixtures/repairs/{name}.json': 'rows.json',
    },
  },
  rule: {
    index: 'packages/validate/src/rules/index.ts',
    files: {
      'packages/validate/src/rules/{name}.ts': 'rule.ts',
      'packages/validate/fixtures/{name}/pass.jsonld': 'graph.jsonld',
      'packages/validate/fixtures/{name}/fail.jsonld': 'graph.jsonld',
    },
  },
  publisher: {
    index: 'packages/publish/src/publishers/index.ts',
    files: { 'packages/publish/src/publishers/{name}.ts': 'publisher.ts' },
  },
}

const templates = join(import.meta.dirname ?? '.', 'new')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: join(templates, '..', '..') } },
})
const [kind = '', name = ''] = positionals
const seam = SEAMS[kind]
if (!seam || !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) stop(`pnpm new ${Object.keys(SEAMS).join('|')} my-name`)

const camel = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const filled = (text) =>
  text
    .replace(/(?<!\{)\{name\}/g, name)
    .replaceAll('{{name}}', '{name}')
    .replaceAll('{camel}', camel)
    .replaceAll('{Camel}', camel[0].toUpperCase() + camel.slice(1))
const files = Object.entries(seam.files).map(([path, template]) => [
  join(values.root, filled(path)),
  filled(readFileSync(join(templates, `${template}.txt`), 'utf8')),
])
const taken = files.find(([path]) => existsSync(path))
if (taken) stop(`${taken[0]} is there already; nothing was written.`)

for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(path)
}
if (seam.index) {
  const index = join(values.root, seam.index)
  writeFileSync(index, listed(readFileSync(index, 'utf8')))
  console.log(index)
}

/** An index file ends with its list: the import goes after the last import, the name to the end of the list. */
function listed(text) {
  const lines = text.split('\n')
  const lastImport = lines.findLastIndex((line) => line.startsWith('import '))
  lines.splice(lastImport + 1, 0, `import { ${camel} } from './${name}.ts'`)
  const whole = lines.join('\n')
  const close = whole.lastIndexOf(']')
  const inside = whole.slice(0, close).trimEnd().replace(/,$/, '')
  return `${inside}${inside.endsWith('[') ? '' : ', '}${camel}${whole.slice(close)}`
}

function stop(message) {
  console.error(message)
  process.exit(2)
}
