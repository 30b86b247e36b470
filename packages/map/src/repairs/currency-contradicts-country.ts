import { textValue, valueText } from '@rampe/model'
import { CURRENCY_OF } from '../vocabulary/regions.ts'
import { DROPPED, type Repair } from './repair.ts'

/** Prices in US dollars at a venue outside the United States: what calendar plug-ins write when nobody chose a currency. */
export const currencyContradictsCountry: Repair = {
  name: 'currency-contradicts-country',
  properties: ['priceCurrency'],
  severity: 'warning',
  message: {
    en: 'The price is in US dollars at a venue in another country: a plug-in’s default. The currency was left out, or written as the site’s own prices tell it.',
    fr: 'Le prix est en dollars américains pour un lieu d’un autre pays : valeur par défaut d’une extension. La devise a été écartée, ou écrite d’après les prix du site.',
  },
  remedy: {
    en: 'Choose the currency in the settings of the calendar plug-in.',
    fr: 'Choisissez la devise dans les réglages de l’extension de calendrier.',
  },
  mend: ({ value }, { country, currency }) => {
    if (
      valueText(value).toUpperCase() !== 'USD' ||
      country === undefined ||
      country === 'US' ||
      CURRENCY_OF[country] === undefined
    )
      return undefined
    return currency === undefined || currency === 'USD' ? DROPPED : { values: [textValue(currency)] }
  },
}
