import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'
import { codesOf, previewList } from './read-list.ts'

let kit: TestBackend
beforeAll(async () => {
  kit = await openTestBackend()
})
afterAll(() => kit.close())

const head = ['Дело №', 'Вид дела', 'Истец', 'Ответчик']
const defamation = { kind: 'civil-defamation' as const }

async function helped(surname: string): Promise<void> {
  const { id: personId } = await kit.ask('person.create', { kind: 'natural', name: { surname, given: 'Ая' } })
  const { id: caseId } = await kit.ask('case.create', { title: `Помощь ${surname}`, kind: 'criminal' })
  await kit.ask('role.create', { caseId, personId, role: 'survivor' })
}

describe('who is ours in a list of suits', () => {
  test('for defamation who is sued: the case is called by her', async () => {
    const { rows } = await previewList(kit, [
      head,
      ['Ч-1', 'защита чести и достоинства', 'Обидчев Олег', 'Правдина Пола'],
      ['Ч-2', 'гражданское', 'Искова Ирма', 'Должный Денис'],
    ])
    expect(rows.map(({ title, fields }) => [fields['kind'], title])).toEqual([
      ['civil-defamation', '№ Ч-1 — Правдина Пола'],
      ['civil-other', '№ Ч-2 — Искова Ирма'],
    ])
  })

  test('also where the kind is said once for the whole list', async () => {
    const rows = [
      ['Дело №', 'Истец', 'Ответчик'],
      ['Ч-3', 'Обидчев Олег', 'Правдина Пола'],
    ]
    const asDefamation = await previewList(kit, rows, { more: defamation })
    expect(asDefamation.rows[0]?.title).toBe('№ Ч-3 — Правдина Пола')
    const asCivil = await previewList(kit, rows, { more: { kind: 'civil-other' } })
    expect(asCivil.rows[0]?.title).toBe('№ Ч-3 — Обидчев Олег')
  })

  test('one who is helped elsewhere conflicts as the plaintiff of such a case, not as its defendant', async () => {
    await helped('Знакомцева')
    const { rows } = await previewList(kit, [
      head,
      ['Ч-4', 'защита чести и достоинства', 'Знакомцева Ая', 'Правдина Пола'],
      ['Ч-5', 'защита чести и достоинства', 'Обидчев Олег', 'Знакомцева Ая'],
    ])
    const reasons = rows.map(({ problems }) =>
      problems.flatMap(({ code, reason }) => (code === 'conflict' ? [reason] : [])),
    )
    expect(reasons).toEqual([['helped-by-us'], []])
  })

  test('one who is on both sides of the list is told of, by the kind of each case', async () => {
    const { rows } = await previewList(kit, [
      head,
      ['Ч-6', 'защита чести и достоинства', 'Обидчев Олег', 'Двойнова Дана'],
      ['Ч-7', 'гражданское', 'Двойнова Дана', 'Должный Денис'],
      ['Ч-8', 'гражданское', 'Искова Ирма', 'Двойнова Дана'],
    ])
    const told = rows.map((row) =>
      row.problems.flatMap(({ code, row: at }) => (code === 'conflict-in-file' ? [at] : [])),
    )
    // She is ours in the first two, so only the third stands against them.
    expect(told).toEqual([[4], [4], [2]])
  })

  test('people alone in a row stand as the case above says', async () => {
    await helped('Соседова')
    const { rows } = await previewList(kit, [
      head,
      ['Ч-9', 'защита чести и достоинства', 'Обидчев Олег', 'Правдина Пола'],
      ['', '', '', 'Соседова Ая'],
      ['Ч-10', 'гражданское', 'Искова Ирма', 'Должный Денис'],
      ['', '', '', 'Соседова Ая'],
    ])
    expect(rows.map(({ joins }) => joins)).toEqual([undefined, 2, undefined, 4])
    expect(codesOf(rows[1])).not.toContain('conflict')
    expect(codesOf(rows[3])).toContain('conflict')
  })
})
