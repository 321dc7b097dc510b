import type { NamesOfKind } from '../contract/contract.ts'
import { custodyActionText } from './custody-action-text.ts'
import { entityLabel, type EntityName } from './entity-text.ts'
import { formatWording, type Language, type Wording } from './wording.ts'

type RecordVerb = 'create' | 'update' | 'delete' | 'restore'

/** Commands that have no wording by their verb: one that is missing here does not compile. */
type OtherCommand = Exclude<NamesOfKind<'command'>, `${EntityName}.${RecordVerb}`>

/** What was done to a record of any type, `{entity}`. */
const recordActionText: Readonly<Record<RecordVerb, Wording>> = {
  create: {
    ru: 'Запись создана: {entity}',
    kk: 'Жазба жасалды: {entity}',
    en: 'Record created: {entity}',
  },
  update: {
    ru: 'Запись изменена: {entity}',
    kk: 'Жазба өзгертілді: {entity}',
    en: 'Record changed: {entity}',
  },
  delete: {
    ru: 'Запись удалена: {entity}',
    kk: 'Жазба жойылды: {entity}',
    en: 'Record deleted: {entity}',
  },
  restore: {
    ru: 'Удаление отменено: {entity}',
    kk: 'Жойылған жазба қалпына келтірілді: {entity}',
    en: 'Deletion taken back: {entity}',
  },
}

