import { describe, expect, test } from 'vitest'
import { describeSheet } from '../../electron/backend/case-import/describe-sheet.ts'
import type { TableCell } from '../../shared/case-import/found-table.ts'
import { proposedWith, saidByHand } from '../../renderer/rooms/cases/import/kept-by-hand.ts'

/** A sheet whose headings stand in its first row. */
const sheetOf = (...headings: TableCell[]) => describeSheet({ name: 'Лист1', rows: [headings] }, 1)
const before = sheetOf('Код', 'Потерпевшая', 'Дата', 'Дата')

describe('what was said of headings by hand', () => {
  test('is nothing while the mapping is the one that was proposed', () => {
    expect([...saidByHand(before, before.proposed)]).toEqual([])
  })

  test('stays with the same heading, wherever it stands; all else is proposed anew', () => {
    const mapping = {
      ...before.proposed,
      columns: [...before.proposed.columns, { heading: 'Код', place: 0, field: 'internalNumber' as const }],
    }
    const after = sheetOf('Подозреваемый', 'Суд', 'КОД')
    expect(proposedWith(after, saidByHand(before, mapping))).toEqual({
      people: [{ role: 'suspect' }],
      columns: [
        { heading: 'Подозреваемый', place: 0, field: 'fullName', person: 1 },
        { heading: 'Суд', place: 1, field: 'court' },
        { heading: 'КОД', place: 2, field: 'internalNumber' },
      ],
    })
  })

  test('a meaning that was taken away stays away', () => {
    const said = saidByHand(before, { ...before.proposed, columns: [] })
    expect(proposedWith(sheetOf('Потерпевшая', 'Суд'), said)).toEqual({
      people: [],
      columns: [{ heading: 'Суд', place: 1, field: 'court' }],
    })
  })

  test('a part that was changed stays with the columns about her, beside whom the headings name', () => {
    const said = saidByHand(before, { ...before.proposed, people: [{ role: 'plaintiff' }] })
    expect(proposedWith(sheetOf('Ответчик', 'Потерпевшая'), said)).toEqual({
      people: [{ role: 'defendant' }, { role: 'plaintiff' }],
      columns: [
        { heading: 'Ответчик', place: 0, field: 'fullName', person: 1 },
        { heading: 'Потерпевшая', place: 1, field: 'fullName', person: 2 },
      ],
    })
  })

  test('of two columns under one heading each keeps its own', () => {
    const columns = [{ heading: 'Дата', place: 3, field: 'closedOn' as const }]
    const said = saidByHand(before, { ...before.proposed, columns: [...before.proposed.columns, ...columns] })
    expect(proposedWith(sheetOf('Дата', 'Дата'), said).columns).toEqual([
      { heading: 'Дата', place: 1, field: 'closedOn' },
    ])
  })

  test('outlives a row that does not have the heading, as when a number is typed digit by digit', () => {
    const columns = [{ heading: 'Код', place: 0, field: 'notes' as const }]
    const said = saidByHand(before, { ...before.proposed, columns: [...before.proposed.columns, ...columns] })
    const between = sheetOf('1', '2')
    const later = saidByHand(between, { headingRow: 1, ...proposedWith(between, said) }, said)
    expect(proposedWith(sheetOf('Код'), later).columns).toEqual([
      { heading: 'Код', place: 0, field: 'notes' },
    ])
  })

  test('is forgotten when it is put back as it was proposed', () => {
    const said = saidByHand(before, { ...before.proposed, columns: [] })
    expect([...saidByHand(before, before.proposed, said)]).toEqual([])
  })
})
