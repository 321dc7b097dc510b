import { describe, expect, test } from 'vitest'
import { recordFields, recordSchemas, type RecordEntity } from '../../shared/model/record-fields.ts'
import { fieldText, fieldValueKind } from '../../shared/text/field-text.ts'
import { historyFieldText } from '../../shared/text/fields/shared-field-text.ts'
import { fileFieldText } from '../../shared/text/fields/evidence-field-text.ts'
import { entityText } from '../../shared/text/entity-text.ts'
import { booleanText, findValueKind, valueText } from '../../shared/text/value-text.ts'
import { languages, type Wording } from '../../shared/text/wording.ts'

const entities = Object.keys(recordSchemas) as RecordEntity[]
const byText = (one: string, other: string) => (one < other ? -1 : 1)

describe('every field of every record', () => {
  test.each(entities)('of %s has a label, and no label is left over', (entity) => {
    const fields = [...recordFields(entity).keys()]
    expect(fields.length).toBeGreaterThan(5)
    expect(Object.keys(fieldText[entity]).sort(byText)).toEqual(fields.sort(byText))
  })

  test.each(entities)('of %s that holds one of a closed list has names for its values', (entity) => {
    for (const [field, values] of recordFields(entity)) {
      if (values.size === 0) continue
      const kind = fieldValueKind(entity, field)
      expect([field, kind === undefined]).toEqual([field, false])
      for (const value of values) expect(Object.keys(valueText[kind ?? 'personKind'])).toContain(value)
    }
  })

  test('is read off the schema: inner fields, lists, unions and records too', () => {
    const paths = entities.flatMap((entity) =>
      [...recordFields(entity).keys()].map((path) => `${entity}.${path}`),
    )
    for (const path of [
      'person.birthDate',
      'person.legalName',
      'person.caseForms.kk.ilik',
      'suit.claims.kind',
    ])
      expect(paths).toContain(path)
    expect(recordFields('person').get('kind')).toEqual(new Set(['natural', 'legal']))
    expect(recordFields('role').get('authority.powers')?.size).toBe(12)
  })
})

describe('kinds of values', () => {
  test('are told apart by their values alone', () => {
    for (const [kind, table] of Object.entries(valueText))
      expect([kind, findValueKind(Object.keys(table))]).toEqual([kind, kind])
    expect(findValueKind([])).toBeUndefined()
    expect(findValueKind(['criminal'])).toBeUndefined()
  })

  test('have no two values of one name', () => {
    for (const [kind, table] of Object.entries<Readonly<Record<string, Wording>>>(valueText))
      for (const language of languages) {
        const names = Object.values(table).map((wording) => wording[language])
        expect([kind, new Set(names).size]).toEqual([kind, names.length])
      }
  })
})

describe('labels', () => {
  const all: [string, Wording][] = [
    ...Object.entries(fieldText).flatMap(([entity, table]) =>
      Object.entries<Wording>(table).map(([field, wording]): [string, Wording] => [
        `${entity}.${field}`,
        wording,
      ]),
    ),
    ...Object.entries(valueText).flatMap(([kind, table]) =>
      Object.entries<Wording>(table).map(([value, wording]): [string, Wording] => [
        `${kind}.${value}`,
        wording,
      ]),
    ),
    ...Object.entries<Wording>({ ...historyFieldText, ...fileFieldText, ...booleanText }),
    ...Object.entries(entityText).flatMap(([name, { one, many }]): [string, Wording][] => [
      [`${name} one`, one],
      [`${name} many`, many],
    ]),
  ]

  test('are short, begin with a capital and end without a stop', () => {
    const odd = all.filter(([, wording]) =>
      languages.some((language) => !/^(?:\p{Lu}|\d|age ).{0,58}[^.:;, ]$/u.test(wording[language])),
    )
    expect(odd.map(([name]) => name)).toEqual([])
    expect(all.length).toBeGreaterThan(300)
  })

  test('are in their own language', () => {
    const latin = /[a-z]/iu
    const codes = /SHA-256|age/gu
    for (const [name, wording] of all) {
      expect([name, latin.test(wording.ru.replace(codes, ''))]).toEqual([name, false])
      expect([name, latin.test(wording.kk.replace(codes, ''))]).toEqual([name, false])
      expect([name, /^[\x20-\x7e]+$/u.test(wording.en)]).toEqual([name, true])
    }
  })
})
