import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FieldsOf, MadeEntity, Maker } from './maker.ts'
import { toldExam, toldFindings, toldSamples } from './reports-exam.ts'
import { reportsFiles, type ReportsFile } from './reports-files.ts'
import { reportsPeople, type ReportsPerson } from './reports-people.ts'
import { toldFilings, toldHearings, toldMoney, toldPrivacy, toldTime } from './reports-court.ts'
import {
  toldIncidents,
  toldMeasures,
  toldOrders,
  toldPressure,
  toldReports,
  toldSafety,
  type Ids,
} from './reports-told.ts'

const must = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value => {
  const value = map.get(key)
  if (value === undefined) throw new Error(`not made yet: ${String(key)}`)
  return value
}

/** People the other case of the demonstration has already: their ids. */
export type Known = { readonly lawyer: string; readonly witness: string }

export type ReportsCase = {
  readonly caseId: string
  readonly examId: string
  readonly survivorId: string
  readonly suspectId: string
  readonly checklist: string
  /** How many deadlines the papers received have started. */
  readonly deadlines: number
}

async function makePeople(maker: Maker): Promise<Map<ReportsPerson, string>> {
  const made = new Map<ReportsPerson, string>()
  for (const [name, fields] of Object.entries(reportsPeople) as [ReportsPerson, FieldsOf<'person'>][])
    made.set(name, await maker.create('person', fields))
  return made
}

type Making = { readonly caseId: string; readonly ids: Ids; readonly known: Known }

async function makeRoles(maker: Maker, { caseId, ids, known }: Making): Promise<void> {
  const { person, lawyer } = ids
  const role = (personId: string, kind: FieldsOf<'role'>['role'], rest: object = {}) =>
    maker.create('role', { caseId, personId, role: kind, ...rest })
  const survivor = person('survivor')
  await role(survivor, 'survivor', { since: '2026-02-09' })
  await role(survivor, 'victim', { since: '2026-02-17' })
  await role(person('child'), 'witness')
  await role(person('suspect'), 'suspect')
  await role(person('neighbour'), 'witness')
  await role(known.witness, 'witness')
  await role(person('officer'), 'police-officer')
  await role(person('doctor'), 'expert')
  await role(person('psychologist'), 'specialist')
  await role(person('prosecution'), 'prosecutor')
  await role(lawyer, 'advocate', {
    representsId: survivor,
    authority: {
      kind: 'письменное уведомление о представительстве',
      kindKk: 'өкілдік туралы жазбаша хабарлама',
      number: 'ВЫМ-9',
      issuedOn: '2026-02-10',
    },
  })
  await maker.create('relationship', {
    personId: person('suspect'),
    kind: 'former-cohabitant',
    otherId: survivor,
    until: '2026-02-01',
    source: 'со слов',
  })
  await maker.create('relationship', { personId: survivor, kind: 'parent', otherId: person('child') })
}

async function addFiles(maker: Maker, caseId: string, { folder, ids }: { folder: string; ids: Ids }) {
  mkdirSync(folder, { recursive: true })
  const made = new Map<ReportsFile, string>()
  for (const [name, file] of Object.entries(reportsFiles) as [
    ReportsFile,
    (typeof reportsFiles)[ReportsFile],
  ][]) {
    const path = join(folder, file.name)
    writeFileSync(path, await file.make())
    const personIds = 'shows' in file ? file.shows.map(ids.person) : []
    made.set(name, await maker.addFile(caseId, path, { ...file.exhibit, personIds }))
  }
  return made
}

/** Makes records of one type one after another; answers their ids. */
async function makeAll<Entity extends MadeEntity>(
  maker: Maker,
  entity: Entity,
  list: readonly object[],
): Promise<string[]> {
  const ids: string[] = []
  for (const fields of list) ids.push(await maker.create(entity, fields as never))
  return ids
}

async function makeExam(maker: Maker, caseId: string, ids: Ids): Promise<string> {
  const examId = await maker.create('exam', { caseId, ...toldExam(ids) })
  await makeAll(
    maker,
    'finding',
    toldFindings(ids).map((fields) => ({ ...fields, caseId, examId })),
  )
  await makeAll(
    maker,
    'sample',
    toldSamples().map((fields) => ({ ...fields, caseId, examId })),
  )
  await maker.create('exam', {
    caseId,
    kind: 'clinical-record',
    personId: ids.person('survivor'),
    documentedOn: '2026-02-02',
    startedAt: '2026-02-02T09:50:00+05:00',
    facility: 'Вымышленная больница № 3',
    research: 'Жалобы и следы записаны со слов и при осмотре, выдана выписка.',
    evidenceId: ids.file('hospital'),
  })
  return examId
}

async function makeConflict(maker: Maker, { caseId, ids, known }: Making) {
  const { person, lawyer } = ids
  await maker.create('conflict', {
    caseId,
    people: [
      { side: 'ours', personId: person('survivor') },
      { side: 'opposite', personId: person('suspect') },
      { side: 'other', personId: known.witness },
      { side: 'lawyer', personId: lawyer },
    ],
    checkedOn: '2026-02-09',
    decision: 'taken',
    decidedOn: '2026-02-09',
    decidedById: lawyer,
    grounds: 'Свидетельница проходит и по другому делу фонда, на той же стороне; препятствий нет.',
  })
}

