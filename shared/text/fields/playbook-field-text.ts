import type { Checklist, Playbook } from '../../model/playbook.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

const titleFieldText = {
  title: { ru: 'Название', kk: 'Орысша атауы', en: 'Title in Russian' },
  titleKk: { ru: 'Название на казахском', kk: 'Қазақша атауы', en: 'Title in Kazakh' },
  titleEn: { ru: 'Название на английском', kk: 'Ағылшынша атауы', en: 'Title in English' },
} as const

const stepFieldText = {
  steps: { ru: 'Шаги', kk: 'Қадамдар', en: 'Steps' },
  'steps.group': { ru: 'О чём шаг', kk: 'Қадам не туралы', en: 'What it is for' },
  'steps.text': { ru: 'Что сделать', kk: 'Не істеу керек, орысша', en: 'What to do, in Russian' },
  'steps.textKk': { ru: 'Что сделать, на казахском', kk: 'Не істеу керек', en: 'What to do, in Kazakh' },
  'steps.textEn': { ru: 'Что сделать, на английском', kk: 'Не істеу керек, ағылшынша', en: 'What to do' },
  'steps.why': { ru: 'Зачем', kk: 'Не үшін, орысша', en: 'Why, in Russian' },
  'steps.whyKk': { ru: 'Зачем, на казахском', kk: 'Не үшін', en: 'Why, in Kazakh' },
  'steps.whyEn': { ru: 'Зачем, на английском', kk: 'Не үшін, ағылшынша', en: 'Why' },
  'steps.urgency': { ru: 'Как срочно', kk: 'Қаншалықты шұғыл', en: 'How soon' },
  'steps.source': { ru: 'На чём основано', kk: 'Неге негізделген', en: 'What it rests on' },
  'steps.reference': { ru: 'Статья или источник', kk: 'Бап не дереккөз', en: 'Article or source' },
  'steps.rule': { ru: 'Правило срока', kk: 'Мерзім қағидасы', en: 'Deadline rule' },
  'steps.room': { ru: 'Раздел дела', kk: 'Істің бөлімі', en: 'Part of the case' },
} as const

/** Labels of a playbook's fields. */
export const playbookFieldText = {
  ...titleFieldText,
  when: { ru: 'Когда нужна', kk: 'Қашан керек, орысша', en: 'When to use it, in Russian' },
  whenKk: { ru: 'Когда нужна, на казахском', kk: 'Қашан керек', en: 'When to use it, in Kazakh' },
  whenEn: { ru: 'Когда нужна, на английском', kk: 'Қашан керек, ағылшынша', en: 'When to use it' },
  caseKinds: { ru: 'Для каких дел', kk: 'Қандай істерге', en: 'For which cases' },
  countsFrom: {
    ru: 'От чего считать время шагов',
    kk: 'Қадамдар уақыты неден есептеледі',
    en: 'What the times of the steps run from',
  },
  ...stepFieldText,
  basedOn: { ru: 'Сделана из памятки', kk: 'Негізге алынған жадынама', en: 'Made from' },
  reviewedOn: { ru: 'Проверена', kk: 'Тексерілген күн', en: 'Reviewed on' },
  reviewedBy: { ru: 'Кто проверил', kk: 'Тексерген адам', en: 'Reviewed by' },
  ...annotationFieldText,
} as const satisfies FieldTable<Playbook>

/** Labels of a checklist's fields. */
export const checklistFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  ...titleFieldText,
  playbook: { ru: 'По памятке', kk: 'Негізге алынған жадынама', en: 'From the playbook' },
  playbookId: { ru: 'По памятке фонда', kk: 'Қордың жадынамасы бойынша', en: 'From our own playbook' },
  edition: { ru: 'Редакция памятки', kk: 'Жадынама редакциясы', en: 'Edition of the playbook' },
  startedOn: { ru: 'Начат', kk: 'Басталған күн', en: 'Started on' },
  since: { ru: 'Время шагов считать от', kk: 'Қадамдар уақытының басы', en: 'Times of the steps run from' },
  ...stepFieldText,
  'steps.state': { ru: 'Состояние шага', kk: 'Қадамның жай-күйі', en: 'State of the step' },
  'steps.settledOn': { ru: 'Когда отмечено', kk: 'Белгіленген күн', en: 'Settled on' },
  'steps.settledBy': { ru: 'Кто отметил', kk: 'Белгілеген адам', en: 'Settled by' },
  'steps.reason': { ru: 'Почему пропущен', kk: 'Неге өткізіп жіберілді', en: 'Why it is left out' },
  'steps.note': { ru: 'Пометка', kk: 'Белгі', en: 'Remark' },
  ...annotationFieldText,
} as const satisfies FieldTable<Checklist>
