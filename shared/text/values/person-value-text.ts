import type { ContactPurpose, Gender, KazakhCase, Person, RussianCase } from '../../model/person.ts'
import type { DocumentLanguage, TextLanguage } from '../../model/values.ts'
import type { ValueTable } from './value-table.ts'

const documentLanguage = {
  ru: { ru: 'Русский', kk: 'Орыс тілі', en: 'Russian' },
  kk: { ru: 'Казахский', kk: 'Қазақ тілі', en: 'Kazakh' },
} as const satisfies ValueTable<DocumentLanguage>

/** Names of the values that fields of people hold, and of languages. */
export const personValueText = {
  personKind: {
    natural: { ru: 'Физическое лицо', kk: 'Жеке тұлға', en: 'Natural person' },
    legal: { ru: 'Юридическое лицо', kk: 'Заңды тұлға', en: 'Legal person' },
  } satisfies ValueTable<Person['kind']>,
  gender: {
    feminine: { ru: 'Женский', kk: 'Әйел', en: 'Female' },
    masculine: { ru: 'Мужской', kk: 'Ер', en: 'Male' },
  } satisfies ValueTable<Gender>,
  contactPurpose: {
    procedural: { ru: 'Для суда', kk: 'Сот үшін', en: 'For the court' },
    contact: { ru: 'Для связи', kk: 'Байланыс үшін', en: 'For getting in touch' },
    shelter: { ru: 'Убежище', kk: 'Паналау орны', en: 'Shelter' },
    work: { ru: 'Рабочий', kk: 'Жұмыс орны', en: 'Work' },
  } satisfies ValueTable<ContactPurpose>,
  russianCase: {
    genitive: { ru: 'Родительный падеж', kk: 'Родительный (ілік)', en: 'Genitive' },
    dative: { ru: 'Дательный падеж', kk: 'Дательный (барыс)', en: 'Dative' },
    accusative: { ru: 'Винительный падеж', kk: 'Винительный (табыс)', en: 'Accusative' },
    instrumental: { ru: 'Творительный падеж', kk: 'Творительный (көмектес)', en: 'Instrumental' },
    prepositional: { ru: 'Предложный падеж', kk: 'Предложный (жатыс)', en: 'Prepositional' },
  } satisfies ValueTable<RussianCase>,
  kazakhCase: {
    ilik: { ru: 'Родительный падеж (ілік)', kk: 'Ілік септік', en: 'Genitive (ilik)' },
    barys: { ru: 'Дательно-направительный падеж (барыс)', kk: 'Барыс септік', en: 'Dative (barys)' },
    tabys: { ru: 'Винительный падеж (табыс)', kk: 'Табыс септік', en: 'Accusative (tabys)' },
    zhatys: { ru: 'Местный падеж (жатыс)', kk: 'Жатыс септік', en: 'Locative (zhatys)' },
    shyghys: { ru: 'Исходный падеж (шығыс)', kk: 'Шығыс септік', en: 'Ablative (shyghys)' },
    komektes: { ru: 'Творительный падеж (көмектес)', kk: 'Көмектес септік', en: 'Instrumental (komektes)' },
  } satisfies ValueTable<KazakhCase>,
  documentLanguage,
  textLanguage: {
    ...documentLanguage,
    en: { ru: 'Английский', kk: 'Ағылшын тілі', en: 'English' },
    other: { ru: 'Другой', kk: 'Өзге тіл', en: 'Another' },
  } satisfies ValueTable<TextLanguage>,
} as const
