import type { CaseRecord } from '../../model/case.ts'
import type { Permit } from '../../model/permit.ts'
import type { Role } from '../../model/role.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of a case's fields. */
export const caseFieldText = {
  title: { ru: 'Название дела', kk: 'Істің атауы', en: 'Title of the case' },
  kind: { ru: 'Вид дела', kk: 'Іс түрі', en: 'Kind of case' },
  internalNumber: { ru: 'Внутренний номер', kk: 'Ішкі нөмірі', en: 'Internal number' },
  region: { ru: 'Регион', kk: 'Өңір', en: 'Region' },
  jurisdiction: { ru: 'Юрисдикция', kk: 'Юрисдикция', en: 'Jurisdiction' },
  stage: { ru: 'Стадия', kk: 'Кезеңі', en: 'Stage' },
  stages: { ru: 'Ход дела', kk: 'Істің барысы', en: 'Course of the case' },
  'stages.stage': { ru: 'Стадия', kk: 'Кезеңі', en: 'Stage' },
  'stages.since': { ru: 'С какого дня', kk: 'Қай күннен бастап', en: 'Since' },
  'stages.why': { ru: 'Основание', kk: 'Негізі', en: 'Why' },
  'stages.document': { ru: 'Документ', kk: 'Құжат', en: 'Document' },
  registrationNumbers: {
    ru: 'Регистрационные номера (КУИ, ЕРДР)',
    kk: 'Тіркеу нөмірлері (КУИ, ЕРДР)',
    en: 'Registration numbers',
  },
  'registrationNumbers.kind': { ru: 'Вид номера', kk: 'Нөмір түрі', en: 'Kind of number' },
  'registrationNumbers.number': { ru: 'Номер', kk: 'Нөмірі', en: 'Number' },
  courtNumber: { ru: 'Номер дела в суде', kk: 'Соттағы іс нөмірі', en: 'Court number' },
  courtId: { ru: 'Суд', kk: 'Сот', en: 'Court' },
  judge: { ru: 'Судья', kk: 'Судья', en: 'Judge' },
  articles: { ru: 'Статьи закона', kk: 'Заң баптары', en: 'Articles of the law' },
  leadLawyerId: { ru: 'Ведущий юрист', kk: 'Жауапты заңгер', en: 'Lead lawyer' },
  assistingLawyerIds: { ru: 'Помогающие юристы', kk: 'Көмектесетін заңгерлер', en: 'Assisting lawyers' },
  language: {
    ru: 'Язык судопроизводства',
    kk: 'Сот ісін жүргізу тілі',
    en: 'Language of the proceedings',
  },
  confidentiality: { ru: 'Конфиденциальность', kk: 'Құпиялылығы', en: 'Confidentiality' },
  pretrialSecrecy: {
    ru: 'Тайна досудебного расследования (УПК 201)',
    kk: 'Сотқа дейінгі тергеп-тексеру құпиясы (ҚПК 201)',
    en: 'Pre-trial secrecy (Criminal Procedure Code 201)',
  },
  closedHearing: { ru: 'Закрытое заседание', kk: 'Жабық отырыс', en: 'Closed hearing' },
  linkedCases: { ru: 'Связанные дела', kk: 'Байланысты істер', en: 'Linked cases' },
  'linkedCases.caseId': { ru: 'Дело', kk: 'Іс', en: 'Case' },
  'linkedCases.why': { ru: 'Как связано', kk: 'Қалай байланысты', en: 'How it is linked' },
  openedOn: { ru: 'Дата открытия', kk: 'Ашылған күні', en: 'Opened on' },
  closedOn: { ru: 'Дата закрытия', kk: 'Жабылған күні', en: 'Closed on' },
  outcomeKind: { ru: 'Чем закончилось', kk: 'Немен аяқталды', en: 'How it ended' },
  outcome: { ru: 'Итог', kk: 'Қорытындысы', en: 'Outcome' },
  awardedTiyn: { ru: 'Присуждённая сумма', kk: 'Сот шешкен сома', en: 'Amount awarded' },
  ...annotationFieldText,
} as const satisfies FieldTable<CaseRecord>

/** Labels of a role's fields. */
export const roleFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  personId: { ru: 'Лицо', kk: 'Тұлға', en: 'Person' },
  role: { ru: 'Роль в деле', kk: 'Істегі рөлі', en: 'Part in the case' },
  representsId: { ru: 'Кого представляет', kk: 'Кімнің өкілі', en: 'Represents' },
  since: { ru: 'С какого дня', kk: 'Қай күннен бастап', en: 'Since' },
  until: { ru: 'По какой день', kk: 'Қай күнге дейін', en: 'Until' },
  authority: { ru: 'Документ о полномочиях', kk: 'Өкілеттік құжаты', en: 'Authority document' },
  'authority.kind': { ru: 'Вид документа', kk: 'Құжат түрі', en: 'Kind of document' },
  'authority.kindKk': {
    ru: 'Вид документа на казахском',
    kk: 'Құжат түрі қазақша',
    en: 'Kind of document in Kazakh',
  },
  'authority.number': { ru: 'Номер документа', kk: 'Құжат нөмірі', en: 'Number of the document' },
  'authority.issuedOn': { ru: 'Дата выдачи', kk: 'Берілген күні', en: 'Issued on' },
  'authority.until': { ru: 'Действует до', kk: 'Қолданылу мерзімі', en: 'Valid until' },
  'authority.powers': {
    ru: 'Особые полномочия (ГПК 60)',
    kk: 'Арнайы өкілеттіктер (АПК 60)',
    en: 'Special powers (Civil Procedure Code 60)',
  },
  ...annotationFieldText,
} as const satisfies FieldTable<Role>

/** Labels of a permit's fields. */
export const permitFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  lifts: { ru: 'Какие запреты снимает', kk: 'Қандай тыйымдарды алады', en: 'What it lifts' },
  grantedBy: { ru: 'Кем выдано', kk: 'Кім берген', en: 'Granted by' },
  grantedOn: { ru: 'Дата выдачи', kk: 'Берілген күні', en: 'Granted on' },
  until: { ru: 'Действует до', kk: 'Қолданылу мерзімі', en: 'Valid until' },
  evidenceId: {
    ru: 'Сам документ среди доказательств',
    kk: 'Дәлелдемелердегі құжаттың өзі',
    en: 'The document itself, among the evidence',
  },
  personId: { ru: 'О ком разрешение', kk: 'Рұқсат кім туралы', en: 'Whom it is about' },
  ...annotationFieldText,
} as const satisfies FieldTable<Permit>
