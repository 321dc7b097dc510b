import { expect, test } from 'vitest'
import { failureWording } from '../../shared/failures/codes.ts'
import {
  vaultAlarmWording,
  vaultProblemWording,
  vaultRepairWording,
} from '../../shared/failures/vault-failures.ts'
import { languages, type Wording } from '../../shared/text/wording.ts'

test('no failure, alarm or finding speaks of the command line, which adds its own hints', () => {
  const all: Readonly<Record<string, Wording>> = {
    ...failureWording,
    ...vaultAlarmWording,
    ...vaultProblemWording,
    ...vaultRepairWording,
  }
  const spoken = Object.entries(all).filter(([, wording]) =>
    languages.some((language) =>
      /sandyq [a-z]|--[a-z]|personIds|(?:evidence|permit) (?:update|create)/u.test(wording[language]),
    ),
  )
  expect(spoken.map(([code]) => code)).toEqual([])
})
