import { expect, test } from 'vitest'
import { isIssueCode } from '../../shared/text/issue-text.ts'
import { listSources } from './source-files.ts'

test('every rule of a schema that zod has no word for says which wording is its own', () => {
  const sources = listSources('shared/model', 'shared/contract').map((file) => file.text)
  const rules = sources.flatMap((text) => [...text.matchAll(/\.(?:refine|superRefine|check)\(/gu)])
  const named = sources.flatMap((text) => [...text.matchAll(/params: \{ issue: '([a-z-]+)' \}/gu)])
  expect(rules.length).toBeGreaterThan(0)
  expect(named).toHaveLength(rules.length)
  expect(named.map((match) => match[1]).filter((code) => !isIssueCode(code))).toEqual([])
})
