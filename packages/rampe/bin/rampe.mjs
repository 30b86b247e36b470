#!/usr/bin/env node
// The first thing that runs: plain JavaScript that an old Node can read, so that it can say which one is needed.
const needed = [22, 19]
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  const french = /^fr/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
  console.error(
    french
      ? `node-too-old: Rampe demande Node ${needed.join('.')} ou plus récent; voici ${process.versions.node}. Installez-le depuis nodejs.org, puis relancez.`
      : `node-too-old: Rampe needs Node ${needed.join('.')} or newer; this is ${process.versions.node}. Install it from nodejs.org and run again.`,
  )
  process.exit(2)
}
await import('../dist/main.js')
