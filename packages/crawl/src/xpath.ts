/**
 * The CSS selector for an XPath as people copy it from a browser or an older tool: steps by name or `*`, `/` and `//`, and the
 * predicates `[n]`, `[@a]`, `[@a='v']`, `[contains(@a,'v')]`, `[starts-with(@a,'v')]`. A last `/@href` is understood.
 *
 * @throws RangeError for anything else
 */
export function cssOf(xpath: string): string {
  const path = xpath.trim().replace(/\/@href$/, '')
  const steps = [...path.matchAll(/(\/{1,2}|^)(\*|[a-zA-Z][\w-]*)((?:\[[^\]]*\])*)/g)]
  if (steps.length === 0 || steps.map(([whole]) => whole).join('') !== path)
    throw new RangeError(`XPath not understood: ${xpath}`)
  return steps
    .map(([, axis = '', name = '', predicates = ''], index) => {
      const link = index === 0 ? '' : axis === '/' ? ' > ' : ' '
      return (
        link +
        name +
        [...predicates.matchAll(/\[([^\]]*)\]/g)].map(([, text = '']) => predicateOf(text, xpath)).join('')
      )
    })
    .join('')
}

const PREDICATES: readonly (readonly [RegExp, (name: string, value: string) => string])[] = [
  [/^\s*(\d+)\s*$/, (position) => `:nth-of-type(${position})`],
  [/^\s*@([\w-]+)\s*$/, (name) => `[${name}]`],
  [/^\s*@([\w-]+)\s*=\s*["']([^"']*)["']\s*$/, (name, value) => `[${name}="${value}"]`],
  [/^\s*contains\(\s*@([\w-]+)\s*,\s*["']([^"']*)["']\s*\)\s*$/, (name, value) => `[${name}*="${value}"]`],
  [/^\s*starts-with\(\s*@([\w-]+)\s*,\s*["']([^"']*)["']\s*\)\s*$/, (name, value) => `[${name}^="${value}"]`],
]

function predicateOf(text: string, xpath: string): string {
  for (const [pattern, css] of PREDICATES) {
    const found = pattern.exec(text)
    if (found !== null) return css(found[1] ?? '', found[2] ?? '')
  }
  throw new RangeError(`XPath not understood: ${xpath}`)
}
