import type { Artifact } from '@rampe/model'
import { manifestOfFiles } from '../manifest.ts'
import type { Target } from '../target.ts'
import { folderTarget } from './folder.ts'

/** Line ends stay as they are written: the digest of a file must not depend on who checks it out. */
const ATTRIBUTES: Artifact = { path: '.gitattributes', mediaType: 'text/plain', body: '* -text\n' }

/**
 * A folder inside a Git repository that serves `downloadUrl`: only the graph, one statement or one value a line in a stable
 * order, so that a commit shows what changed. Git itself is run by whoever owns the repository, never from here.
 *
 * @param files which published files are kept there. @default graph.jsonld, graph.nq
 */
export function gitFolderTarget(dir: string, files: readonly string[] = ['graph.jsonld', 'graph.nq']): Target {
  const folder = folderTarget(dir, 'git-folder')
  return {
    ...folder,
    plan: (artifacts) => {
      const kept = [...artifacts.filter(({ path }) => files.includes(path)), ATTRIBUTES]
      return folder.plan([...kept, manifestOfFiles(kept)])
    },
  }
}
