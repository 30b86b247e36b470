import { valueText } from '@rampe/model'
import type { Seen } from '../extractor.ts'
import { isSighting } from '../extractor.ts'
import type { Page } from '../page.ts'

/** Says why a value must not be published: a plug-in writes it for every event, whatever is true. Codes are stable. */
export type PlaceholderOf = (seen: Seen, types: readonly string[]) => string | undefined

/** The Events Calendar for WordPress, by what it leaves on a page: its files, or the performer that only it writes. */
const THE_EVENTS_CALENDAR =
  /tribe-events|tribe_events|the-events-calendar|tribe\/events\/v1|"performer"\s{0,3}:\s{0,3}"Organization"/
const UNITED_STATES =
  /"addressCountry"\s*:\s*"(?:US|USA|United States(?: of America)?|États-Unis)"|US\s?\$|\$\s?US|\bUSD\s?\d|\d\s?USD\b/i

/**
 * The placeholders of a page. The literal performer `Organization` is one wherever it stands. The rest are defaults of The
 * Events Calendar, and are doubted only where that plug-in wrote the page: `InStock` for ever, `USD` when nobody chose a
 * currency (kept where the page is American), and the day of publication as `validFrom`.
 */
export function placeholderOf(page: Page): PlaceholderOf {
  const calendar = THE_EVENTS_CALENDAR.test(page.text)
  const american = calendar && UNITED_STATES.test(page.text)
  return ({ property, value }) => {
    if (isSighting(value)) return undefined
    const text = valueText(value)
    if (property === 'performer' && /^organi[sz]ation$/i.test(text.trim())) return 'placeholder-performer'
    if (!calendar) return undefined
    if (property === 'availability' && /InStock$/i.test(text)) return 'placeholder-availability'
    if (property === 'priceCurrency' && text === 'USD' && !american) return 'placeholder-currency'
    if (property === 'validFrom') return 'publication-date'
    return undefined
  }
}
