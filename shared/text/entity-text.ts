import type { RecordEntity } from '../model/record-fields.ts'
import type { Language, Wording } from './wording.ts'

/** Everything a vault keeps, as it is called: one of them, and many. */
export const entityText = {
  person: {
    one: { ru: 'Лицо', kk: 'Тұлға', en: 'Person' },
    many: { ru: 'Лица', kk: 'Тұлғалар', en: 'People' },
  },
  case: { one: { ru: 'Дело', kk: 'Іс', en: 'Case' }, many: { ru: 'Дела', kk: 'Істер', en: 'Cases' } },
  role: {
    one: { ru: 'Роль в деле', kk: 'Істегі рөл', en: 'Part in a case' },
    many: { ru: 'Роли в делах', kk: 'Істердегі рөлдер', en: 'Parts in cases' },
  },
  suit: {
    one: { ru: 'Иск', kk: 'Талап қою', en: 'Suit' },
    many: { ru: 'Иски', kk: 'Талап қоюлар', en: 'Suits' },
  },
  publication: {
    one: { ru: 'Публикация', kk: 'Жарияланым', en: 'Publication' },
    many: { ru: 'Публикации', kk: 'Жарияланымдар', en: 'Publications' },
  },
  statement: {
    one: { ru: 'Высказывание', kk: 'Айтылым', en: 'Statement' },
    many: { ru: 'Высказывания', kk: 'Айтылымдар', en: 'Statements' },
  },
  permit: {
    one: { ru: 'Разрешение', kk: 'Рұқсат', en: 'Permit' },
    many: { ru: 'Разрешения', kk: 'Рұқсаттар', en: 'Permits' },
  },
  evidence: {
    one: { ru: 'Доказательство', kk: 'Дәлелдеме', en: 'Evidence' },
    many: { ru: 'Доказательства', kk: 'Дәлелдемелер', en: 'Evidence' },
  },
  relationship: {
    one: { ru: 'Связь лиц', kk: 'Тұлғалар байланысы', en: 'Relationship' },
    many: { ru: 'Связи лиц', kk: 'Тұлғалар байланыстары', en: 'Relationships' },
  },
  conflict: {
    one: { ru: 'Проверка на конфликт', kk: 'Қақтығысты тексеру', en: 'Conflict check' },
    many: { ru: 'Проверки на конфликт', kk: 'Қақтығысты тексерулер', en: 'Conflict checks' },
  },
  norm: {
    one: { ru: 'Норма права', kk: 'Құқық нормасы', en: 'Norm' },
    many: { ru: 'Нормы права', kk: 'Құқық нормалары', en: 'Norms' },
  },
  playbook: {
    one: { ru: 'Памятка', kk: 'Жадынама', en: 'Playbook' },
    many: { ru: 'Памятки', kk: 'Жадынамалар', en: 'Playbooks' },
  },
  checklist: {
    one: { ru: 'План действий', kk: 'Іс-қимыл жоспары', en: 'Checklist' },
    many: { ru: 'Планы действий', kk: 'Іс-қимыл жоспарлары', en: 'Checklists' },
  },
  document: {
    one: { ru: 'Документ', kk: 'Құжат', en: 'Document' },
    many: { ru: 'Документы', kk: 'Құжаттар', en: 'Documents' },
  },
  bundle: {
    one: { ru: 'Том приложений', kk: 'Қосымшалар томы', en: 'Bundle' },
    many: { ru: 'Тома приложений', kk: 'Қосымшалар томдары', en: 'Bundles' },
  },
  filing: {
    one: { ru: 'Процессуальный документ', kk: 'Процестік құжат', en: 'Filing' },
    many: { ru: 'Процессуальные документы', kk: 'Процестік құжаттар', en: 'Filings' },
  },
  hearing: {
    one: { ru: 'Заседание', kk: 'Отырыс', en: 'Hearing' },
    many: { ru: 'Заседания', kk: 'Отырыстар', en: 'Hearings' },
  },
  handover: {
    one: { ru: 'Передача подлинников', kk: 'Түпнұсқаларды тапсыру', en: 'Handover of originals' },
    many: { ru: 'Передачи подлинников', kk: 'Түпнұсқаларды тапсырулар', en: 'Handovers of originals' },
  },
  plan: {
    one: { ru: 'План публикации', kk: 'Жарияланым жоспары', en: 'Planned publication' },
    many: { ru: 'Планы публикаций', kk: 'Жарияланым жоспарлары', en: 'Planned publications' },
  },
  consent: {
    one: { ru: 'Согласие', kk: 'Келісім', en: 'Consent' },
    many: { ru: 'Согласия', kk: 'Келісімдер', en: 'Consents' },
  },
  restriction: {
    one: { ru: 'Ограничение', kk: 'Шектеу', en: 'Restriction' },
    many: { ru: 'Ограничения', kk: 'Шектеулер', en: 'Restrictions' },
  },
  note: {
    one: { ru: 'Заметка', kk: 'Жазба-ескертпе', en: 'Note' },
    many: { ru: 'Заметки по делу', kk: 'Іс бойынша ескертпелер', en: 'Notes on a case' },
  },
  time: {
    one: { ru: 'Учёт времени', kk: 'Уақыт есебі', en: 'Time entry' },
    many: { ru: 'Записи времени', kk: 'Уақыт жазбалары', en: 'Time entries' },
  },
  ledger: {
    one: { ru: 'Запись о деньгах', kk: 'Ақша жазбасы', en: 'Ledger entry' },
    many: { ru: 'Записи о деньгах', kk: 'Ақша жазбалары', en: 'Ledger' },
  },
  incident: {
    one: { ru: 'Происшествие', kk: 'Оқиға', en: 'Incident' },
    many: { ru: 'Происшествия', kk: 'Оқиғалар', en: 'Incidents' },
  },
  report: {
    one: { ru: 'Обращение', kk: 'Өтініш', en: 'Report' },
    many: { ru: 'Обращения', kk: 'Өтініштер', en: 'Reports' },
  },
  order: {
    one: { ru: 'Предписание', kk: 'Нұсқама', en: 'Order' },
    many: { ru: 'Предписания', kk: 'Нұсқамалар', en: 'Orders' },
  },
  measure: {
    one: { ru: 'Мера', kk: 'Шара', en: 'Measure' },
    many: { ru: 'Меры', kk: 'Шаралар', en: 'Measures' },
  },
  pressure: {
    one: { ru: 'Давление', kk: 'Қысым', en: 'Pressure' },
    many: { ru: 'Давление', kk: 'Қысым', en: 'Pressure' },
  },
  safety: {
    one: { ru: 'Запись о безопасности', kk: 'Қауіпсіздік жазбасы', en: 'Safety record' },
    many: { ru: 'Безопасность', kk: 'Қауіпсіздік', en: 'Safety' },
  },
  duty: {
    one: { ru: 'Решение о сообщении', kk: 'Хабарлау туралы шешім', en: 'Duty to report' },
    many: {
      ru: 'Решения о сообщении',
      kk: 'Хабарлау туралы шешімдер',
      en: 'Decisions on the duty to report',
    },
  },
  deadline: {
    one: { ru: 'Срок', kk: 'Мерзім', en: 'Deadline' },
    many: { ru: 'Сроки', kk: 'Мерзімдер', en: 'Deadlines' },
  },
  task: {
    one: { ru: 'Задача', kk: 'Тапсырма', en: 'Task' },
    many: { ru: 'Задачи', kk: 'Тапсырмалар', en: 'Tasks' },
  },
  calendar: {
    one: { ru: 'Календарь рабочих дней', kk: 'Жұмыс күндерінің күнтізбесі', en: 'Calendar of working days' },
    many: {
      ru: 'Календари рабочих дней',
      kk: 'Жұмыс күндерінің күнтізбелері',
      en: 'Calendars of working days',
    },
  },
  build: {
    one: { ru: 'Сборка тома', kk: 'Том жинағы', en: 'Build' },
    many: { ru: 'Сборки томов', kk: 'Том жинақтары', en: 'Builds' },
  },
  exam: {
    one: { ru: 'Обследование', kk: 'Тексеру', en: 'Examination' },
    many: { ru: 'Обследования', kk: 'Тексерулер', en: 'Examinations' },
  },
  finding: {
    one: { ru: 'Повреждение', kk: 'Жарақат', en: 'Finding' },
    many: { ru: 'Повреждения', kk: 'Жарақаттар', en: 'Findings' },
  },
  sample: {
    one: { ru: 'Образец', kk: 'Үлгі', en: 'Sample' },
    many: { ru: 'Образцы', kk: 'Үлгілер', en: 'Samples' },
  },
  file: { one: { ru: 'Файл', kk: 'Файл', en: 'File' }, many: { ru: 'Файлы', kk: 'Файлдар', en: 'Files' } },
  slot: {
    one: { ru: 'Способ входа', kk: 'Кіру тәсілі', en: 'Slot' },
    many: { ru: 'Способы входа', kk: 'Кіру тәсілдері', en: 'Slots' },
  },
} as const satisfies Record<
  RecordEntity | 'document' | 'build' | 'file' | 'slot',
  { one: Wording; many: Wording }
>

export type EntityName = keyof typeof entityText

/** What one record of a type, or many, are called. A type nobody knows stays as it is. */
export function entityLabel(entity: string, language: Language, number: 'one' | 'many' = 'one'): string {
  return Object.hasOwn(entityText, entity) ? entityText[entity as EntityName][number][language] : entity
}
