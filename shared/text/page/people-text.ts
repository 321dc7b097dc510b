import { countedWording } from '../counted-wording.ts'
import type { Wording } from '../wording.ts'
import { conflictText } from './conflict-text.ts'
import { peopleTiesText } from './people-ties-text.ts'
import { personText } from './person-text.ts'

/** People and their parts in a case. */
export const peopleText = {
  title: { ru: 'Лица', kk: 'Тұлғалар', en: 'People' },
  table: { ru: 'Список лиц', kk: 'Тұлғалар тізімі', en: 'List of people' },
  ...countedWording('count', {
    ru: ['{count} лицо', '{count} лица', '{count} лиц'],
    kk: '{count} тұлға',
    en: ['{count} person', '{count} people'],
  }),
  'column-name': { ru: 'Имя или название', kk: 'Есімі немесе атауы', en: 'Name' },
  'column-kind': { ru: 'Вид', kk: 'Түрі', en: 'Kind' },
  'column-about': { ru: 'Занятие или руководитель', kk: 'Кәсібі немесе басшысы', en: 'Occupation or head' },
  'column-roles': { ru: 'Кто в делах', kk: 'Істердегі рөлі', en: 'Parts in cases' },
  'column-cases': { ru: 'Дел', kk: 'Істер', en: 'Cases' },
  anyRole: { ru: 'Любая роль', kk: 'Кез келген рөл', en: 'Any part' },
  'column-changed': { ru: 'Изменено', kk: 'Өзгертілген', en: 'Changed' },
  filterText: { ru: 'Искать среди лиц', kk: 'Тұлғалар арасынан іздеу', en: 'Search the people' },
  filterHint: {
    ru: 'Имя, телефон, ИИН…  /',
    kk: 'Есімі, телефоны, ЖСН…  /',
    en: 'Name, phone, IIN…  /',
  },
  kind: { ru: 'Вид лица', kk: 'Тұлға түрі', en: 'Kind of person' },
  allKinds: { ru: 'Все', kk: 'Барлығы', en: 'All' },
  natural: { ru: 'Люди', kk: 'Адамдар', en: 'Individuals' },
  legal: { ru: 'Организации', kk: 'Ұйымдар', en: 'Organisations' },
  nothingFits: { ru: 'Никто не подходит', kk: 'Ешкім сәйкес келмейді', en: 'Nobody fits' },
  nothingFitsHint: {
    ru: 'Измените условия или внесите новое лицо.',
    kk: 'Шарттарды өзгертіңіз немесе жаңа тұлға енгізіңіз.',
    en: 'Change the conditions or enter a new person.',
  },
  reset: { ru: 'Сбросить', kk: 'Тазарту', en: 'Reset' },
  create: { ru: 'Новое лицо', kk: 'Жаңа тұлға', en: 'New person' },
  createIt: { ru: 'Внести', kk: 'Енгізу', en: 'Enter' },
  created: { ru: 'Лицо внесено', kk: 'Тұлға енгізілді', en: 'Person entered' },
  byMistake: { ru: 'Внесено по ошибке', kk: 'Қателесіп енгізілген', en: 'Entered by mistake' },
  all: { ru: 'Все лица', kk: 'Барлық тұлғалар', en: 'All people' },
  casePeople: { ru: 'Лица в деле', kk: 'Істегі тұлғалар', en: 'People in the case' },
  caseNone: {
    ru: 'В деле пока никого нет',
    kk: 'Істе әзірге ешкім жоқ',
    en: 'Nobody is in the case yet',
  },
  caseNoneHint: {
    ru: 'Добавьте тех, кому помогаете, стороны и представителей. Имена и адреса попадут отсюда в документы.',
    kk: 'Көмектесіп жүрген адамдарды, тараптарды және өкілдерді қосыңыз. Есімдер мен мекенжайлар құжаттарға осы жерден түседі.',
    en: 'Add whom you help, the parties and their representatives. Names and addresses go from here into documents.',
  },
  addPerson: { ru: 'Добавить лицо', kk: 'Тұлға қосу', en: 'Add a person' },
  addExisting: { ru: 'Уже внесённое лицо', kk: 'Енгізілген тұлға', en: 'Someone already entered' },
  addNew: { ru: 'Новое лицо', kk: 'Жаңа тұлға', en: 'Someone new' },
  addWho: { ru: 'Кого добавить', kk: 'Кімді қосу керек', en: 'Whom to add' },
  added: { ru: 'Добавлено в дело', kk: 'Іске қосылды', en: 'Added to the case' },
  editRole: {
    ru: 'Роль и полномочия: {name}',
    kk: 'Рөлі мен өкілеттігі: {name}',
    en: 'Part and authority: {name}',
  },
  removeRole: {
    ru: 'Убрать из дела: {name}',
    kk: 'Істен шығару: {name}',
    en: 'Remove from the case: {name}',
  },
  removeRoleTitle: { ru: 'Убрать из дела', kk: 'Істен шығару', en: 'Remove from the case' },
  roleRemoved: { ru: 'Лицо убрано из дела', kk: 'Тұлға істен шығарылды', en: 'Removed from the case' },
  represents: { ru: 'представляет: {name}', kk: 'өкілдік етеді: {name}', en: 'for {name}' },
  authorityNone: {
    ru: 'нет документа о полномочиях',
    kk: 'өкілеттік құжаты жоқ',
    en: 'no authority document',
  },
  authorityOf: { ru: '{kind} № {number}', kk: '{kind} № {number}', en: '{kind} No. {number}' },
  authorityUntil: { ru: 'действует до {date}', kk: '{date} дейін жарамды', en: 'valid until {date}' },
  ...countedWording('powers', {
    ru: ['{count} особое полномочие', '{count} особых полномочия', '{count} особых полномочий'],
    kk: '{count} арнайы өкілеттік',
    en: ['{count} special power', '{count} special powers'],
  }),
  powersHint: {
    ru: 'Отметьте то, что прямо записано в доверенности.',
    kk: 'Сенімхатта тікелей жазылғанын белгілеңіз.',
    en: 'Tick what the power of attorney expressly says.',
  },
  ...personText,
  ...peopleTiesText,
  ...conflictText,
} as const satisfies Record<string, Wording>
