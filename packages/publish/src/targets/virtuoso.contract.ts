import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Debian: virtuoso-opensource-7-bin. */
export const hasVirtuoso = existsSync('/usr/bin/virtuoso-t') && existsSync('/usr/bin/isql-vt')

const ini = (sql: number, web: number): string => `[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = temp.db
TransactionFile = temp.trx
[Parameters]
ServerPort = 127.0.0.1:${sql}
NumberOfBuffers = 4000
MaxDirtyBuffers = 2400
ServerThreads = 10
DirsAllowed = .
CheckpointInterval = 0
[HTTPServer]
ServerPort = 127.0.0.1:${web}
ServerRoot = .
`

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** A SPARQL server of somebody else's make, started on loopback with an empty store; gone with its files at the end. */
export async function startVirtuoso(): Promise<AsyncDisposable & { readonly url: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'rampe-virtuoso-'))
  const [sql, web] = [await freePort(), await freePort()]
  await writeFile(join(dir, 'virtuoso.ini'), ini(sql, web))
  const server = spawn('virtuoso-t', ['+configfile', 'virtuoso.ini', '+foreground'], { cwd: dir, stdio: 'ignore' })
  const stop = async (): Promise<void> => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    if (server.exitCode === null && server.kill('SIGKILL')) await gone
    await rm(dir, { recursive: true, force: true })
  }
  const rights = `GRANT SPARQL_UPDATE TO "SPARQL"; DB.DBA.RDF_DEFAULT_USER_PERMS_SET ('nobody', 7);`
  for (let tries = 0; ; tries += 1) {
    try {
      await run('isql-vt', [`127.0.0.1:${sql}`, 'dba', 'dba', `exec=${rights}`])
      return { url: `http://127.0.0.1:${web}`, [Symbol.asyncDispose]: stop }
    } catch (error) {
      if (tries > 60) {
        await stop()
        throw error
      }
      await sleep(500)
    }
  }
}
