import { describe, expect, test } from 'vitest'
import { failureWording } from '../../shared/failures/codes.ts'
import { exitStatuses, exitStatusOf, failureKinds } from '../../electron/cli/exit-status.ts'

describe('exit statuses', () => {
  test('every failure code has one, and no other code does', () => {
    expect(Object.keys(failureKinds).sort()).toEqual(Object.keys(failureWording).sort())
  })

  test('are stable', () => {
    const table = Object.fromEntries(Object.entries(exitStatuses).map(([kind, { status }]) => [kind, status]))
    expect(table).toEqual({
      ok: 0,
      internal: 1,
      input: 2,
      'not-found': 3,
      locked: 4,
      'open-elsewhere': 5,
      damaged: 6,
      refused: 7,
      changed: 8,
      output: 9,
      cancelled: 10,
    })
    expect(exitStatusOf('vault.wrong-passphrase')).toBe(4)
    expect(exitStatusOf('vault.open-elsewhere')).toBe(5)
    expect(exitStatusOf('export.refused')).toBe(7)
    expect(exitStatusOf('output.exists')).toBe(9)
  })

  test('no failure ends as success', () => {
    expect(Object.values(failureKinds)).not.toContain('ok')
  })
})
