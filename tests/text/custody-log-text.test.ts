import { expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { custodyActionLabel } from '../../shared/text/custody-log-text.ts'
import { languages } from '../../shared/text/wording.ts'
import { listSources } from '../architecture/source-files.ts'

/** `commit('…'` and `action: '…'`, or the two of a choice between actions. */
const told = /(?:commit\(|action: )(?:[^'\n]*\? )?'([a-z.-]+)'(?: : '([a-z.-]+)')?/gu

/** Commands are logged by their names; jobs say what they log. */
function loggedActions(): string[] {
  const commands = Object.entries(contract)
    .filter(([, operation]) => operation.kind === 'command')
    .map(([name]) => name)
  const byJobs = listSources('electron/backend').flatMap(({ text }) =>
    [...text.matchAll(told)].flatMap(([, action, other]) => [
      action ?? '',
      ...(other === undefined ? [] : [other]),
    ]),
  )
  return [...new Set([...commands, ...byJobs])]
}

test('every action of the log is worded in every language', () => {
  const actions = loggedActions()
  for (const action of ['vault.rotate', 'bundle.rebuild', 'evidence.index-text', 'role.delete'])
    expect(actions).toContain(action)
  for (const action of actions)
    for (const language of languages) {
      const words = custodyActionLabel(action, language)
      expect([action, language, /^\p{Lu}[^.{}]+$/u.test(words)]).toEqual([action, language, true])
    }
})

test('a record is named by its type; an action nobody knows stays', () => {
  expect(custodyActionLabel('evidence.create', 'ru')).toBe('Запись создана: доказательство')
  expect(custodyActionLabel('evidence.destroy', 'kk')).toBe('Файлдары жойылды')
  expect(custodyActionLabel('moon.land', 'ru')).toBe('moon.land')
})
