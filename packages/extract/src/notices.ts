import type { Issue, Message, Selector, Severity } from '@rampe/model'
import type { Page } from './page.ts'

/** An issue about a page: a fault that was mended, a thing that could not be read. */
export const notice = (
  page: Page,
  code: string,
  message: Message,
  rest: { severity?: Severity; selector?: Selector; value?: string; remedy?: Message; path?: string } = {},
): Issue => ({
  severity: 'warning',
  ...rest,
  code,
  focusNode: page.capture.url,
  message,
  url: page.capture.url,
})

/** What a page states in one notation ends at a limit that no page for people reaches. */
export const tooMany = (page: Page, notation: string): Issue =>
  notice(page, `${notation}-too-many`, {
    en: `This page states more in ${notation} than Rampe reads of one page: the rest was left out.`,
    fr: `Cette page énonce en ${notation} plus que Rampe ne lit d’une page : le reste a été laissé.`,
  })
