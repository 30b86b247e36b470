// `pnpm bench <name> …`: one file a benchmark, each prints one table. Ratios are taken in the same run; nothing is asserted.
const benches: Readonly<Record<string, () => Promise<(args: string[]) => Promise<void>>>> = {
  quality: async () => (await import('./quality.ts')).qualityBench,
  sites: async () => (await import('./sites.ts')).sitesBench,
  dates: async () => (await import('./dates.ts')).datesBench,
  markup: async () => (await import('./markup.ts')).markupBench,
  crawl: async () => (await import('./crawl.ts')).crawlBench,
  extract: async () => (await import('./extract.ts')).extractBench,
  room: async () => (await import('./room.ts')).roomBench,
  regexps: async () => (await import('./regexps.ts')).regexpsBench,
  map: async () => (await import('./map.ts')).mapBench,
  disturbed: async () => (await import('./disturbed.ts')).disturbedBench,
  shapes: async () => (await import('./shapes.ts')).shapesBench,
  words: async () => (await import('./words.ts')).wordsBench,
  lines: async () => (await import('./lines.ts')).linesBench,
  inject: async () => (await import('./inject.ts')).injectBench,
  validate: async () => (await import('./validate.ts')).validateBench,
}

const [name = '', ...args] = process.argv.slice(2)
const bench = benches[name]
if (!bench) {
  console.error(`pnpm bench ${Object.keys(benches).join('|')} [options]`)
  process.exit(2)
}
await (await bench())(args)
