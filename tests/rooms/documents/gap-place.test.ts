import { describe, expect, test } from 'vitest'
import { fieldOfGap } from '../../../renderer/rooms/documents/fill/gap-field.ts'
import { placeOfGap } from '../../../renderer/rooms/documents/fill/gap-place.ts'
import { parseTenge } from '../../../renderer/rooms/documents/fill/parse-tenge.ts'
import { listPaths } from '../../../shared/document/path-types.ts'
import { recordFields } from '../../../shared/model/record-fields.ts'

const caseId = '01900000-0000-7000-8000-000000000001'
const record = '01900000-0000-7000-8000-000000000002'
const gapOf = (path: string, enteredIn: string) => ({ path, enteredIn, label: path, record })

describe('every value a template may print', () => {
  const paths = listPaths().filter(({ info }) => info.enteredIn !== 'today')

  test('is entered at a place', () => {
    expect(paths.length).toBeGreaterThan(60)
    const lost = paths.filter(
      ({ path, info }) => placeOfGap(caseId, gapOf(path, info.enteredIn)) === undefined,
    )
    expect(lost.map(({ path }) => path)).toEqual([])
  })

  test('that is typed beside the document has a field of its record, in either language', () => {
    const typed = paths.flatMap(({ path, info }) =>
      (['ru', 'kk'] as const).flatMap((language) => {
        const found = fieldOfGap(gapOf(path, info.enteredIn), { caseId, language })
        return found === undefined ? [] : [found]
      }),
    )
    expect(typed.length).toBeGreaterThan(80)
    for (const { entity, field } of typed)
      expect([entity, field, recordFields(entity).has(field)]).toEqual([entity, field, true])
  })
})

describe('where a gap leads', () => {
  const inCase = { at: 'case', caseId }
  test.each([
    ['case.court-number', 'case.courtNumber', { ...inCase, section: 'overview', field: 'courtNumber' }],
    ['plaintiffs', 'case.roles.plaintiff', { ...inCase, section: 'people' }],
    ['plaintiff.iin', 'person.iin', { at: 'people', record, field: 'iin' }],
    [
      'representative.authority',
      'role.authority.kind',
      { ...inCase, section: 'people', record, field: 'authority.kind' },
    ],
    ['suit.filed-on', 'suit.filedOn', { ...inCase, section: 'suit', record, field: 'filedOn' }],
    ['suit.statements', 'suit.statements', { ...inCase, section: 'suit' }],
    [
      'suit.statements[0].argument',
      'statement.argument',
      { ...inCase, section: 'suit', record, field: 'argument' },
    ],
    ['suit.publications[0].url', 'publication.url', { ...inCase, section: 'suit', record, field: 'url' }],
    [
      'exhibits[0].dated-on',
      'evidence.datedOn',
      { ...inCase, section: 'evidence', record, field: 'datedOn' },
    ],
    ['today', 'today', undefined],
    ['#claim', 'document', undefined],
  ])('%s', (path, enteredIn, place) => {
    expect(placeOfGap(caseId, gapOf(path, enteredIn))).toEqual(place)
  })

  test('a person who is not there: the court is chosen in the case, the outlet in a publication', () => {
    const nobody = (path: string) => placeOfGap(caseId, { path, label: path, enteredIn: 'person.name' })
    expect(nobody('court.name')).toEqual({ ...inCase, section: 'overview', field: 'courtId' })
    expect(nobody('addressee.name')).toEqual({ ...inCase, section: 'suit' })
    expect(nobody('plaintiff.name')).toEqual({ ...inCase, section: 'people' })
    const court = { path: 'court.name', label: '', enteredIn: 'person.name' }
    expect(fieldOfGap(court, { caseId, language: 'ru' })).toMatchObject({ entity: 'case', field: 'courtId' })
  })
})

describe('an amount in tenge', () => {
  test.each([
    ['500 000', 50_000_000],
    ['500\u00a0000,5', 50_000_050],
    ['0.01', 1],
    ['1 000 000,07', 100_000_007],
    ['', undefined],
    ['много', undefined],
    ['-5', undefined],
    ['1,234', undefined],
    ['1e5', undefined],
  ])('%j', (text, tiyn) => {
    expect(parseTenge(text)).toBe(tiyn)
  })
})
