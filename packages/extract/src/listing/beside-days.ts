import { isKind, plain, VENUE_WORD } from '../page/words.ts'
import { nameAt } from './title-path.ts'
import type { Candidate } from './titles.ts'

/** So long is a name that nothing marks. */
const LONGEST = 90

/** `<b>4 avril</b> : <a>Nuit bleue</a><br>Le Zinc`: most names at the path stand on the line of their day. */
export function areBesideDays(records: readonly (readonly Candidate[])[], path: string): boolean {
  if (path.endsWith('~')) return false
  const named = records.flatMap((candidates) => {
    const name = nameAt(candidates, path)
    const rest = candidates.find(isRest)
    return name && rest ? [name.line === rest.line] : []
  })
  return named.filter(Boolean).length * 2 > named.length
}

/** Among such records, the words on the line of the day where nothing marks them. */
export const besideDay = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(
    (c) => isRest(c) && c.text.length < LONGEST && !VENUE_WORD.test(plain(c.text)) && !isKind(plain(c.text)),
  )

const isRest = ({ path }: Candidate): boolean => path.endsWith('~')
