import type { Deadline, Task } from '../../model/deadline.ts'
import type { WorkCalendar } from '../../model/work-calendar.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

const courseFieldText = {
  responsibleId: { ru: 'Ответственный', kk: 'Жауапты', en: 'Responsible' },
  remindDays: { ru: 'Напомнить за, дней', kk: 'Неше күн бұрын ескерту', en: 'Remind, days before' },
  doneOn: { ru: 'Сделано', kk: 'Орындалған күні', en: 'Done on' },
  withdrawnOn: { ru: 'Снято', kk: 'Алынып тасталған күні', en: 'Withdrawn on' },
  withdrawnWhy: { ru: 'Почему снято', kk: 'Неге алынып тасталды', en: 'Why withdrawn' },
} as const

/** Labels of a deadline's fields. */
export const deadlineFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  rule: { ru: 'Правило', kk: 'Қағида', en: 'Rule' },
  name: { ru: 'Название срока', kk: 'Мерзім атауы', en: 'Name of the deadline' },
  term: { ru: 'Свой срок', kk: 'Өз мерзімі', en: 'Own term' },
  'term.count': { ru: 'Сколько', kk: 'Қанша', en: 'How many' },
  'term.unit': { ru: 'Чего', kk: 'Неше', en: 'Of what' },
  regime: { ru: 'Правила счёта', kk: 'Есептеу қағидалары', en: 'Rules of counting' },
  startsOn: { ru: 'С какого дня', kk: 'Қай күннен бастап', en: 'Runs from' },
  startsAt: { ru: 'С какого часа', kk: 'Қай сағаттан бастап', en: 'From what time' },
  startedByFilingId: {
    ru: 'Каким документом начат',
    kk: 'Қай құжаттан басталды',
    en: 'Filing that starts it',
  },
  suspensions: { ru: 'Приостановления', kk: 'Тоқтатыла тұрулар', en: 'Suspensions' },
  'suspensions.since': { ru: 'Со дня определения', kk: 'Ұйғарым күнінен бастап', en: 'Since the ruling of' },
  'suspensions.until': { ru: 'Возобновлено', kk: 'Жаңғыртылған күні', en: 'Resumed on' },
  'suspensions.document': { ru: 'Документ', kk: 'Құжат', en: 'Document' },
  extendedTo: {
    ru: 'Продлён или восстановлен до',
    kk: 'Дейін ұзартылды не қалпына келтірілді',
    en: 'Extended or restored to',
  },
  restoredOn: { ru: 'Восстановлен', kk: 'Қалпына келтірілген күні', en: 'Restored on' },
  extendedBy: { ru: 'Каким актом', kk: 'Қандай актімен', en: 'By which act' },
  endsOn: { ru: 'Последний день', kk: 'Соңғы күні', en: 'Last day' },
  endsAt: { ru: 'Последний час', kk: 'Соңғы сағаты', en: 'Last hour' },
  isByHand: { ru: 'День указан вручную', kk: 'Күн қолмен көрсетілген', en: 'The day was entered by hand' },
  calendars: { ru: 'Редакции календарей', kk: 'Күнтізбе редакциялары', en: 'Editions of the calendars' },
  answerDocumentId: {
    ru: 'Чем соблюдён: документ',
    kk: 'Немен сақталды: құжат',
    en: 'What keeps it: document',
  },
  answerFilingId: {
    ru: 'Чем соблюдён: поданное',
    kk: 'Немен сақталды: берілген құжат',
    en: 'What keeps it: filing',
  },
  ...courseFieldText,
  ...annotationFieldText,
} as const satisfies FieldTable<Deadline>

/** Labels of a task's fields. */
export const taskFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  title: { ru: 'Что сделать', kk: 'Не істеу керек', en: 'What to do' },
  dueOn: { ru: 'К какому дню', kk: 'Қай күнге дейін', en: 'Due on' },
  ...courseFieldText,
  ...annotationFieldText,
} as const satisfies FieldTable<Task>

/** Labels of the fields of a calendar of working days. */
export const calendarFieldText = {
  jurisdiction: { ru: 'Страна', kk: 'Ел', en: 'Country' },
  year: { ru: 'Год', kk: 'Жыл', en: 'Year' },
  edition: { ru: 'Редакция от', kk: 'Редакция күні', en: 'Edition of' },
  source: { ru: 'Источник', kk: 'Дереккөз', en: 'Source' },
  checkedOn: { ru: 'Сверено', kk: 'Салыстырылған күні', en: 'Checked on' },
  checkedBy: { ru: 'Кем сверено', kk: 'Кім салыстырды', en: 'Checked by' },
  days: { ru: 'Особые дни', kk: 'Ерекше күндер', en: 'Special days' },
  'days.on': { ru: 'День', kk: 'Күн', en: 'Day' },
  'days.kind': { ru: 'Какой день', kk: 'Қандай күн', en: 'What day' },
  'days.holiday': { ru: 'Праздник', kk: 'Мереке', en: 'Holiday' },
  'days.movedFrom': { ru: 'Перенесён с', kk: 'Қай күннен ауыстырылды', en: 'Moved from' },
  'days.state': { ru: 'Откуда известно', kk: 'Қайдан белгілі', en: 'How it is known' },
  'days.reading': { ru: 'Прочтение', kk: 'Оқылым', en: 'Reading' },
  'days.source': { ru: 'Источник дня', kk: 'Күннің дереккөзі', en: 'Source of the day' },
  missing: { ru: 'Чего в календаре нет', kk: 'Күнтізбеде не жоқ', en: 'What the calendar lacks' },
  ...annotationFieldText,
} as const satisfies FieldTable<WorkCalendar>
