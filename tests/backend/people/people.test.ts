import { expect, test } from 'vitest'
import { personSpellings, personTable, withFreshForms } from '../../../electron/backend/people/people.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import { person } from '../../../shared/model/person.ts'

const natural = (fields: object) =>
  person.parse({ kind: 'natural', name: { surname: 'Выдуманова', given: 'Лира' }, ...fields })

test.each([
  [natural({}), 'Выдуманова Лира'],
  [natural({ pseudonym: 'Свидетель 1' }), 'Выдуманова Лира'],
  [natural({ sealed: true, pseudonym: 'Свидетель 1' }), 'Свидетель 1'],
  [natural({ sealed: true }), '—'],
  [natural({ name: {}, nameKk: { given: 'Лира' } }), 'Лира'],
  [natural({ name: {} }), '—'],
  [person.parse({ kind: 'legal', legalName: 'ТОО «Пример»' }), 'ТОО «Пример»'],
  [person.parse({ kind: 'legal', legalName: 'Приют', sealed: true }), '—'],
])('%o is called «%s» in lists', (fields, title) => {
  expect(personTitle(fields)).toBe(title)
})

test('search finds every spelling, and every number', () => {
  const fields = natural({
    nameKk: { given: 'Ләйлә' },
    nameLatin: { given: 'Lira' },
    iin: '900101400011',
    phones: [{ purpose: 'contact', value: '+7 701 000 11 22' }],
    notes: 'заметка',
  })
  expect(personSpellings(fields)).toEqual(['Выдуманова Лира', 'Ләйлә', 'Lira'])
  expect(personTable.words(fields)).toEqual(
    expect.arrayContaining(['900101400011', '+7 701 000 11 22', 'заметка']),
  )
})

test.each([
  [natural({ iin: '12' }), ['iin.format']],
  [natural({ iin: '900101400012' }), ['iin.checksum']],
  [natural({}), []],
  [person.parse({ kind: 'legal', legalName: 'ТОО', bin: 'x' }), ['bin.format']],
])('numbers warn and never block: %o', (fields, codes) => {
  expect((personTable.warnings?.(fields) ?? []).map((warning) => warning.code)).toEqual(codes)
})

test.each(['900101300126', '540927631109'])('%s has nothing to warn about', (iin) => {
  expect(personTable.warnings?.(natural({ iin }))).toEqual([])
})

test.each(Array.from({ length: 10 }, (_none, last) => `92041915200${String(last)}`))(
  '%s is no number that was ever given, is kept as it is, and fills neither birth date nor sex',
  (iin) => {
    const fields = natural({ iin })
    expect(personTable.warnings?.(fields)).toEqual([{ code: 'iin.checksum', field: 'iin' }])
    expect(fields).toEqual({ kind: 'natural', name: { surname: 'Выдуманова', given: 'Лира' }, iin })
  },
)

test.each([
  ['another surname', { name: { surname: 'Иная', given: 'Лира' } }, ['kk']],
  ['another sex', { gender: 'masculine' }, ['kk']],
  ['another Kazakh name', { nameKk: { given: 'Лайла' } }, ['ru']],
  ['no Kazakh name', { nameKk: null }, ['ru']],
  ['a phone', { phones: [] }, ['ru', 'kk']],
  ['forms of its own', { name: { given: 'Лина' }, caseForms: { ru: { dative: 'Лине' } } }, undefined],
] as const)(
  'case forms were confirmed for the name as it was: %s leaves those of %o',
  (_what, changes, kept) => {
    const before = natural({
      nameKk: { given: 'Ләйлә' },
      caseForms: { ru: { genitive: 'Выдумановой Лиры' }, kk: { ilik: 'Ләйләнің' } },
    })
    const { caseForms } = { caseForms: before.caseForms, ...withFreshForms(before, changes) }
    if (kept === undefined) expect(caseForms).toEqual(changes.caseForms)
    else expect(Object.keys(caseForms ?? {})).toEqual(kept)
  },
)
