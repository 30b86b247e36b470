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
