import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseTable, roleTable } from '../../../electron/backend/cases/cases.ts'
import { restrictionTable } from '../../../electron/backend/consents/consents.ts'
import { examTable } from '../../../electron/backend/exams/exams.ts'
import { checkExport } from '../../../electron/backend/exports/check-export.ts'
import { filingTable, hearingTable } from '../../../electron/backend/filings/filings.ts'
import { reportTable } from '../../../electron/backend/incidents/reports.ts'
import { personTable } from '../../../electron/backend/people/people.ts'
import { publicationTable, suitTable } from '../../../electron/backend/suits/suits.ts'
import { timelinePaper } from '../../../electron/backend/timeline/timeline-paper.ts'
import { showTimeline } from '../../../electron/backend/timeline/timeline.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import { openTestRooms, type TestRooms } from '../../kit/test-rooms.ts'

let rooms: TestRooms
let caseId: string

beforeAll(async () => {
  rooms = await openTestRooms()
  caseId = rooms.add(caseTable, {
    title: 'Вымышленное дело',
    kind: 'civil-defamation',
    stages: [{ stage: 'апелляция', since: '2026-03-01', why: 'тайна стратегии' }],
  })
  const suitId = rooms.add(suitTable, { caseId, direction: 'against-us', filedOn: '2026-02-01' })
  rooms.add(publicationTable, {
    caseId,
    suitId,
    medium: 'Вымышленная газета',
    publishedAt: '2026-01-15T10:00:00+05:00',
    deletedOn: '2026-02-20',
    notes: 'заметка для себя',
  })
})
afterAll(() => rooms.close())

const show = (input: object = {}) =>
  rooms.query((context) => showTimeline(context, { caseId: caseId as never, ...input }))

describe('the timeline of a case', () => {
  test('has what happened, the earliest first', () => {
    const { events, today } = show()
    expect(today).toBe('2026-03-12')
    expect(events.map(({ at, what }) => [at.slice(0, 10), what])).toEqual([
      ['2026-01-15', 'published'],
      ['2026-02-01', 'claim-filed'],
      ['2026-02-20', 'deleted'],
      ['2026-03-01', 'stage'],
    ])
  })

  test('is narrowed by row and by time', () => {
    expect(show({ lanes: ['publication'] }).events).toHaveLength(2)
    expect(show({ from: '2026-02-01', until: '2026-02-28' }).events).toHaveLength(2)
  })

  test('holds nothing of notes or reasons, on screen or on paper', () => {
    const paper = rooms.query((context) =>
      timelinePaper(context, { caseId: caseId as never, language: 'ru', recipient: 'court' }),
    )
    const text = plainText(paper.tree)
    expect(text).toContain('Иск подан')
    expect(text).toContain('15.01.2026')
    expect(`${JSON.stringify(show())} ${text}`).not.toMatch(/заметка|стратегии/u)
    expect(paper.caseIds).toEqual([caseId])
  })
})

test('filings, hearings and examinations stand in it by their own days; a draft and a hearing called off do not', () => {
  const other = rooms.add(caseTable, { title: 'Вымышленное уголовное дело', kind: 'criminal' })
  rooms.add(filingTable, { caseId: other, direction: 'received', kind: 'ruling', receivedOn: '2026-02-03' })
  rooms.add(filingTable, {
    caseId: other,
    direction: 'made',
    kind: 'motion',
    sentAt: '2026-02-02',
    title: 'О назначении',
  })
  rooms.add(filingTable, { caseId: other, direction: 'made', kind: 'appeal', status: 'draft' })
  rooms.add(hearingTable, { caseId: other, heldOn: '2026-02-05', state: 'planned' })
  rooms.add(hearingTable, { caseId: other, heldOn: '2026-02-06', state: 'cancelled' })
  rooms.add(examTable, {
    caseId: other,
    kind: 'expert-opinion',
    startedAt: '2026-02-01',
    endedAt: '2026-02-04',
  })
  const { events } = rooms.query((context) => showTimeline(context, { caseId: other as never }))
  expect(events.map(({ lane, at, what }) => [lane, at, what])).toEqual([
    ['exam', '2026-02-01', 'expert-opinion'],
    ['filing', '2026-02-02', 'motion'],
    ['filing', '2026-02-03', 'ruling'],
    ['hearing', '2026-02-05', 'hearing-planned'],
  ])
})

describe('a wait for an answer', () => {
  const answered = { madeAt: '2026-01-10', registration: { at: '2026-01-12' }, respondedOn: '2026-01-29' }
  const caseWith = (...reports: object[]) => {
    const id = rooms.add(caseTable, { title: 'Вымышленное дело с обращениями', kind: 'criminal' })
    for (const report of reports) rooms.add(reportTable, { caseId: id, ...report })
    return id as never
  }

  test('that is not over stands in every later time; one that is over does not', () => {
    const waiting = caseWith({ madeAt: '2026-01-10' }, answered)
    const events = (from: string) =>
      rooms.query((context) => showTimeline(context, { caseId: waiting, from })).events
    expect(events('2026-01-29')).toHaveLength(2)
    expect(events('2026-01-30').map(({ isOpen }) => isOpen)).toEqual([true])
    expect(events('2026-03-01').map(({ isOpen }) => isOpen)).toEqual([true])
  })

  test('is told in days beside its event, in the language of the paper', () => {
    const id = caseWith(answered)
    const text = (language: 'ru' | 'kk') =>
      rooms.query((context) => {
        const { tree } = timelinePaper(context, { caseId: id, language, recipient: 'court' })
        // Of the picture and the table, the table.
        return plainText({ ...tree, content: tree.content.slice(-1) })
      })
    expect(text('ru')).toMatch(/10\.01\.2026.*19 дн/su)
    expect(text('kk')).toMatch(/10\.01\.2026.*19 күн/su)
  })
})

