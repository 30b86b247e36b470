import { performances, type Rule } from '../rule.ts'

export const startTimeOffsetMissing: Rule = {
  id: 'start-time-offset-missing',
  title: { en: 'Hour without time zone', fr: 'Heure sans fuseau' },
  what: {
    en: '“{name}” gives its hour without an offset ({value}).',
    fr: '« {name} » donne son heure sans décalage ({value}).',
  },
  why: {
    en: 'Readers then take the zone of the venue, which is usually right. A wrong offset would be worse.',
    fr: 'Les lecteurs supposent alors le fuseau de la salle, ce qui est souvent juste. Un faux décalage serait pire.',
  },
  fix: {
    en: 'Add the offset of the venue (-05:00 in winter, -04:00 in summer in Québec and Ontario) if you are sure of it.',
    fr: 'Ajoutez le décalage de la salle (-05:00 en hiver, -04:00 en été au Québec et en Ontario) si vous en êtes certain.',
  },
  check: (input) =>
    performances(input).flatMap((item) =>
      input.graph
        .all(item, 'startDate')
        .filter((field) => /T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(field.text))
        .map((field) => ({ item, path: 'startDate', value: field.text, pointer: field.pointer })),
    ),
}
