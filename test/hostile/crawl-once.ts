import { writeSync } from 'node:fs'
import { crawl } from '@rampe/crawl'
import { openWorkspace } from '@rampe/pipeline'

// One crawl into a workspace, to be killed. Arguments: folder, origin. Prints a line for each visit that was committed.
const [folder = '', origin = ''] = process.argv.slice(2)
using workspace = openWorkspace(folder)
const store = workspace.site(origin).crawlStore
for await (const { entry } of crawl([`${origin}/`], { store, delayMs: 5, allowPrivate: true }))
  writeSync(1, `${entry.url}\n`)
