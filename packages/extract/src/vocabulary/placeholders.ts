import { type TimeValue, valueText } from '@rampe/model'
import type { Seen } from '../extractor.ts'
import { isSighting } from '../extractor.ts'
import type { Page } from '../page.ts'
import { namesAnotherDay } from './other-day.ts'

/**
 * Says why a value must not be published: software writes it for every event, whatever is true. Codes are stable.
 *
 * @param shown what people read in the place of the value, where the notation has both
 */
export type PlaceholderOf = (seen: Seen, shown: string | undefined) => string | undefined

/** When an event is. */
const TIMES: ReadonlySet<string> = new Set(['startDate', 'endDate', 'doorTime'])
/** The Events Calendar for WordPress, by what it leaves on a page: its files, or the performer that only it writes. */
const THE_EVENTS_CALENDAR =
  /tribe-events|tribe_events|the-events-calendar|tribe\/events\/v1|"performer"\s{0,3}:\s{0,3}"Organization"/
const UNITED_STATES =
  /"addressCountry"\s*:\s*"(?:US|USA|United States(?: of America)?|États-Unis)"|US\s?\$|\$\s?US|\bUSD\s?\d|\d\s?USD\b/i

/**
 * The placeholders of a page. The literal performer `Organization` is one wherever it stands, and so is a time
 * that is the day of publication, or not the day that people read. The rest are defaults of The
 * Events Calendar, and are doubted only where that plug-in wrote the page: `InStock` for ever, `USD` when nobody chose a
 * currency (kept where the page is American), and the day of publication as `validFrom`.
 */
export function placeholderOf(page: Page): PlaceholderOf {
  const calendar = THE_EVENTS_CALENDAR.test(page.text)
  const american = calendar && UNITED_STATES.test(page.text)
  return ({ property, value }, shown) => {
    if (isSighting(value)) return undefined
    if (value.kind === 'time' && TIMES.has(property)) return doubtOf(value, shown, page.capture.capturedAt)
    const text = valueText(value)
    if (property === 'performer' && /^organi[sz]ation$/i.test(text.trim())) return 'placeholder-performer'
    if (!calendar) return undefined
    if (property === 'availability' && /InStock$/i.test(text)) return 'placeholder-availability'
    if (property === 'priceCurrency' && text === 'USD' && !american) return 'placeholder-currency'
    if (property === 'validFrom') return 'publication-date'
    return undefined
  }
}

/** A day that people read otherwise; or a moment to the second, in UTC and past: then software wrote something down. */
function doubtOf({ wall, offset }: TimeValue, shown: string | undefined, capturedAt: string): string | undefined {
  const isUtc = offset === 'Z' || offset === '+00:00'
  if (shown !== undefined && namesAnotherDay(shown, wall, isUtc)) return 'contradicted-by-words'
  const isStamp = /:\d\d:\d\d$/.test(wall) && !wall.endsWith(':59')
  return isStamp && isUtc && wall < capturedAt ? 'publication-date' : undefined
}
