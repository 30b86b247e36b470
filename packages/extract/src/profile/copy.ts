import type { SiteProfile } from '@rampe/model'

/**
 * The rules of one site for another one that is built alike: templates and selectors go along, and what is true of the first
 * site alone (its name, its house, what it repeats on every page, how often its rules were right) stays behind.
 */
export const profileFor = (host: string, { templates, site }: SiteProfile): SiteProfile => ({
  host,
  templates: templates.map((template) => ({
    ...template,
    pages: 0,
    fields: Object.fromEntries(
      Object.entries(template.fields).map(([property, rules]) => [
        property,
        rules.map(({ confidence: _confidence, pages: _pages, ...rule }) => rule),
      ]),
    ),
  })),
  site: {
    ...(site.timeZone === undefined ? {} : { timeZone: site.timeZone }),
    ...(site.country === undefined ? {} : { country: site.country }),
    ...(site.languages === undefined ? {} : { languages: site.languages }),
    ...(site.currency === undefined ? {} : { currency: site.currency }),
  },
})
