import { reference } from '@rampe/model'
import { DROPPED, type Repair } from './repair.ts'

/** An address that is relative, protocol-less, or no address at all where one is wanted. */
export const relativeAddress: Repair = {
  name: 'relative-address',
  properties: ['url', 'image', 'contentUrl', 'thumbnailUrl', 'logo', 'sameAs'],
  severity: 'info',
  message: {
    en: 'The address is not complete: other sites cannot follow it. It was completed with the page’s own, or left out.',
    fr: 'L’adresse n’est pas complète : d’autres sites ne peuvent pas la suivre. Elle a été complétée d’après celle de la page, ou écartée.',
  },
  mend: ({ value, property }, { page }) => {
    if (value.kind !== 'text') return undefined
    const text = value.text.trim()
    if (text === '') return DROPPED
    if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? { values: [reference(text)] } : DROPPED
    if (/^(?:mailto|tel|javascript|data|blob):/i.test(text) || /\s/.test(text)) return DROPPED
    if (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text) && /\.(?:com|ca|org|net|fr|ch|be|quebec|uk|info)(?:\/|$)/i.test(text))
      return { values: [reference(`https://${text}`)] }
    const relative =
      text.startsWith('/') || text.startsWith('.') || /\.(?:jpe?g|png|webp|gif|avif|svg|html?|php)$/i.test(text)
    if (property === 'sameAs' || !relative || !URL.canParse(text, page)) return DROPPED
    return { values: [reference(new URL(text, page).href)] }
  },
}
