import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { caseTable, permitTable, roleTable } from '../../../electron/backend/cases/cases.ts'
import { evidenceTable } from '../../../electron/backend/evidence/evidence.ts'
import {
  checkExport,
  ensureExport,
  type ExportRequest,
} from '../../../electron/backend/exports/check-export.ts'
import { personTable } from '../../../electron/backend/people/people.ts'
import { deleteRecord } from '../../../electron/backend/records/record-table.ts'
import { isFailure } from '../../../shared/failures/failure.ts'
import { openTestRooms, type TestRooms } from '../../kit/test-rooms.ts'

let rooms: TestRooms
let caseId: string

beforeAll(async () => {
  rooms = await openTestRooms()
})
afterAll(() => rooms.close())
// Every test has people of its own: the policy looks at everyone in the vault.
let drawn = 0
beforeEach(() => {
  rooms.clock.now = new Date('2026-03-12T10:00:00.000Z')
  rooms.command((context) => {
    context.db.run("UPDATE person SET deleted_at = '2026-01-01T00:00:00.000Z'")
    context.custody({ subject: 'all', details: {} })
  })
  caseId = rooms.add(caseTable, { title: `Дело ${String((drawn += 1))}`, kind: 'criminal' })
})

const lira = { surname: 'Выдуманова', given: 'Лира', patronymic: 'Сериковна' }
const person = (fields: Record<string, unknown>) =>
  rooms.add(personTable, { kind: 'natural', name: lira, ...fields })
const role = (personId: string, kind = 'survivor', inCase = caseId) =>
  rooms.add(roleTable, { caseId: inCase, personId, role: kind })
const item = (fields: Record<string, unknown> = {}) =>
  rooms.add(evidenceTable, { caseId, title: 'Пример', kind: 'document', ...fields })
const check = (request: Partial<ExportRequest>) =>
  rooms.query((context) =>
    checkExport(context, { caseId, recipient: 'court', text: '', evidenceIds: [], ...request }),
  )
const codes = (request: Partial<ExportRequest>) =>
  check(request).map((found) => `${found.code} ${found.where}`)
const named = 'Показания Выдумановой Л.С. приложены.'

describe('people under age', () => {
  test.each([
    ['by flag', { minor: true }, true],
    ['by birth date', { birthDate: '2012-05-01' }, true],
    ['the day before her eighteenth birthday', { birthDate: '2008-03-13' }, true],
    ['on it, for the day counts whole', { birthDate: '2008-03-12' }, true],
    ['the day after', { birthDate: '2008-03-11' }, false],
    ['by flag, whatever the date', { minor: true, birthDate: '1990-01-01' }, true],
    ['not by an old date', { birthDate: '1990-01-01' }, false],
    ['not by nothing', {}, false],
  ])('%s', (_what, fields, refused) => {
    role(person(fields))
    expect(codes({ text: named })).toEqual(refused ? ['minor text'] : [])
    expect(codes({ text: 'Приложено.' })).toEqual([])
  })

  test('born on 29 February she is one until the end of the last day', () => {
    role(person({ birthDate: '2008-02-29' }))
    rooms.clock.now = new Date('2026-02-28T12:00:00.000Z')
    expect(codes({ text: named })).toEqual(['minor text'])
    rooms.clock.now = new Date('2026-03-01T12:00:00.000Z')
    expect(codes({ text: named })).toEqual([])
  })
})

