import type { TermUnit } from '../../deadlines/term.ts'
import type {
  CalendarDayKind,
  CalendarMissing,
  CalendarReading,
  CalendarState,
  HolidayName,
} from '../../model/work-calendar.ts'
import { agendaKindText } from '../agenda-text.ts'
import { regimeText } from '../deadline-explanation-text.ts'
import type { ValueTable } from './value-table.ts'

/** Names of the values that deadlines and calendars hold. */
export const deadlineValueText = {
  countingRegime: regimeText,
  agendaKind: agendaKindText,
  termUnit: {
    hours: { ru: 'Часов', kk: 'Сағат', en: 'Hours' },
    sutki: { ru: 'Суток', kk: 'Тәулік', en: 'Full days (sutki)' },
    days: { ru: 'Календарных дней', kk: 'Күнтізбелік күн', en: 'Calendar days' },
    'working-days': { ru: 'Рабочих дней', kk: 'Жұмыс күні', en: 'Working days' },
    weeks: { ru: 'Недель', kk: 'Апта', en: 'Weeks' },
    'half-months': { ru: 'Раз по полмесяца', kk: 'Жарты ай', en: 'Half-months' },
    months: { ru: 'Месяцев', kk: 'Ай', en: 'Months' },
    years: { ru: 'Лет', kk: 'Жыл', en: 'Years' },
  } satisfies ValueTable<TermUnit>,
  calendarDayKind: {
    holiday: { ru: 'Праздник', kk: 'Мереке', en: 'Holiday' },
    'day-off': { ru: 'Выходной, не переносится', kk: 'Демалыс, ауыстырылмайды', en: 'Day off, not moved' },
    moved: { ru: 'Перенесённый выходной', kk: 'Ауыстырылған демалыс', en: 'Moved day off' },
    working: { ru: 'Рабочий выходной', kk: 'Жұмыс істейтін демалыс', en: 'Weekend day that is worked' },
  } satisfies ValueTable<CalendarDayKind>,
  holiday: {
    'new-year': { ru: 'Новый год', kk: 'Жаңа жыл', en: 'New Year' },
    christmas: { ru: 'Православное Рождество', kk: 'Православиелік Рождество', en: 'Orthodox Christmas' },
    'womens-day': { ru: 'Международный женский день', kk: 'Халықаралық әйелдер күні', en: "Women's Day" },
    nauryz: { ru: 'Наурыз', kk: 'Наурыз мейрамы', en: 'Nauryz' },
    'unity-day': { ru: 'Праздник единства народа', kk: 'Халық бірлігі мерекесі', en: 'Day of Unity' },
    'defenders-day': { ru: 'День защитника Отечества', kk: 'Отан қорғаушы күні', en: "Defender's Day" },
    'victory-day': { ru: 'День Победы', kk: 'Жеңіс күні', en: 'Victory Day' },
    'capital-day': { ru: 'День столицы', kk: 'Астана күні', en: 'Capital Day' },
    'constitution-day': { ru: 'День Конституции', kk: 'Конституция күні', en: 'Constitution Day' },
    'republic-day': { ru: 'День Республики', kk: 'Республика күні', en: 'Republic Day' },
    'independence-day': { ru: 'День Независимости', kk: 'Тәуелсіздік күні', en: 'Independence Day' },
    'qurban-ait': { ru: 'Курбан айт', kk: 'Құрбан айт', en: 'Qurban Ait' },
    other: { ru: 'Другое', kk: 'Басқа', en: 'Other' },
  } satisfies ValueTable<HolidayName>,
  calendarState: {
    found: { ru: 'Найдено в источнике', kk: 'Дереккөзден табылды', en: 'Found in a source' },
    derived: { ru: 'Выведено из правила', kk: 'Қағидадан шығарылды', en: 'Derived from the rule' },
    reported: {
      ru: 'По сообщениям, не сверено',
      kk: 'Хабарлар бойынша, салыстырылмаған',
      en: 'Reported, not checked',
    },
    entered: { ru: 'Внесено вручную', kk: 'Қолмен енгізілді', en: 'Entered by hand' },
  } satisfies ValueTable<CalendarState>,
  calendarReading: {
    earlier: { ru: 'По прежнему календарю', kk: 'Бұрынғы күнтізбе бойынша', en: 'By the earlier calendar' },
    reported: {
      ru: 'По сообщениям о переносе',
      kk: 'Ауысу туралы хабарлар бойынша',
      en: 'By the reported change',
    },
  } satisfies ValueTable<CalendarReading>,
  calendarMissing: {
    'qurban-ait': { ru: 'День Курбан айта', kk: 'Құрбан айт күні', en: 'The day of Qurban Ait' },
    'moved-by-labour-body': {
      ru: 'Переносы органа по труду (ТК 85(3))',
      kk: 'Еңбек органының ауыстырулары (ЕК 85(3))',
      en: 'Days moved by the labour body (Labour Code 85(3))',
    },
  } satisfies ValueTable<CalendarMissing>,
} as const
