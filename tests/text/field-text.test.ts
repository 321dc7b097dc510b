import { expect, test } from 'vitest'
import { fieldLabel, fieldPathLabel, fieldValueKind, findFieldLabel } from '../../shared/text/field-text.ts'

test('a field is called what a lawyer calls it, in each language', () => {
  expect(fieldLabel('person', 'name.surname', 'ru')).toBe('Фамилия')
  expect(fieldLabel('case', 'courtNumber', 'kk')).toBe('Соттағы іс нөмірі')
  expect(fieldLabel('suit', 'moralDamageTiyn', 'en')).toBe('Moral damage claimed')
})

test('a name that no record has is not found, not even one of the language itself', () => {
  for (const [entity, field] of [
    ['person', 'colour'],
    ['person', 'constructor'],
    ['nobody', 'title'],
    ['__proto__', 'toString'],
    ['case', 'files.name'],
  ] as const)
    expect(findFieldLabel(entity, field, 'ru')).toBeUndefined()
})

test('the history of a stored record and the files of evidence are known too', () => {
  expect(findFieldLabel('role', 'changedAt', 'en')).toBe('Changed at')
  expect(findFieldLabel('evidence', 'files', 'ru')).toBe('Файлы')
  expect(findFieldLabel('evidence', 'files.reading.state', 'ru')).toBe('Состояние')
  expect(fieldValueKind('evidence', 'files.reading.state')).toBe('readingState')
})

test('a place is named from the outside inwards; items are counted from one', () => {
  expect(fieldPathLabel('statement', 'proof.1.evidenceId', 'ru')).toBe(
    'Чем подтверждается 2 / Доказательство',
  )
  expect(fieldPathLabel('person', 'caseForms.kk.barys', 'kk')).toBe(
    'Есімнің септелуі / Қазақша / Барыс септік',
  )
  expect(fieldPathLabel('case', 'articles.0', 'en')).toBe('Articles of the law 1')
  expect(fieldPathLabel('case', 'stages.0.colour', 'en')).toBe('Course of the case 1 / colour')
  expect(fieldPathLabel('nobody', '0.title', 'en')).toBe('0 / title')
})

test('a field of a closed list knows its kind of value, any other has none', () => {
  expect(fieldValueKind('role', 'authority.powers')).toBe('specialPower')
  expect(fieldValueKind('person', 'kind')).toBe('personKind')
  expect(fieldValueKind('person', 'name.surname')).toBeUndefined()
  expect(fieldValueKind('nobody', 'kind')).toBeUndefined()
})