describe('sealed and pseudonymous people (УПК 97)', () => {
  test.each([
    ['sealed', { sealed: true }],
    ['a pseudonym', { pseudonym: 'Свидетель № 1' }],
  ])('%s: the name is refused, the pseudonym is not', (_what, fields) => {
    role(person(fields), 'witness')
    expect(codes({ text: named })).toEqual(['sealed-person text'])
    expect(codes({ text: 'Показания «Свидетеля № 1» приложены.' })).toEqual([])
  })

  test('by IIN, by a confirmed form, by the other spellings', () => {
    role(
      person({
        sealed: true,
        iin: '900101400011',
        nameKk: { surname: 'Ойдан', given: 'Мөлдір' },
        nameLatin: { surname: 'Makeup', given: 'Molly' },
        caseForms: { ru: { genitive: 'Совсеминой Иначе' } },
      }),
    )
    for (const text of ['ИИН 900101 400011', 'Мөлдір Ойданға', 'Ms. Molly Makeup', 'от Совсеминой Иначе'])
      expect([text, ...codes({ text })]).toEqual([text, 'sealed-person text'])
  })

  test('a firm that is a secret', () => {
    role(
      rooms.add(personTable, { kind: 'legal', legalName: 'Кризисный центр «Үміт-Пример»', sealed: true }),
      'third-party',
    )
    expect(codes({ text: 'в Кризисном центре «Умит-Пример»' })).toEqual(['sealed-person text'])
  })

  test('the bare surname means her in her case, unless a grown relative of the case bears it', () => {
    role(person({ sealed: true }))
    expect(codes({ text: 'Потерпевшая Выдуманова показала' })).toEqual(['sealed-person text'])
    role(person({ name: { surname: 'Выдуманов', given: 'Марат' } }), 'witness')
    expect(codes({ text: 'Свидетель Выдуманов показал' })).toEqual([])
    expect(codes({ text: 'Выдуманова Л. показала' })).toEqual(['sealed-person text'])
  })

  test('so does the given name, unless someone of the case who may be named bears it', () => {
    const name = { surname: 'Пробина', given: 'Перизат' }
    role(person({ sealed: true, name }))
    expect(codes({ text: 'Перизат рассказала' })).toEqual(['sealed-person text'])
    role(person({ name: { surname: 'Тестова', given: 'Перизат' } }), 'witness')
    expect(codes({ text: 'Перизат рассказала' })).toEqual([])
  })
})

describe('exhibits', () => {
  test('one that says nothing of whom it shows is taken to show those the case protects', () => {
    role(person({ minor: true }))
    expect(codes({ evidenceIds: [item()] })).toEqual(['minor exhibits'])
    expect(codes({ evidenceIds: [item({ personIds: [] })] })).toEqual([])
  })

  test.each([
    ['read', { state: 'read' }, []],
    ['a picture, which the lawyer has looked at', { state: 'no-text' }, []],
    ['of a kind that is not read, looked at too', { state: 'not-read', reason: 'unsupported' }, []],
    ['locked, looked at too', { state: 'not-read', reason: 'needs-password' }, []],
    ...(['not-yet', 'timeout', 'memory', 'crashed', 'too-large', 'cut', 'unreadable'] as const).map(
      (reason) => [reason, { state: 'not-read', reason }, ['minor exhibits']] as const,
    ),
  ] as const)('that names its people, with a file that is %s', (_what, reading, expected) => {
    role(person({ minor: true }))
    const id = item({ personIds: [] })
    rooms.addFile(id, 'прочитанное', { state: 'read' })
    rooms.addFile(id, '', reading)
    expect(codes({ evidenceIds: [id] })).toEqual(expected)
  })

  test('one that shows her, and she has no role at all', () => {
    const id = person({ sealed: true })
    expect(codes({ evidenceIds: [item({ personIds: [id] })] })).toEqual(['sealed-person exhibits'])
  })

  test('a plaintiff under age is not taken to be shown', () => {
    role(person({ minor: true }), 'plaintiff')
    expect(codes({ evidenceIds: [item()] })).toEqual([])
  })
})

describe('contacts', () => {
  const shelter = { purpose: 'shelter', value: 'г. Алматы, ул. Закрытая, д. 9' }
  const home = { purpose: 'contact', value: 'ул. Домашняя, 5' }
  const phone = { purpose: 'contact', value: '+7 701 000 11 22' }

  test.each([
    ['a shelter', { addresses: [shelter] }, 'живёт по Закрытой 9', ['protected-address address']],
    [
      'in Kazakh',
      { addresses: [{ ...shelter, valueKk: 'Жасырын көшесі, 9' }] },
      'Жасырын к-сі, 9',
      ['protected-address address'],
    ],
    ['a home', { addresses: [home] }, 'Домашней, д. 5', ['protected-address address']],
    ['a phone', { phones: [phone] }, '8(701)0001122', ['protected-address phone']],
    [
      'an e-mail',
      { emails: [{ purpose: 'contact', value: 'lira@example.kz' }] },
      'LIRA@example.kz',
      ['protected-address e-mail'],
    ],
    ['work is open', { addresses: [{ ...home, purpose: 'work' }] }, 'Домашняя, 5', []],
    ['hers for the court too', { phones: [phone, { ...phone, purpose: 'procedural' }] }, '87010001122', []],
    [
      'a shelter is never open',
      { addresses: [shelter, { ...shelter, purpose: 'procedural' }] },
      'Закрытая 9',
      ['protected-address address'],
    ],
  ])('%s', (...row) => {
    const [, fields, text, expected] = row
    role(person(fields))
    expect(codes({ text })).toEqual(expected)
  })

  test('the home she shares with a party, who gives it to the court himself', () => {
    role(person({ addresses: [home] }))
    role(
      person({
        name: { surname: 'Другов' },
        addresses: [{ purpose: 'procedural', value: 'Ул. Домашняя 5' }],
      }),
      'plaintiff',
    )
    expect(codes({ text: 'Истец: ул. Домашняя, 5' })).toEqual([])
  })
})

