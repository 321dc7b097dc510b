import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseTable } from '../../../electron/backend/cases/cases.ts'
import { checkExport } from '../../../electron/backend/exports/check-export.ts'
import { openTestRooms, type TestRooms } from '../../kit/test-rooms.ts'

let rooms: TestRooms
let caseId: string
beforeAll(async () => {
  rooms = await openTestRooms()
  caseId = rooms.add(caseTable, { title: 'Большое дело', kind: 'criminal' })
})
afterAll(() => rooms.close())

const check = (text: string) =>
  rooms.query((context) => checkExport(context, { caseId, recipient: 'court', text, evidenceIds: [] }))

test('two thousand protected people and a long bundle are looked through', () => {
  rooms.command((context) => {
    const insert = `INSERT INTO person (id, version, created_at, created_by, changed_at, changed_by, sort_key, data)
      VALUES (?, 1, '', '', '', '', '', ?)`
    for (let place = 0; place < 2_000; place += 1) {
      const letters = Array.from(String(place), (digit) => 'абвгдежзик'[Number(digit)] ?? '').join('')
      const name = { surname: `Выдум${letters}ова`, given: `Лира${letters}` }
      const addresses = [{ purpose: 'shelter', value: `ул. Закрытая${letters}, д. ${String(place)}` }]
      const phones = [{ purpose: 'contact', value: `+7701${String(place).padStart(7, '0')}` }]
      const data = { kind: 'natural', name, sealed: true, pseudonym: 'П', addresses, phones }
      context.db.run(insert, [`many-${String(place)}`, JSON.stringify(data)])
    }
    context.custody({ subject: 'all', details: {} })
  })
  const words = 'Суд установил, что истец Проба Т. А. обратился 12.03.2026 по адресу ул. Пример, 5. '
  const text = `${words.repeat(20_000)} Выдумвбаовой Лирой вба`
  const start = performance.now()
  const found = check(text)
  // oxlint-disable-next-line no-console
  console.info(
    `export policy: ${String(Math.round(performance.now() - start))} ms, ${String(text.length)} letters`,
  )
  expect(found).toEqual([])
  expect(check(`${text} Выдумвбаовой Лиравбе`).map((one) => one.subject)).toEqual(['many-210'])
})
