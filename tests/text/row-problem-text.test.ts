import { expect, test } from 'vitest'
import { describeRowProblem } from '../../shared/text/row-problem-text.ts'

test('a day that was read from a cell is told as people write it', () => {
  const unclear = { code: 'day-unclear', level: 'stops', column: 'Дата', value: '03/04/1990' } as const
  const told = describeRowProblem({ ...unclear, read: '1990-04-03', other: '1990-03-04' }, 'ru')
  expect(told).toContain('03.04.1990')
  expect(told).toContain('04.03.1990')
  expect(told).not.toContain('1990-0')
})

test('a number that was read stays as it is', () => {
  const added = {
    code: 'number-zero-added',
    level: 'note',
    value: '12345678901',
    read: '012345678901',
  } as const
  expect(describeRowProblem(added, 'kk')).toContain('012345678901')
})