describe('people of other cases', () => {
  test('are protected here too, by full mentions and contacts', () => {
    const other = rooms.add(caseTable, { title: 'Другое', kind: 'criminal' })
    const address = { purpose: 'shelter', value: 'ул. Закрытая, д. 9' }
    role(person({ sealed: true, addresses: [address] }), 'survivor', other)
    expect(codes({ text: named })).toEqual(['sealed-person text'])
    expect(codes({ text: 'на Закрытой, 9' })).toEqual(['protected-address address'])
    expect(codes({ text: 'Выдуманова пришла' })).toEqual([])
    expect(codes({ evidenceIds: [item()] })).toEqual([])
  })

  test('a deleted person is no longer looked for', () => {
    const id = person({ sealed: true })
    expect(codes({ text: named })).toHaveLength(1)
    rooms.command((context) => deleteRecord(context, personTable, { id, reason: 'внесена дважды' }))
    expect(codes({ text: named })).toEqual([])
  })
})

describe('secrecy', () => {
  const secret = () => {
    caseId = rooms.add(caseTable, { title: 'Тайна', kind: 'criminal', pretrialSecrecy: true })
  }
  test.each([
    ['court', 'motion', []],
    ['court', 'complaint', []],
    ['court', 'response', ['pretrial-secrecy case']],
    ['court', undefined, ['pretrial-secrecy case']],
    ['party', 'motion', ['pretrial-secrecy case']],
    ['other', 'complaint', ['pretrial-secrecy case']],
  ] as const)('of the pre-trial stage: %s, %s', (recipient, filing, expected) => {
    secret()
    expect(codes({ recipient, ...(filing === undefined ? {} : { filing }) })).toEqual(expected)
  })

  test('of one exhibit, which no own motion opens', () => {
    const id = item({ pretrialSecrecy: true, personIds: [] })
    expect(codes({ evidenceIds: [id], filing: 'motion' })).toEqual(['pretrial-secrecy exhibit'])
  })

  test.each([
    ['court', []],
    ['party', []],
    ['expert', ['closed-hearing case']],
    ['other', ['closed-hearing case']],
  ] as const)('of a closed hearing: %s', (recipient, expected) => {
    caseId = rooms.add(caseTable, { title: 'Закрытое', kind: 'criminal', closedHearing: true })
    expect(codes({ recipient })).toEqual(expected)
  })
})

