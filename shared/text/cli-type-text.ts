import type { Wording } from './wording.ts'

/** Types of the fields of a JSON, as `--help` lists them. */
export const cliTypeText = {
  string: { ru: 'текст', kk: 'мәтін', en: 'text' },
  integer: { ru: 'целое число', kk: 'бүтін сан', en: 'whole number' },
  boolean: { ru: 'true | false', kk: 'true | false', en: 'true | false' },
  object: { ru: 'поля', kk: 'өрістер', en: 'fields' },
  date: { ru: 'дата', kk: 'күн', en: 'date' },
  'date-time': { ru: 'дата и время', kk: 'күн мен уақыт', en: 'date and time' },
  uuid: { ru: 'номер записи', kk: 'жазба нөмірі', en: 'id' },
} as const satisfies Record<string, Wording>
