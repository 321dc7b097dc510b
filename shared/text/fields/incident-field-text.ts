import type { Incident } from '../../model/incident.ts'
import type { Measure } from '../../model/measure.ts'
import type { Order } from '../../model/order.ts'
import type { Pressure } from '../../model/pressure.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

const caseId = { ru: 'Дело', kk: 'Іс', en: 'Case' }
const suspectId = { ru: 'О ком', kk: 'Кім туралы', en: 'About whom' }
const bodyId = { ru: 'Орган', kk: 'Орган', en: 'Body' }
const number = { ru: 'Номер', kk: 'Нөмірі', en: 'Number' }
const evidenceIds = { ru: 'Доказательства', kk: 'Дәлелдемелер', en: 'Evidence' }

/** Labels of an incident's fields. */
export const incidentFieldText = {
  caseId,
  when: { ru: 'Когда', kk: 'Қашан', en: 'When' },
  'when.precision': { ru: 'Точность', kk: 'Дәлдігі', en: 'Precision' },
  'when.from': { ru: 'Начало', kk: 'Басы', en: 'From' },
  'when.to': { ru: 'Конец', kk: 'Соңы', en: 'To' },
  place: { ru: 'Место', kk: 'Орны', en: 'Place' },
  gbvType: { ru: 'Вид насилия', kk: 'Зорлық-зомбылық түрі', en: 'Type of violence' },
  description: {
    ru: 'Что произошло, её словами',
    kk: 'Не болды, өз сөзімен',
    en: 'What happened, in her words',
  },
  participants: { ru: 'Участники', kk: 'Қатысқандар', en: 'People' },
  'participants.personId': { ru: 'Лицо', kk: 'Тұлға', en: 'Person' },
  'participants.part': { ru: 'Кем был', kk: 'Кім болды', en: 'Part' },
  'participants.about': { ru: 'Пояснение', kk: 'Түсініктеме', en: 'Explanation' },
  harm: { ru: 'Вред, как он описан', kk: 'Зиян, сипатталған түрінде', en: 'Harm as described' },
  means: { ru: 'Чем и как', kk: 'Немен және қалай', en: 'Means' },
  childrenPresent: { ru: 'При детях', kk: 'Балалардың көзінше', en: 'Children were present' },
  pregnant: { ru: 'Беременность', kk: 'Жүктілік', en: 'Pregnancy' },
  urgent: { ru: 'Что не ждёт', kk: 'Не күте алмайды', en: 'What does not wait' },
  previous: { ru: 'Прежние случаи', kk: 'Бұрынғы жағдайлар', en: 'Earlier incidents' },
  evidenceIds,
  ...annotationFieldText,
} as const satisfies FieldTable<Incident>

/** Labels of a protective order's fields. */
export const orderFieldText = {
  caseId,
  kind: { ru: 'Вид', kk: 'Түрі', en: 'Kind' },
  suspectId,
  protectedIds: { ru: 'Кого защищает', kk: 'Кімді қорғайды', en: 'Whom it protects' },
  bodyId: { ru: 'Кем вынесено', kk: 'Кім шығарды', en: 'Issued by' },
  number,
  issuedOn: { ru: 'Вынесено', kk: 'Шығарылған күні', en: 'Issued on' },
  servedOn: { ru: 'Вручено', kk: 'Тапсырылған күні', en: 'Served on' },
  expiresOn: { ru: 'Действует по', kk: 'Қолданылу мерзімі', en: 'Expires on' },
  conditions: { ru: 'Что предписано', kk: 'Не ұйғарылған', en: 'Conditions' },
  violations: { ru: 'Нарушения', kk: 'Бұзушылықтар', en: 'Violations' },
  'violations.at': { ru: 'Когда', kk: 'Қашан', en: 'When' },
  'violations.what': { ru: 'Что произошло', kk: 'Не болды', en: 'What happened' },
  'violations.reportId': { ru: 'Обращение', kk: 'Өтініш', en: 'Report' },
  'violations.answer': { ru: 'Что ответили', kk: 'Не деп жауап берді', en: 'Answer' },
  'violations.evidenceIds': { ru: 'Доказательства', kk: 'Дәлелдемелер', en: 'Exhibits' },
  endedOn: { ru: 'Прекращено', kk: 'Тоқтатылған күні', en: 'Ended on' },
  endedWhy: { ru: 'Почему прекращено', kk: 'Неге тоқтатылды', en: 'Why it ended' },
  evidenceIds,
  ...annotationFieldText,
} as const satisfies FieldTable<Order>

/** Labels of the fields of a measure against a suspect. */
export const measureFieldText = {
  caseId,
  suspectId: { ru: 'К кому применена', kk: 'Кімге қолданылды', en: 'Against whom' },
  kind: { ru: 'Мера', kk: 'Шара', en: 'Measure' },
  bodyId,
  number: { ru: 'Номер документа', kk: 'Құжат нөмірі', en: 'Number of the document' },
  startsOn: { ru: 'Начало', kk: 'Басталуы', en: 'Starts on' },
  endsOn: { ru: 'Срок до (выход на свободу)', kk: 'Мерзімі (босатылуы)', en: 'Ends on (release)' },
  endedOn: { ru: 'Закончилась на деле', kk: 'Іс жүзінде аяқталды', en: 'Ended in fact' },
  endedWhy: { ru: 'Почему закончилась', kk: 'Неге аяқталды', en: 'Why it ended' },
  conditions: { ru: 'Условия', kk: 'Шарттары', en: 'Conditions' },
  toldOn: { ru: 'Когда она узнала', kk: 'Ол қашан білді', en: 'When she was told' },
  evidenceIds,
  ...annotationFieldText,
} as const satisfies FieldTable<Measure>

/** Labels of the fields of a record of pressure. */
export const pressureFieldText = {
  caseId,
  at: { ru: 'Когда', kk: 'Қашан', en: 'When' },
  kind: { ru: 'Вид давления', kk: 'Қысым түрі', en: 'Kind of pressure' },
  targetIds: { ru: 'На кого', kk: 'Кімге', en: 'On whom' },
  byIds: { ru: 'Кто давит', kk: 'Кім қысым жасайды', en: 'By whom' },
  byWhom: { ru: 'Кто, если имени нет', kk: 'Кім, аты белгісіз болса', en: 'By whom, in words' },
  how: { ru: 'Каким путём', kk: 'Қандай жолмен', en: 'How' },
  what: { ru: 'Что было сказано или сделано', kk: 'Не айтылды не істелді', en: 'What was said or done' },
  herWish: { ru: 'Чего хочет она', kk: 'Ол не қалайды', en: 'What she wants' },
  done: { ru: 'Что сделано', kk: 'Не істелді', en: 'What was done' },
  'done.on': { ru: 'Когда', kk: 'Қашан', en: 'When' },
  'done.what': { ru: 'Что', kk: 'Не', en: 'What' },
  reportId: { ru: 'Обращение в орган', kk: 'Органға өтініш', en: 'Report to a body' },
  motionOn: {
    ru: 'Ходатайство о мерах безопасности',
    kk: 'Қауіпсіздік шаралары туралы өтінішхат',
    en: 'Motion for safety made on',
  },
  publicationId: { ru: 'Публикация', kk: 'Жарияланым', en: 'Publication' },
  evidenceIds,
  ...annotationFieldText,
} as const satisfies FieldTable<Pressure>
