import { opendir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { RampeError } from '@rampe/model'
import { scan } from './scan.ts'

/**
 * HTML files below a folder, `/` between names, sorted; without hidden folders and installed packages.
 *
 * @throws RampeError `folder-missing`
 */
export async function htmlFiles(dir: string): Promise<readonly string[]> {
  const files: string[] = []
  const waiting = [dir]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for await (const entry of await open(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(path)
      else if (!entry.isDirectory() && /\.x?html?$/i.test(entry.name))
        files.push(relative(dir, path).split(sep).join('/'))
    }
  }
  return files.sort()
}

async function open(folder: string): ReturnType<typeof opendir> {
  try {
    return await opendir(folder)
  } catch (cause) {
    throw new RampeError('folder-missing', {
      file: folder,
      cause,
      message: { en: `The folder ${folder} cannot be read.`, fr: `Le dossier ${folder} ne peut pas être lu.` },
      remedy: {
        en: 'Build the site first, and name the folder that the build writes.',
        fr: 'Construisez d’abord le site, puis indiquez le dossier que la construction produit.',
      },
    })
  }
}

const pathOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/')

/** The address that a file is served at; its path alone where no base address is known. */
export const fileAddress = (
  file: string,
  base: string | undefined,
): { readonly url: string } | { readonly path: string } =>
  base === undefined
    ? { path: `/${pathOf(file)}` }
    : { url: new URL(pathOf(file), base.endsWith('/') ? base : `${base}/`).href }

/** A page's own address: its canonical link, else the address that its file is served at; a folder's page, at the folder. */
export function pageAddress(file: string, html: string, base: string | undefined): string | undefined {
  const { canonical } = scan(html)
  const here = fileAddress(file.replace(/(^|\/)index\.x?html?$/i, '$1'), base)
  const own = 'url' in here ? here.url : undefined
  return canonical !== undefined && URL.canParse(canonical, own) ? new URL(canonical, own).href : own
}
