import { describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { fieldRows } from '../../electron/cli/field-rows.ts'
import { createCliFolder } from './run-cli.ts'

describe('the fields of a JSON', () => {
  test('are typed, marked when required, and shown one level down', () => {
    const [rows = []] = fieldRows('suit.create', 'en')
    const types = new Map(rows)
    expect(types.get('caseId')).toBe('uuid (required, here or in --case)')
    expect(types.get('direction')).toBe('against-us | by-us (required)')
    expect(types.get('filedOn')).toBe('date')
    expect(types.get('claims')).toBe('object[]')
    expect(types.get('claims[].kind')).toContain(' | moral-damage | ')
    expect(types.get('pretrialStep.askedOn')).toBe('date')
    expect(new Map(fieldRows('evidence.create', 'ru')[0]).get('recording.recordedAt')).toBe(
      'date | date-time',
    )
  })

  test('are those without which the contract refuses, and no others', () => {
    const required = fieldRows('case.create', 'en')
      .flat()
      .filter(([name, type]) => type.endsWith('(required)') && !/[.[]/u.test(name))
      .map(([name]) => name)
    expect(required).toEqual(['title', 'kind'])
    const value = { title: 'Дело', kind: 'criminal' }
    expect(contract['case.create'].input.safeParse(value).success).toBe(true)
    for (const name of required)
      expect(contract['case.create'].input.safeParse({ ...value, [name]: undefined }).success).toBe(false)
  })

  test('of a person are two lists, a natural and a legal one, in --help of each language', async () => {
    const cli = createCliFolder()
    try {
      for (const [language, heading, mark] of [
        ['ru', 'Поля JSON:', 'обязательно'],
        ['kk', 'JSON өрістері:', 'міндетті'],
        ['en', 'Fields of the JSON:', 'required'],
      ] as const) {
        const { out } = await cli.run(['person', 'create', '--help', '--lang', language])
        const [natural = '', legal = ''] = (out.split(`${heading}\n`)[1] ?? '').split('\n\n')
        expect(natural).toMatch(new RegExp(`^  kind +natural \\(${mark}\\)$`, 'mu'))
        expect(natural).toMatch(/^ {2}name\.surname +string$/mu)
        expect(legal).toMatch(new RegExp(`^  legalName +string \\(${mark}\\)$`, 'mu'))
        expect(legal).not.toContain('birthDate')
      }
      expect((await cli.run(['vault', 'create', '--help'])).out).not.toContain('Fields of the JSON')
    } finally {
      cli.remove()
    }
  })
})
