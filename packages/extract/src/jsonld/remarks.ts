import type { Issue } from '@rampe/model'
import { notice } from '../notices.ts'
import type { Page } from '../page.ts'
import { MAX_STATEMENTS } from '../rdf/statement.ts'

/** What expansion met that a person should know. */
export type Remark =
  | { readonly kind: 'unknown-context' | 'misspelt-context'; readonly address: string }
  | { readonly kind: 'missing-context' }
  | { readonly kind: 'bare-language-map' | 'too-deep'; readonly pointer: string }
  | { readonly kind: 'too-many' }

/** The issue of a block that is not marked as JSON-LD. */
export function markIssue(page: Page, marked: 'wrongly' | 'by-script', number: number, line: number): Issue {
  return marked === 'wrongly'
    ? notice(page, 'json-ld-type-wrong', {
        en: `Block ${number} of structured data (line ${line}) is not marked as application/ld+json: search engines do not see it.`,
        fr: `Le bloc ${number} de données structurées (ligne ${line}) n’est pas marqué application/ld+json : les moteurs ne le voient pas.`,
      })
    : notice(
        page,
        'json-ld-by-script',
        {
          en: `Block ${number} of structured data (line ${line}) is put into the page by a script: only search engines that run scripts see it.`,
          fr: `Le bloc ${number} de données structurées (ligne ${line}) est ajouté par un script : seuls les moteurs qui exécutent les scripts le voient.`,
        },
        { severity: 'info' },
      )
}

/** The issue of a remark on a block. */
export function remarkIssue(page: Page, remark: Remark, number: number, line: number): Issue {
  const where = { en: `Block ${number} of structured data (line ${line})`, fr: `Bloc ${number} (ligne ${line})` }
  switch (remark.kind) {
    case 'unknown-context':
      return notice(
        page,
        'json-ld-context-unknown',
        {
          en: `${where.en} uses the vocabulary ${remark.address}, which is not schema.org: its terms are kept apart.`,
          fr: `${where.fr} : le vocabulaire ${remark.address} n’est pas schema.org ; ses termes sont gardés à part.`,
        },
        { severity: 'info', value: remark.address },
      )
    case 'misspelt-context':
      return notice(
        page,
        'json-ld-context-misspelt',
        {
          en: `${where.en} names its vocabulary “${remark.address}”: it was read as https://schema.org.`,
          fr: `${where.fr} : le vocabulaire est nommé « ${remark.address} » ; il a été lu comme https://schema.org.`,
        },
        { value: remark.address },
      )
    case 'missing-context':
      return notice(page, 'json-ld-context-missing', {
        en: `${where.en} names no vocabulary (@context): it was read as schema.org.`,
        fr: `${where.fr} : aucun vocabulaire (@context) n’est nommé ; il a été lu comme schema.org.`,
      })
    case 'bare-language-map':
      return notice(
        page,
        'json-ld-language-map-undeclared',
        {
          en: `${where.en}: ${remark.pointer} was read as one text per language, which its @context does not declare.`,
          fr: `${where.fr} : ${remark.pointer} a été lu comme un texte par langue, sans que @context le déclare.`,
        },
        { value: remark.pointer },
      )
    case 'too-deep':
      return notice(page, 'json-ld-too-deep', {
        en: `${where.en} is nested more than 100 deep: what lies deeper was not read.`,
        fr: `${where.fr} : imbrication de plus de 100 niveaux ; le reste n’a pas été lu.`,
      })
    case 'too-many':
      return notice(page, 'json-ld-too-many', {
        en: `${where.en}: the page states more than ${MAX_STATEMENTS.toLocaleString('en')} facts; the rest was not read.`,
        fr: `${where.fr} : la page énonce plus de ${MAX_STATEMENTS.toLocaleString('fr')} faits ; le reste n’a pas été lu.`,
      })
  }
}