async function makeChecklist(maker: Maker, caseId: string): Promise<string> {
  const checklist = await maker.startPlaybook(caseId, 'domestic-violence-night-call')
  for (let step = 1; step <= 8; step += 1) await maker.tick(checklist, { step, on: '2026-02-09' })
  await maker.tick(checklist, {
    step: 9,
    on: '2026-02-09',
    state: 'skipped',
    reason: 'следы описаны больницей 2 февраля',
  })
  await maker.tick(checklist, { step: 10, on: '2026-02-12', note: 'выписка приложена' })
  return checklist
}

async function makeCourt(maker: Maker, caseId: string, ids: Ids): Promise<number> {
  const all = (list: readonly object[]) => list.map((fields) => ({ ...fields, caseId }))
  const [, , , ruling = '', sentence = ''] = await makeAll(maker, 'filing', all(toldFilings(ids)))
  await makeAll(maker, 'hearing', all(toldHearings(ids)))
  await makeAll(maker, 'time', all(toldTime(ids)))
  await makeAll(maker, 'ledger', all(toldMoney(ids)))
  await maker.create('task', {
    caseId,
    title: 'Запросить протокол заседания',
    dueOn: '2026-05-29',
    doneOn: '2026-05-27',
    responsibleId: ids.lawyer,
  })
  const start = (trigger: string, from: string, filing: string) =>
    maker.startDeadlines(caseId, { trigger, from, filing })
  return (
    (await start('judge-ruling-announced', '2026-03-17', ruling)) +
    (await start('sentence-announced', '2026-05-25', sentence))
  )
}

/** Puts the invented criminal case into a vault that already knows the lawyer and a witness of the other case. */
export async function buildReportsCase(maker: Maker, folder: string, known: Known): Promise<ReportsCase> {
  const people = await makePeople(maker)
  const files = new Map<ReportsFile, string>()
  const [incidents, reports]: [string[], string[]] = [[], []]
  const ids: Ids = {
    person: (name) => must(people, name),
    lawyer: known.lawyer,
    file: (name) => must(files, name),
    incident: (number) => incidents[number - 1] ?? '',
    report: (number) => reports[number - 1] ?? '',
  }
  const caseId = await maker.create('case', {
    title: 'Восемь заявлений: дело в интересах «Ласточки» (вымышленное дело)',
    kind: 'criminal',
    internalNumber: 'ПРИМЕР-2',
    articles: ['УК 108-1', 'УК 109-1'],
    registrationNumbers: [{ kind: 'ЕРДР', number: 'ВЫМ-0000' }],
    courtId: people.get('criminalCourt') ?? '',
    leadLawyerId: known.lawyer,
    language: 'ru',
    confidentiality: 'restricted',
    pretrialSecrecy: true,
    openedOn: '2026-02-09',
    stage: 'апелляция',
    stages: [
      { stage: 'обращение в фонд', since: '2026-02-09' },
      { stage: 'досудебное расследование', since: '2026-02-16', document: 'ЕРДР ВЫМ-0000' },
      { stage: 'главное судебное разбирательство', since: '2026-05-12' },
      { stage: 'апелляция', since: '2026-06-05' },
    ],
  })
  await makeRoles(maker, { caseId, ids, known })
  for (const [name, id] of await addFiles(maker, caseId, { folder, ids })) files.set(name, id)
  await makeConflict(maker, { caseId, ids, known })
  const inCase = (list: readonly object[]) => list.map((fields) => ({ ...fields, caseId }))
  incidents.push(...(await makeAll(maker, 'incident', inCase(toldIncidents(ids)))))
  reports.push(...(await makeAll(maker, 'report', inCase(toldReports(ids)))))
  await makeAll(maker, 'order', inCase(toldOrders(ids)))
  await makeAll(maker, 'measure', inCase(toldMeasures(ids)))
  await makeAll(maker, 'pressure', inCase(toldPressure(ids)))
  await makeAll(maker, 'safety', inCase(toldSafety(ids)))
  const examId = await makeExam(maker, caseId, ids)
  const { consents, duties, notes, permits, restrictions } = toldPrivacy(ids)
  await makeAll(maker, 'consent', inCase(consents))
  await makeAll(maker, 'duty', inCase(duties))
  await makeAll(maker, 'note', inCase(notes))
  await makeAll(maker, 'permit', inCase(permits))
  await makeAll(maker, 'restriction', inCase(restrictions))
  const checklist = await makeChecklist(maker, caseId)
  const deadlines = await makeCourt(maker, caseId, ids)
  return {
    caseId,
    examId,
    survivorId: ids.person('survivor'),
    suspectId: ids.person('suspect'),
    checklist,
    deadlines,
  }
}
