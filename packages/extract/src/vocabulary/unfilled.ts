import { type Value, valueText } from '@rampe/model'

/** Longer texts may show a template on purpose. */
const MAX_LENGTH = 500
/** A field of a template: `{{ event.url }}`, `${title}`, `{% url %}`, `<%= name %>`, `%%NAME%%`. */
const FIELD = /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{%[^{}]*%\}|<%[^<>]*%>|%%\w+%%/
/** `/[site]…`, `/events/[slug]`: no path has such brackets; a query has (`?filter[city]=`), and so have texts. */
const BRACKETS = /^[^?#]*\[\w+\]/
/** How the marks of templates stand in an address. */
const ENCODED = /%(?:7B|7D|24|25|3C|3E|5B|5D)/gi

/** True for a text or an address with a field of a template in it that nobody filled. */
export function isUnfilled(value: Value): boolean {
  const text = valueText(value)
  if (text.length > MAX_LENGTH || !/[{<[%]/.test(text)) return false
  if (FIELD.test(text)) return true
  if (value.kind !== 'reference') return false
  const plain = text.replace(ENCODED, decodeURIComponent)
  return FIELD.test(plain) || BRACKETS.test(plain)
}
