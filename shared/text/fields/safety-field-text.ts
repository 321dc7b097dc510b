import type { Duty } from '../../model/duty.ts'
import type { Safety } from '../../model/safety.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

const step = {
  what: { ru: 'Что', kk: 'Не', en: 'What' },
  who: { ru: 'Кто', kk: 'Кім', en: 'Who' },
  dueOn: { ru: 'К какому дню', kk: 'Қай күнге', en: 'Due on' },
  doneOn: { ru: 'Сделано', kk: 'Орындалды', en: 'Done on' },
}

/** Labels of the fields of every kind of safety record. */
export const safetyFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  kind: { ru: 'Вид записи', kk: 'Жазба түрі', en: 'Kind of record' },
  personId: { ru: 'О ком', kk: 'Кім туралы', en: 'About whom' },
  at: { ru: 'Когда', kk: 'Қашан', en: 'When' },
  nextOn: { ru: 'Когда вернуться к этому', kk: 'Бұған қашан қайта оралу керек', en: 'Come back to it on' },
  reason: { ru: 'Повод', kk: 'Себебі', en: 'Reason' },
  herView: { ru: 'Как это видит она', kk: 'Ол мұны қалай көреді', en: 'Her own view' },
  signs: { ru: 'О чём спросили', kk: 'Не сұралды', en: 'What was asked' },
  'signs.sign': { ru: 'Признак', kk: 'Белгі', en: 'Sign' },
  'signs.answer': { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  'signs.words': { ru: 'Её словами', kk: 'Өз сөзімен', en: 'In her words' },
  otherSigns: { ru: 'Что ещё важно', kk: 'Тағы не маңызды', en: 'What else matters' },
  judgement: { ru: 'Суждение специалиста', kk: 'Маманның пайымы', en: "The professional's judgement" },
  byId: { ru: 'Кто провёл', kk: 'Кім өткізді', en: 'By whom' },
  herWish: { ru: 'Чего хочет она', kk: 'Ол не қалайды', en: 'What she wants' },
  steps: { ru: 'Шаги', kk: 'Қадамдар', en: 'Steps' },
  'steps.what': step.what,
  'steps.who': step.who,
  'steps.dueOn': step.dueOn,
  'steps.doneOn': step.doneOn,
  emergency: { ru: 'Что делать при угрозе', kk: 'Қауіп төнгенде не істеу керек', en: 'What to do in danger' },
  service: { ru: 'Куда направлена', kk: 'Қайда бағытталды', en: 'Service' },
  herChoice: { ru: 'Её решение', kk: 'Оның шешімі', en: 'Her choice' },
  toId: { ru: 'К кому', kk: 'Кімге', en: 'To whom' },
  why: { ru: 'Зачем', kk: 'Не үшін', en: 'Why' },
  result: { ru: 'Результат', kk: 'Нәтижесі', en: 'Result' },
  endedOn: { ru: 'Завершено', kk: 'Аяқталған күні', en: 'Ended on' },
  channel: { ru: 'Как связались', kk: 'Қалай байланысты', en: 'Channel' },
  rulesKept: {
    ru: 'Правила безопасной связи соблюдены',
    kk: 'Қауіпсіз байланыс ережелері сақталды',
    en: 'Safe-contact rules were kept',
  },
  summary: { ru: 'О чём говорили', kk: 'Не туралы сөйлесілді', en: 'What was said' },
  participantIds: { ru: 'Участники', kk: 'Қатысушылар', en: 'Participants' },
  decisions: { ru: 'Решения', kk: 'Шешімдер', en: 'Decisions' },
  'decisions.what': step.what,
  'decisions.who': step.who,
  'decisions.dueOn': step.dueOn,
  'decisions.doneOn': step.doneOn,
  evidenceIds: { ru: 'Документы', kk: 'Құжаттар', en: 'Documents' },
  ...annotationFieldText,
} as const satisfies FieldTable<Safety>

/** Labels of the fields of a decision on the duty to report. */
export const dutyFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  personId: { ru: 'Кому разъяснено', kk: 'Кімге түсіндірілді', en: 'Who was told' },
  explanation: { ru: 'Разъяснение', kk: 'Түсіндіру', en: 'Explanation' },
  'explanation.at': { ru: 'Когда', kk: 'Қашан', en: 'When' },
  'explanation.byId': { ru: 'Кто разъяснил', kk: 'Кім түсіндірді', en: 'By whom' },
  'explanation.language': { ru: 'На каком языке', kk: 'Қай тілде', en: 'In which language' },
  'explanation.how': { ru: 'Как', kk: 'Қалай', en: 'How' },
  'explanation.understood': {
    ru: 'Как поняла, её словами',
    kk: 'Қалай түсінді, өз сөзімен',
    en: 'As understood, in her words',
  },
  disclosedAt: { ru: 'Когда рассказано', kk: 'Қашан айтылды', en: 'Disclosed at' },
  herView: { ru: 'Как это видит она', kk: 'Ол мұны қалай көреді', en: 'Her own view' },
  ground: { ru: 'Что стало известно', kk: 'Не белгілі болды', en: 'What became known' },
  decision: { ru: 'Решение', kk: 'Шешім', en: 'Decision' },
  grounds: { ru: 'Обоснование', kk: 'Негіздеме', en: 'Grounds' },
  decidedAt: { ru: 'Когда решено', kk: 'Қашан шешілді', en: 'Decided at' },
  decidedById: { ru: 'Кто решил', kk: 'Кім шешті', en: 'Decided by' },
  reportId: { ru: 'Обращение в орган', kk: 'Органға өтініш', en: 'Report to a body' },
  evidenceIds: { ru: 'Документы', kk: 'Құжаттар', en: 'Documents' },
  ...annotationFieldText,
} as const satisfies FieldTable<Duty>