test('a restriction on what stands in it holds', () => {
  const other = rooms.add(caseTable, { title: 'Дело с тайной', kind: 'criminal' })
  const hearing = rooms.add(hearingTable, { caseId: other, heldOn: '2026-02-05', state: 'held' })
  const about = { entity: 'hearing', id: hearing }
  rooms.add(restrictionTable, { caseId: other, kind: 'advocate-secret', source: 'адвокат', about })
  const { records = [] } = rooms.query((context) =>
    timelinePaper(context, { caseId: other as never, language: 'ru', recipient: 'party' }),
  )
  expect(records).toContain(hearing)
  const found = rooms.query((context) =>
    checkExport(context, { caseId: other, recipient: 'party', text: '', evidenceIds: [], records }),
  )
  expect(found.map(({ code }) => code)).toEqual(['advocate-secret'])
})

test('it is about whoever the examinations in it are of: what a doctor knows of her stays in', () => {
  const other = rooms.add(caseTable, { title: 'Дело с осмотром', kind: 'criminal' })
  const id = rooms.add(personTable, { kind: 'natural', name: { surname: 'Выдуманова', given: 'Лира' } })
  rooms.add(roleTable, { caseId: other, personId: id, role: 'survivor' })
  rooms.add(examTable, { caseId: other, kind: 'expert-opinion', personId: id, documentedOn: '2026-02-01' })
  const about = { entity: 'person', id }
  rooms.add(restrictionTable, { caseId: other, kind: 'medical-secrecy', source: 'врач', about })
  const found = (lane: 'exam' | 'filing') =>
    rooms.query((context) => {
      const asked = { caseId: other as never, language: 'ru', recipient: 'party' } as const
      const { personIds = [], records = [], tree } = timelinePaper(context, { ...asked, lanes: [lane] })
      const text = plainText(tree)
      return checkExport(context, {
        caseId: other,
        recipient: 'party',
        text,
        evidenceIds: [],
        records,
        personIds,
      })
    })
  expect(found('exam').map(({ code }) => code)).toEqual(['medical-secrecy'])
  expect(found('filing')).toEqual([])
})

describe('the picture on paper', () => {
  const input = { caseId: '' as never, language: 'ru', recipient: 'court' } as const

  async function svgOf(id: string, asked: object = {}): Promise<string> {
    const { other } = rooms.query((context) =>
      timelinePaper(context, { ...input, caseId: id as never, format: 'svg', ...asked }),
    )
    return new TextDecoder().decode(await other?.makeBytes())
  }

  test('stands before the table and shows the same events', () => {
    const { tree } = rooms.query((context) => timelinePaper(context, { ...input, caseId: caseId as never }))
    const [section, table] = tree.content
    expect([section?.type, table?.type]).toEqual(['section', 'table'])
    if (section?.type !== 'section') throw new Error('a section')
    expect(section.attrs.orientation).toBe('landscape')
    const drawing = section.content.find(({ type }) => type === 'drawing')
    expect(drawing === undefined ? '' : plainText(drawing)).toContain('Опубликовано: Вымышленная газета')
  })

  test('as a file is SVG of shapes and letters alone, whatever a title holds', async () => {
    const evil = rooms.add(caseTable, { title: 'Вымышленное дело с разметкой', kind: 'criminal' })
    rooms.add(examTable, {
      caseId: evil,
      kind: 'expert-opinion',
      documentedOn: '2026-01-05',
      facility: `<script>alert(1)</script>"&'\u0001\u202e]]>`,
    })
    const svg = await svgOf(evil)
    expect(svg).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u,
    )
    expect(new Set([...svg.matchAll(/<([a-z]+)/gu)].map(([, name]) => name))).toEqual(
      new Set(['svg', 'title', 'rect', 'path', 'circle', 'text']),
    )
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).not.toMatch(/href|url\(|style=|\son[a-z]+=|&(?!amp;|lt;|gt;|quot;)/u)

    expect(svg).not.toMatch(/[\u0000-\u0008\u202e]/u)
  })

  test('as a file shows the rows and the time that were asked for, and no others', async () => {
    const all = await svgOf(caseId)
    expect(all).toContain('Вымышленная газета')
    expect(all).toContain('Иск подан')
    const stages = await svgOf(caseId, { lanes: ['stage'] })
    expect(stages).toContain('Иск подан')
    expect(stages).not.toContain('Вымышленная газета')
    expect(await svgOf(caseId, { until: '2026-01-20' })).not.toContain('Иск подан')
  })

  test('without an event says that there is none', async () => {
    const empty = rooms.add(caseTable, { title: 'Пустое вымышленное дело', kind: 'criminal' })
    const svg = await svgOf(empty)
    expect(svg).toContain('Событий нет')
  })
})
