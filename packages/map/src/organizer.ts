import { type Claim, claim, reference, textValue } from '@rampe/model'
import { type Mention, type Mentions, mentionsIn, said, withClaims } from './mention.ts'
import { eventsOf } from './organisation.ts'
import { originOf } from './url-key.ts'

/** Who says that a site's own organisation organises: no reader of one page, but what all pages have in common. */
export const ORGANISATION = 'site'

/** How sure it is that a site's own organisation organises what its site tells of, where nothing else is said. */
const SURE = 0.45

/** Says of every event that the site's own organisation organises it: the weakest word, which any other outranks. */
export function withOrganizer(mentions: Mentions, name: string | undefined): Mentions {
  const events = eventsOf(mentions)
  const because = events.flatMap((event) => said(event, 'name'))[0]
  if (name === undefined || !because) return mentions
  const origin = originOf(because.provenance.source.url)
  const subject = `${origin}/#site.organizer`
  const provenanceOf = ({ provenance }: Claim): Claim['provenance'] => ({
    ...provenance,
    generatedBy: ORGANISATION,
    basis: 'inferred',
    confidence: SURE,
  })
  const own = provenanceOf(because)
  const organisation: Mention = {
    subject,
    page: because.provenance.source.url,
    by: ORGANISATION,
    basis: 'inferred',
    types: ['Organization'],
    kind: 'agent',
    claims: new Map([
      ['name', [claim(subject, 'name', textValue(name), own)]],
      ['url', [claim(subject, 'url', reference(`${origin}/`), own)]],
    ]),
    owner: undefined,
    via: 'organizer',
  }
  const changed = new Map<Mention, Mention['claims']>()
  for (const event of events) {
    const [word] = said(event, 'name')
    if (!word || said(event, 'organizer').length > 0) continue
    const given = claim(event.subject, 'organizer', reference(subject), provenanceOf(word))
    changed.set(event, new Map([...event.claims, ['organizer', [...(event.claims.get('organizer') ?? []), given]]]))
  }
  const next = withClaims(mentions, changed)
  return mentionsIn([...next.all, organisation], {
    ...next,
    follow: (from, iri) => (iri === subject ? organisation : next.follow(from, iri)),
  })
}