describe('permits', () => {
  const child = () => {
    const id = person({ minor: true })
    role(id)
    return id
  }
  const grant = (fields: Record<string, unknown> = {}, file = true) => {
    const evidenceId = item({ personIds: [] })
    if (file) rooms.addFile(evidenceId, 'разрешение')
    return rooms.add(permitTable, {
      caseId,
      lifts: ['minor'],
      grantedBy: 'Законный представитель',
      grantedOn: '2026-03-01',
      evidenceId,
      ...fields,
    })
  }
  test.each([
    ['with its document', {}, true, []],
    ['without a file', {}, false, ['minor text']],
    ['of another kind', { lifts: ['sealed-person'] }, true, ['minor text']],
    ['from tomorrow on', { grantedOn: '2026-03-13' }, true, ['minor text']],
    ['from today on', { grantedOn: '2026-03-12' }, true, []],
    ['until today', { until: '2026-03-12' }, true, []],
    ['until yesterday', { until: '2026-03-11' }, true, ['minor text']],
  ])('one %s', (...row) => {
    const [, fields, file, expected] = row
    const personId = child()
    grant({ personId, ...fields }, file)
    expect(codes({ text: named })).toEqual(expected)
  })

  test('one for her, and one for somebody else; the one that was needed is named', () => {
    const minor = child()
    grant({ personId: person({ name: { surname: 'Другова' } }) })
    expect(codes({ text: named })).toEqual(['minor text'])
    const id = grant({ personId: minor })
    const request = { caseId, recipient: 'court' as const, evidenceIds: [] }
    for (const [text, permits] of [
      [named, [id]],
      ['', []],
    ] as const)
      expect(rooms.query((context) => ensureExport(context, { ...request, text }))).toEqual({ permits })
  })

  test.each(['minor', 'sealed-person', 'protected-address'])('%s is lifted for one person only', (code) => {
    expect(() => grant({ lifts: [code, 'closed-hearing'] })).toThrow(/personId/u)
    expect(() => grant({ lifts: [code, 'closed-hearing'], personId: person({}) })).toThrow(/whole case/u)
  })

  test.each([
    ['pretrial-secrecy', { pretrialSecrecy: true }],
    ['closed-hearing', { closedHearing: true }],
  ])('%s is lifted for the case', (code, fields) => {
    caseId = rooms.add(caseTable, { title: 'Тайна', kind: 'criminal', ...fields })
    expect(codes({ recipient: 'other' })).toEqual([`${code} case`])
    grant({ lifts: [code] })
    expect(codes({ recipient: 'other' })).toEqual([])
  })

  test('today is the day of this machine’s calendar', () => {
    const personId = child()
    grant({ personId, grantedOn: '2026-03-13' })
    rooms.clock.now = new Date('2026-03-12T20:00:00.000Z')
    const east = (offset: number) =>
      rooms.query((context) =>
        checkExport(
          { ...context, environment: { ...context.environment, utcOffsetMinutes: () => offset } },
          { caseId, recipient: 'court', text: named, evidenceIds: [] },
        ),
      )
    expect(east(0)).toHaveLength(1)
    expect(east(300)).toEqual([])
  })

  test('one of another case lifts nothing here', () => {
    const personId = child()
    const here = caseId
    caseId = rooms.add(caseTable, { title: 'Другое', kind: 'criminal' })
    grant({ personId })
    caseId = here
    expect(codes({ text: named })).toEqual(['minor text'])
  })

  test('for someone of another case it must name her', () => {
    const stranger = person({ minor: true })
    grant({ personId: person({ name: { surname: 'Другова' } }) })
    expect(codes({ text: named })).toEqual(['minor text'])
    grant({ personId: stranger })
    expect(codes({ text: named })).toEqual([])
  })

  test('its document cannot be deleted from under it, and one whose document is gone lifts nothing', () => {
    const personId = child()
    const permit = grant({ personId })
    const evidenceId = rooms.query(
      ({ db }) =>
        db.get<{ id: string }>('SELECT evidence_id AS id FROM permit WHERE id = ?', [permit])?.id ?? '',
    )
    expect(() =>
      rooms.command((context) => deleteRecord(context, evidenceTable, { id: evidenceId, reason: 'нет' })),
    ).toThrow('record.in-use')
    rooms.command((context) => {
      context.db.run('UPDATE evidence SET deleted_at = ? WHERE id = ?', [context.now, evidenceId])
      context.custody({ subject: evidenceId, details: {} })
    })
    expect(codes({ text: named })).toEqual(['minor text'])
  })
})

test('no private value is ever part of a refusal', () => {
  const fields = {
    sealed: true,
    minor: true,
    pseudonym: 'Псевдонимова',
    phones: [{ purpose: 'contact', value: '+7 701 000 11 22' }],
  }
  role(person(fields))
  const request = { caseId, recipient: 'other' as const, text: `${named} 87010001122`, evidenceIds: [] }
  const error: unknown = rooms.query((context) => {
    try {
      ensureExport(context, request)
      return undefined
    } catch (thrown) {
      return thrown
    }
  })
  expect(isFailure(error, 'export.refused')).toBe(true)
  const told = JSON.stringify([error, isFailure(error) ? error.details : {}, check(request)])
  expect(told).toMatch(/minor.*sealed-person.*protected-address/su)
  for (const value of ['Выдум', 'Псевд', '701', 'Лир']) expect(told).not.toContain(value)
})
