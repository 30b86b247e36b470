// Finds a Node that is new enough, installs the workspace once, then runs `pnpm <args>`.
// Plain JavaScript that Node 18 can read, without a dependency: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = [22, 19]
const BROUGHT = '24.21.0'
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const [major, minor] = process.versions.node.split('.').map(Number)
const recent = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
const system = process.platform === 'win32' ? 'win' : process.platform
const carried = ['linux-x64', 'linux-arm64', 'win-x64'].includes(`${system}-${process.arch}`)

if (!recent && !carried) {
  console.error(
    `Rampe needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. Install it from nodejs.org and run the command again.`,
  )
  console.error(
    `Rampe demande Node ${NEEDED.join('.')} ou plus récent; voici ${process.versions.node}. Installez-le depuis nodejs.org, puis relancez la commande.`,
  )
  process.exit(2)
}

const node = recent ? [] : ['-p', `node-${system}-${process.arch}@${BROUGHT}`]
const pnpm = (...args) =>
  spawnSync('npx', ['--yes', ...node, '-p', packageManager, '--', 'pnpm', ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status ?? 1

const stamp = join(root, 'node_modules', '.boot-stamp')
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'pnpm-lock.yaml')))
  .update(recent ? process.versions.node : BROUGHT)
  .digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const status = pnpm('install', '--frozen-lockfile', '--prefer-offline')
  if (status !== 0) process.exit(status)
  writeFileSync(stamp, wanted)
}
process.exit(pnpm(...process.argv.slice(2)))
