import { type Rule, untold } from '../rule.ts'

export const eventDescriptionMissing: Rule = {
  id: 'event-description-missing',
  title: { en: 'No description', fr: 'Sans description' },
  what: { en: '“{name}” has no description.', fr: '« {name} » n’a pas de description.' },
  why: {
    en: 'The description is what answers “what is it about?” in search results and assistants.',
    fr: 'La description répond à « de quoi s’agit-il ? » dans les résultats de recherche et chez les assistants.',
  },
  fix: {
    en: 'Write two or three sentences in plain words on the event’s page, in each language of the site.',
    fr: 'Écrivez deux ou trois phrases simples sur la page de l’événement, dans chaque langue du site.',
  },
  check: (input) => untold(input, 'description'),
}
