import { binary } from './binary.ts'
import { blockPage } from './block-page.ts'
import { bombBr } from './bomb-br.ts'
import { bombGzip } from './bomb-gzip.ts'
import { bombLayers } from './bomb-layers.ts'
import { bombZstd } from './bomb-zstd.ts'
import { busy } from './busy.ts'
import { deepNesting } from './deep-nesting.ts'
import { endlessBody } from './endless-body.ts'
import { endlessCalendar } from './endless-calendar.ts'
import { endlessPaging } from './endless-paging.ts'
import { facets } from './facets.ts'
import { hangUp } from './hang-up.ts'
import { http10 } from './http-1-0.ts'
import { longLength } from './long-length.ts'
import { longUrl } from './long-url.ts'
import { manyAttributes } from './many-attributes.ts'
import { manyHeaders } from './many-headers.ts'
import { manyLinks } from './many-links.ts'
import type { Misbehaviour } from './misbehaviour.ts'
import { notHttp } from './not-http.ts'
import { redirectInside } from './redirect-inside.ts'
import { redirectLoop } from './redirect-loop.ts'
import { redirectMaze } from './redirect-maze.ts'
import { redirectNowhere } from './redirect-nowhere.ts'
import { repeatingPath } from './repeating-path.ts'
import { robotsEndless } from './robots-endless.ts'
import { robotsError } from './robots-error.ts'
import { robotsMaze } from './robots-maze.ts'
import { robotsSilent } from './robots-silent.ts'
import { sessionIds } from './session-ids.ts'
import { shortLength } from './short-length.ts'
import { silent } from './silent.ts'
import { sitemapBomb } from './sitemap-bomb.ts'
import { slowBody } from './slow-body.ts'
import { slowHeaders } from './slow-headers.ts'
import { soft404 } from './soft-404.ts'
import { truncatedGzip } from './truncated-gzip.ts'
import { windows1252 } from './windows-1252.ts'
import { wrongCoding } from './wrong-coding.ts'

/** Every misbehaviour. To add one, write its file and name it here. */
export const misbehaviours: readonly Misbehaviour[] = [
  binary,
  blockPage,
  bombBr,
  bombGzip,
  bombLayers,
  bombZstd,
  busy,
  deepNesting,
  endlessBody,
  endlessCalendar,
  endlessPaging,
  facets,
  hangUp,
  http10,
  longLength,
  longUrl,
  manyAttributes,
  manyHeaders,
  manyLinks,
  notHttp,
  redirectInside,
  redirectLoop,
  redirectMaze,
  redirectNowhere,
  repeatingPath,
  robotsEndless,
  robotsError,
  robotsMaze,
  robotsSilent,
  sessionIds,
  shortLength,
  silent,
  sitemapBomb,
  slowBody,
  slowHeaders,
  soft404,
  truncatedGzip,
  windows1252,
  wrongCoding,
]
