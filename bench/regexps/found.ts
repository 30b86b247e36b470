import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'acorn'
import { full } from 'acorn-walk'

/** A regular expression of the sources. */
export interface Expression {
  /** The file and line where it is first written or built. */
  readonly at: string
  readonly source: string
  readonly flags: string
}

const ROOT = join(import.meta.dirname, '..', '..')

/**
 * The expressions in the packages' sources, each once: the literals, and those that a module builds from tables when it is loaded.
 * What people write in rules of their own is not the project's.
 */
export async function expressionsOf(name: string, root: string = ROOT): Promise<Expression[]> {
  const files = globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).sort()
  const sources = files.filter((file) => !/\.(?:test|contract)\.ts$/.test(file))
  const known = new Map<string, Expression>()
  for (const one of [...sources.flatMap((file) => literalsIn(file, root)), ...(await builtIn(sources, root))]) {
    const key = `/${one.source}/${one.flags}`
    if (!known.has(key)) known.set(key, one)
  }
  return [...known.values()]
}

function literalsIn(file: string, root: string): Expression[] {
  const found: Expression[] = []
  const code = stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'))
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowHashBang: true }), (node) => {
    if (node.type !== 'Literal' || !('regex' in node)) return
    const { pattern, flags } = node.regex as { pattern: string; flags: string }
    found.push({ at: `${file}:${node.loc?.start.line ?? 0}`, source: pattern, flags })
  })
  return found
}

/** Loads the modules, but for what runs when it is loaded, and takes down what they make of `RegExp`. */
async function builtIn(files: readonly string[], root: string): Promise<Expression[]> {
  const found: Expression[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, given, maker) {
      const made: RegExp = Reflect.construct(target, given, maker)
      const at = /packages\/\w+\/src\/\S+?:\d+/.exec(new Error().stack ?? '')?.[0]
      if (at) found.push({ at, source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    for (const file of files) if (!file.endsWith('/main.ts')) await import(pathToFileURL(join(root, file)).href)
  } finally {
    globalThis.RegExp = original
  }
  return found.filter(({ at }) => files.some((file) => at.startsWith(`${file}:`)))
}
