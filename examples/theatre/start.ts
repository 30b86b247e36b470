// `npm start`: serves the invented theatre on loopback and runs Rampe on it; `npm start -- https://any.site/` runs on that site.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { serveTheatre } from './server.ts'

/** Fixed, so that a second run finds the same addresses, and fetches nothing that did not change. */
const PORT = 41_873

const root = join(import.meta.dirname, '..', '..')
const rampe = (...args: string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const main = join(root, 'packages', 'rampe', 'src', 'main.ts')
    const child = spawn(process.execPath, ['--conditions=source', main, ...args], { cwd: root, stdio: 'inherit' })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 3))
  })

const asked = process.argv.slice(2)
if (asked.length > 0) {
  process.exitCode = await rampe(...asked)
} else {
  const theatre = await serveTheatre({ port: PORT })
  console.log(
    `The theatre plays at ${theatre.url}/fr/ (French) and ${theatre.url}/en/ (English), with no structured data at all.\n`,
  )
  process.exitCode = await rampe(`${theatre.url}/`, '--allow-private', '--delay', '0')
  const requests = theatre.requests()
  const pages = requests.filter((request) => request.path !== '/robots.txt')
  const sent = pages.filter((request) => request.status === 200).length
  console.log(
    `The theatre’s server was asked for ${pages.length} pages and sent ${sent}. Run it again: nothing changed, so it sends none.`,
  )
  await theatre.close()
}
