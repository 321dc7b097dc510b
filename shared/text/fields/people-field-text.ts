import type { Conflict } from '../../model/conflict.ts'
import type { Relationship } from '../../model/relationship.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of a relationship's fields. */
export const relationshipFieldText = {
  personId: { ru: 'Лицо', kk: 'Тұлға', en: 'Person' },
  kind: { ru: 'Кем приходится', kk: 'Кімі болады', en: 'What she is' },
  otherId: { ru: 'Кому', kk: 'Кімнің', en: 'To whom' },
  detail: { ru: 'Уточнение', kk: 'Нақтылау', en: 'In detail' },
  since: { ru: 'С какого дня', kk: 'Қай күннен бастап', en: 'Since' },
  until: { ru: 'По какой день', kk: 'Қай күнге дейін', en: 'Until' },
  source: { ru: 'Откуда известно', kk: 'Қайдан белгілі', en: 'How it is known' },
  ...annotationFieldText,
} as const satisfies FieldTable<Relationship>

/** Labels of a conflict check's fields. */
export const conflictFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  people: { ru: 'О ком спрошено', kk: 'Кім туралы сұралды', en: 'Who was asked about' },
  'people.side': { ru: 'На чьей стороне', kk: 'Кімнің жағында', en: 'On which side' },
  'people.personId': { ru: 'Лицо', kk: 'Тұлға', en: 'Person' },
  'people.name': { ru: 'Имя или название', kk: 'Есімі немесе атауы', en: 'Name' },
  'people.number': { ru: 'ИИН или БИН', kk: 'ЖСН немесе БСН', en: 'IIN or BIN' },
  findings: { ru: 'Что найдено', kk: 'Не табылды', en: 'What was found' },
  'findings.reason': { ru: 'Что найдено', kk: 'Не табылды', en: 'What was found' },
  'findings.personId': { ru: 'Лицо', kk: 'Тұлға', en: 'Person' },
  'findings.match': { ru: 'По чему узнано', kk: 'Қалай танылды', en: 'Recognised by' },
  'findings.caseId': { ru: 'Дело', kk: 'Іс', en: 'Case' },
  'findings.role': { ru: 'Роль в деле', kk: 'Істегі рөлі', en: 'Part in the case' },
  'findings.lawyerId': { ru: 'Наш юрист', kk: 'Біздің заңгер', en: 'Our lawyer' },
  'findings.relation': { ru: 'Кем приходится', kk: 'Кімі болады', en: 'What she is to him' },
  askLeadLawyer: {
    ru: 'Нужно спросить ведущего юриста',
    kk: 'Жауапты заңгерден сұрау керек',
    en: 'The lead lawyer has to be asked',
  },
  checkedOn: { ru: 'Дата проверки', kk: 'Тексерілген күні', en: 'Checked on' },
  decision: { ru: 'Решение', kk: 'Шешім', en: 'Decision' },
  decidedOn: { ru: 'Дата решения', kk: 'Шешім күні', en: 'Decided on' },
  decidedById: { ru: 'Кто решил', kk: 'Кім шешті', en: 'Decided by' },
  grounds: { ru: 'Основания', kk: 'Негіздері', en: 'Grounds' },
  consentEvidenceId: {
    ru: 'Согласие среди доказательств',
    kk: 'Дәлелдемелердегі келісім',
    en: 'The consent, among the evidence',
  },
  ...annotationFieldText,
} as const satisfies FieldTable<Conflict>
