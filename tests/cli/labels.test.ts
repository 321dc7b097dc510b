import { expect, test } from 'vitest'
import { vaultAlarmWording } from '../../shared/failures/vault-failures.ts'
import { answerLabels, heads, recordLabels } from '../../electron/cli/labels.ts'

test('money is read in tenge, in each language', () => {
  const said = (language: 'ru' | 'kk' | 'en') =>
    recordLabels('case', language).value('awardedTiyn', 123_450).replaceAll(/\s/gu, ' ')
  expect([said('ru'), said('kk'), said('en')]).toEqual([
    '1 234 тенге 50 тиынов',
    '1 234 теңге 50 тиын',
    'KZT 1,234.50',
  ])
})

test('a text is never taken for a value of a closed list', () => {
  expect(recordLabels('case', 'ru').value('title', 'criminal')).toBe('criminal')
  expect(recordLabels('case', 'ru').value('kind', 'criminal')).toBe('Уголовное')
  expect(recordLabels('statement', 'ru').value('positions.0', 'opinion')).toBe('Это мнение')
})

test('answers that are no records have words of their own', () => {
  expect(heads(answerLabels('slot', 'ru'), ['slotId', 'kind', ''])).toEqual(['Номер', 'Вид', ''])
  expect(answerLabels('vault', 'kk').label('records.case')).toBe('Жазбалар / Істер')
  expect(answerLabels('vault', 'ru').value('alarms.0', 'strange-slot-file')).toBe(
    vaultAlarmWording['strange-slot-file'].ru,
  )
  expect(answerLabels('exhibit', 'en').value('outcome', 'slip-sheet')).toBe('Slip sheet only')
  expect(answerLabels('document', 'en').value('draft', true)).toBe('Yes')
})
