import { program } from 'rampe/cli'

/** Runs the command line in a folder, as a person would, and answers with what they see. */
export async function rampeIn(cwd: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const stream = (keep: (text: string) => void) => ({
    write: (text: string | Uint8Array) => {
      keep(String(text))
      return true
    },
  })
  const terminal = {
    out: stream((text) => {
      out += text
    }),
    err: stream((text) => {
      err += text
    }),
    env: { LANG: 'en_CA.UTF-8' },
    cwd,
  }
  const code = await program(args, terminal)
  return { code, out, err }
}