/** What else the custody log says was done. */
const otherActionText: Readonly<Record<OtherCommand, Wording> & Record<string, Wording>> = {
  'vault.create': { ru: 'Хранилище создано', kk: 'Қойма жасалды', en: 'Vault created' },
  'vault.export': {
    ru: 'Всё выведено в открытом виде',
    kk: 'Бәрі ашық түрде шығарылды',
    en: 'Everything exported in clear',
  },
  'vault.backup': { ru: 'Сделана копия хранилища', kk: 'Қойма көшірмесі жасалды', en: 'Vault backed up' },
  'vault.restore': {
    ru: 'Хранилище восстановлено из копии',
    kk: 'Қойма көшірмеден қалпына келтірілді',
    en: 'Vault restored from a backup',
  },
  'vault.repair': { ru: 'Хранилище исправлено', kk: 'Қойма түзетілді', en: 'Vault repaired' },
  'vault.rotate': { ru: 'Ключи сменены', kk: 'Кілттер ауыстырылды', en: 'Keys rotated' },
  'vault.slot-add': { ru: 'Добавлен способ входа', kk: 'Кіру тәсілі қосылды', en: 'Slot added' },
  'vault.slot-remove': { ru: 'Убран способ входа', kk: 'Кіру тәсілі алынды', en: 'Slot removed' },
  'vault.passphrase-change': {
    ru: 'Парольная фраза сменена',
    kk: 'Құпиясөз тіркесі ауыстырылды',
    en: 'Passphrase changed',
  },
  'evidence.change-many': {
    ru: 'Доказательства изменены вместе',
    kk: 'Дәлелдемелер бірге өзгертілді',
    en: 'Evidence changed together',
  },
  'person.merge': {
    ru: 'Две записи о лице объединены',
    kk: 'Тұлға туралы екі жазба біріктірілді',
    en: 'Two records of a person merged',
  },
  'person.unmerge': {
    ru: 'Объединение записей отменено',
    kk: 'Жазбаларды біріктіру болдырылмады',
    en: 'Merge of two records taken back',
  },
  'document.fill': { ru: 'Документ заполнен', kk: 'Құжат толтырылды', en: 'Document filled' },
  'document.sign-off': {
    ru: 'Юрист ответил за пробелы',
    kk: 'Заңгер бос орындарға жауап берді',
    en: 'Gaps answered for by the lawyer',
  },
  'ledger.report': {
    ru: 'Отчёт о средствах выведен',
    kk: 'Қаражат есебі шығарылды',
    en: 'Report on funds exported',
  },
  'time.statement': {
    ru: 'Расчёт судебных расходов выведен',
    kk: 'Сот шығыстарының есебі шығарылды',
    en: 'Statement of court costs exported',
  },
  'stats.export': { ru: 'Цифры работы выведены', kk: 'Жұмыс сандары шығарылды', en: 'Numbers exported' },
  'timeline.export': {
    ru: 'Хронология выведена',
    kk: 'Хронология шығарылды',
    en: 'Chronology exported',
  },
  'document.export': { ru: 'Документ выведен', kk: 'Құжат шығарылды', en: 'Document exported' },
  'exam.export': {
    ru: 'Лист обследования выведен',
    kk: 'Тексеру парағы шығарылды',
    en: 'Examination sheet written',
  },
  'bundle.create-all': {
    ru: 'Состав тома собран из дела',
    kk: 'Том құрамы істен жиналды',
    en: 'Bundle composed from the case',
  },
  'bundle.count-pages': {
    ru: 'Страницы приложений сосчитаны',
    kk: 'Қосымшалардың беттері саналды',
    en: 'Pages of the exhibits counted',
  },
  'bundle.build': { ru: 'Том собран', kk: 'Том жиналды', en: 'Bundle built' },
  'suit.add-statements': {
    ru: 'Высказывания внесены из иска',
    kk: 'Айтылымдар талап қоюдан енгізілді',
    en: 'Statements entered from the claim',
  },
  'suit.order-statements': {
    ru: 'Высказывания переставлены',
    kk: 'Айтылымдардың реті өзгертілді',
    en: 'Statements put in another order',
  },
  'filing.move': {
    ru: 'Состояние процессуального документа изменено',
    kk: 'Процестік құжаттың күйі өзгертілді',
    en: 'Filing moved on',
  },
  'deadline.start': {
    ru: 'Сроки начаты',
    kk: 'Мерзімдер басталды',
    en: 'Deadlines started',
  },
  'agenda.export': {
    ru: 'Сроки выведены в календарь',
    kk: 'Мерзімдер күнтізбеге шығарылды',
    en: 'Deadlines exported as a calendar',
  },
  'plan.sign': {
    ru: 'План публикации подписан',
    kk: 'Жарияланым жоспарына қол қойылды',
    en: 'Planned publication signed off',
  },
  'plan.publish': {
    ru: 'План стал публикацией',
    kk: 'Жоспар жарияланымға айналды',
    en: 'Planned publication went out',
  },
  'ledger.reverse': {
    ru: 'Запись о деньгах отменена встречной',
    kk: 'Ақша жазбасының күші қарсы жазбамен жойылды',
    en: 'Ledger entry reversed',
  },
  'suit.export-board': {
    ru: 'Таблица исков выведена',
    kk: 'Талап қоюлар кестесі шығарылды',
    en: 'Table of suits exported',
  },
  'report.export-inaction': {
    ru: 'Таблица обращений выведена',
    kk: 'Өтініштер кестесі шығарылды',
    en: 'Table of reports exported',
  },
  'custody.erase': {
    ru: 'Подробности записи журнала стёрты',
    kk: 'Журнал жазбасының мазмұны өшірілді',
    en: 'Details of an entry erased',
  },
  'case.import': {
    ru: 'Список дел внесён из таблицы',
    kk: 'Істер тізімі кестеден енгізілді',
    en: 'List of cases imported',
  },
  'case.undo-import': {
    ru: 'Импорт списка отменён',
    kk: 'Тізім импорты болдырылмады',
    en: 'Import of a list taken back',
  },
  'case.save-mapping': {
    ru: 'Сопоставление столбцов сохранено',
    kk: 'Бағандар сәйкестігі сақталды',
    en: 'Meaning of columns kept',
  },
  'case.delete-mapping': {
    ru: 'Сопоставление столбцов забыто',
    kk: 'Бағандар сәйкестігі ұмытылды',
    en: 'Meaning of columns forgotten',
  },
  'draft.save': { ru: 'Набранное сохранено', kk: 'Терілген мәтін сақталды', en: 'What was being typed kept' },
  'draft.remove': {
    ru: 'Набранное удалено',
    kk: 'Терілген мәтін жойылды',
    en: 'What was being typed removed',
  },
  'view.save': { ru: 'Вид таблицы сохранён', kk: 'Кесте көрінісі сақталды', en: 'View of a table saved' },
  'view.delete': { ru: 'Вид таблицы удалён', kk: 'Кесте көрінісі жойылды', en: 'View of a table deleted' },
  'playbook.adopt': {
    ru: 'Памятка скопирована для правки',
    kk: 'Жадынама түзету үшін көшірілді',
    en: 'Playbook copied to be edited',
  },
  'playbook.start': {
    ru: 'Начат план действий по памятке',
    kk: 'Жадынама бойынша іс-қимыл жоспары басталды',
    en: 'Checklist started from a playbook',
  },
  'checklist.tick': {
    ru: 'Шаг плана отмечен',
    kk: 'Жоспар қадамы белгіленді',
    en: 'Step of a checklist settled',
  },
  'bundle.rebuild': { ru: 'Том собран повторно', kk: 'Том қайта жиналды', en: 'Bundle built again' },
}

function isRecordVerb(verb: string): verb is RecordVerb {
  return Object.hasOwn(recordActionText, verb)
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What an entry of the custody log says was done. An action nobody knows stays as it is. */
export function custodyActionLabel(action: string, language: Language): string {
  if (Object.hasOwn(otherActionText, action)) return otherActionText[action]?.[language] ?? action
  const [entity = '', verb = ''] = action.split('.')
  const ofRecord = isRecordVerb(verb) ? recordActionText[verb] : undefined
  if (ofRecord !== undefined)
    return formatWording(ofRecord[language], { entity: entityLabel(entity, language).toLowerCase() })
  return Object.hasOwn(custodyActionText, action)
    ? sentenceCase(custodyActionText[action]?.[language] ?? action)
    : action
}
