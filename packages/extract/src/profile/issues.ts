import type { Issue } from '@rampe/model'
import { notice } from '../notices.ts'
import type { Page } from '../page.ts'

/** A rule of the profile leads to a page that was not crawled. */
export const linkMissing = (page: Page, template: string, url: string): Issue =>
  notice(
    page,
    'profile-link-missing',
    {
      en: `The profile's rules for “${template}” lead to ${url}, which was not visited.`,
      fr: `Les règles du profil pour « ${template} » mènent à ${url}, qui n’a pas été visitée.`,
    },
    {
      value: url,
      remedy: {
        en: 'Run again: such pages are visited with the site. If it stays, list the address under crawl.urls, or mend the rule.',
        fr: 'Relancez : ces pages sont visitées avec le site. Si cela persiste, ajoutez l’adresse à crawl.urls ou corrigez la règle.',
      },
    },
  )

/** An XPath of the profile had to look at too many elements. */
export const ruleTooSlow = (page: Page, template: string, why: string): Issue =>
  notice(
    page,
    'profile-rule-too-slow',
    {
      en: `A rule of the profile for “${template}” was given up on this page: ${why}.`,
      fr: `Une règle du profil pour « ${template} » a été abandonnée sur cette page : ${why}.`,
    },
    {
      remedy: {
        en: 'Begin the XPath nearer to the element, or use a CSS selector.',
        fr: 'Commencez le XPath plus près de l’élément, ou utilisez un sélecteur CSS.',
      },
    },
  )
