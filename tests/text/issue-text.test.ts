import { expect, test } from 'vitest'
import { isIssueCode, issueText, issueWording, type IssueCode } from '../../shared/text/issue-text.ts'
import { languages } from '../../shared/text/wording.ts'

const codes = Object.keys(issueText) as IssueCode[]
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1])

test.each(codes)('%s reads on after the name of a field, in each language', (code) => {
  const wording = issueText[code]
  for (const language of languages) {
    expect(wording[language]).toMatch(/^[^\p{Lu}].*[^.]$/u)
    expect(places(wording[language])).toEqual(places(wording.ru))
    const filled = issueWording(language, { issue: code, limit: 5, values: 'criminal', keys: 'colour' })
    expect(filled).not.toMatch(/[{}]/u)
  }
  expect(wording.kk).not.toBe(wording.ru)
})

test('only a code of the table is one', () => {
  expect(['missing', 'toString', '', 7, undefined].map(isIssueCode)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
