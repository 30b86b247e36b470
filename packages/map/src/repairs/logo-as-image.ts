import { valueText } from '@rampe/model'
import { DROPPED, type Repair } from './repair.ts'

const FILE =
  /(?:^|[/_.-])(?:logo|placeholder|default|favicon|blank|spacer|no-?image|sprite|pixel|icon|avatar|gravatar)(?:[/_.\d-]|$)/i

/** The site's logo or a placeholder as the picture of an event: it shows nothing of the event. */
export const logoAsImage: Repair = {
  name: 'logo-as-image',
  properties: ['image'],
  kind: 'event',
  severity: 'info',
  message: {
    en: 'The picture is the site’s logo or a placeholder, not a picture of the event. It was left out.',
    fr: 'L’image est le logo du site ou une image de remplissage, non celle de l’événement. Elle a été écartée.',
  },
  remedy: {
    en: 'Add a picture of the show, at least 720 pixels wide.',
    fr: 'Ajoutez une image du spectacle, d’au moins 720 pixels de large.',
  },
  mend: ({ value }, { logos }) => {
    const url = valueText(value)
    const file = URL.canParse(url) ? new URL(url).pathname.split('/').slice(-1).join('') : url
    return logos.has(url) || FILE.test(file) ? DROPPED : undefined
  },
}
