import type { Ask } from '../demo/build-sample.ts'

/** The largest case of the vault, and somebody who is in it. */
export type Largest = { readonly caseId: string; readonly personId: string }

export type Question = {
  readonly name: string
  /** Asked as the window asks it; `run` counts the runs, so that no answer is known from before. */
  readonly ask: (ask: Ask, run: number) => Promise<unknown>
}

const page = 100
const words = [
  'дово суд',
  'публикация',
  'сведения мнение',
  'фонд отчёт',
  'страница',
  'проверка закон',
  'ответ',
]

function ofCase({ caseId, personId }: Largest): Question[] {
  const filter = { caseId }
  const all = { filter, limit: 1_000 }
  return [
    { name: 'хронология большого дела', ask: (ask) => ask('timeline.show', { caseId }) },
    { name: 'происшествия дела', ask: (ask) => ask('incident.list', all) },
    { name: 'обращения дела', ask: (ask) => ask('report.list', all) },
    { name: 'таблица бездействия', ask: (ask) => ask('report.inaction', { caseId }) },
    { name: 'защита, меры, давление', ask: (ask) => protection(ask, all) },
    { name: 'обследования дела', ask: (ask) => ask('exam.list', all) },
    { name: 'документы дела', ask: (ask) => ask('filing.list', all) },
    { name: 'заседания дела', ask: (ask) => ask('hearing.list', all) },
    { name: 'накладки заседаний дела', ask: (ask) => ask('hearing.collisions', { caseId }) },
    {
      name: 'сроки дела',
      ask: (ask) => ask('agenda.list', { caseId, from: '2024-01-01', until: '2027-12-31' }),
    },
    { name: 'согласия, заметки дела', ask: (ask) => consents(ask, all) },
    {
      name: 'согласия: что в силе',
      ask: (ask) => ask('consent.standing', { caseId, personIds: [personId] }),
    },
    { name: 'обзор дела', ask: (ask) => ask('case.overview', { id: caseId }) },
    { name: 'обращения о лице во всех делах', ask: (ask) => ask('report.across', { suspectId: personId }) },
    { name: 'конфликт интересов', ask: (ask) => ask('conflict.check', { caseId }) },
  ]
}

async function protection(ask: Ask, all: object): Promise<unknown> {
  return Promise.all([ask('order.list', all), ask('measure.list', all), ask('pressure.list', all)])
}

async function consents(ask: Ask, all: object): Promise<unknown> {
  return Promise.all([ask('consent.list', all), ask('restriction.list', all), ask('note.list', all)])
}

const ofVault: readonly Question[] = [
  { name: 'дела: страница', ask: (ask, run) => ask('case.list', { limit: page, offset: run * page }) },
  {
    name: 'дела: слово',
    ask: (ask, run) => ask('case.list', { text: `Вымышленное дело ${String(run)}`, limit: page }),
  },
  {
    name: 'лица: слово',
    ask: (ask, run) => ask('person.list', { text: `Вариантович ${String(run)}`, limit: page }),
  },
  { name: 'лица: страница', ask: (ask, run) => ask('person.browse', { limit: page, offset: run * page }) },
  {
    name: 'лица: роль',
    ask: (ask, run) => ask('person.browse', { filter: { role: 'witness' }, limit: page, offset: run * page }),
  },
  { name: 'похожие лица', ask: (ask) => ask('person.duplicates', { limit: page }) },
  { name: 'иски: страница', ask: (ask, run) => ask('suit.board', { limit: page, offset: run * page }) },
  {
    name: 'сроки всех дел: месяц',
    ask: (ask, run) => ask('agenda.list', { from: `2026-${month(run)}-01`, until: `2026-${month(run)}-28` }),
  },
  { name: 'сроки всех дел: сводка', ask: (ask) => ask('agenda.summary', {}) },
  { name: 'безопасность: что скоро', ask: (ask) => ask('safety.due', {}) },
  {
    name: 'происшествия: страница',
    ask: (ask, run) => ask('incident.list', { limit: page, offset: run * page }),
  },
  { name: 'обращения: страница', ask: (ask, run) => ask('report.list', { limit: page, offset: run * page }) },
  {
    name: 'обследования: страница',
    ask: (ask, run) => ask('exam.list', { limit: page, offset: run * page }),
  },
  { name: 'документы: страница', ask: (ask, run) => ask('filing.list', { limit: page, offset: run * page }) },
  {
    name: 'заседания: страница',
    ask: (ask, run) => ask('hearing.list', { limit: page, offset: run * page }),
  },
  { name: 'заседания: слово', ask: (ask, run) => ask('hearing.list', { text: wordOf(run), limit: page }) },
  { name: 'нормы', ask: (ask) => ask('norm.list', { limit: 1_000 }) },
  { name: 'нормы: что проверить', ask: (ask) => ask('law.due', {}) },
  { name: 'деньги: страница', ask: (ask, run) => ask('ledger.list', { limit: page, offset: run * page }) },
  { name: 'деньги: суммы', ask: (ask) => ask('ledger.sums', { by: 'case', limit: page }) },
  { name: 'деньги: фонды', ask: (ask) => ask('ledger.funds', {}) },
  { name: 'время: страница', ask: (ask, run) => ask('time.list', { limit: page, offset: run * page }) },
  { name: 'цифры работы: всё', ask: (ask) => ask('stats.show', { exact: true }) },
  {
    name: 'цифры работы: вид и годы',
    ask: (ask, run) => ask('stats.show', { exact: true, kind: 'criminal', fromYear: 2020 + (run % 5) }),
  },
  { name: 'поиск по всему', ask: (ask, run) => ask('search.find', { text: wordOf(run) }) },
]

function wordOf(run: number): string {
  return words[run % words.length] ?? ''
}

function month(run: number): string {
  return String((run % 12) + 1).padStart(2, '0')
}

/** What the rooms of the window ask when they are opened, searched and paged through. */
export function listQuestions(largest: Largest): Question[] {
  return [...ofCase(largest), ...ofVault]
}
