import { describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { fieldChoices, fieldRows } from '../../electron/cli/field-rows.ts'
import { languages } from '../../shared/text/wording.ts'
import { createCliFolder } from './run-cli.ts'

describe('the fields of a JSON', () => {
  test('are typed, marked when required, and shown one level down', () => {
    const [rows = []] = fieldRows('suit.create', 'en')
    const types = new Map(rows.map(([name, , type]) => [name, type]))
    expect(types.get('caseId')).toBe('id (required, here or in --case)')
    expect(types.get('direction')).toBe('against-us | by-us (required)')
    expect(types.get('filedOn')).toBe('date')
    expect(types.get('claims')).toBe('fields[]')
    expect(types.get('claims[].kind')).toContain(' | moral-damage | ')
    expect(types.get('pretrialStep.askedOn')).toBe('date')
    const [evidence = []] = fieldRows('evidence.create', 'ru')
    expect(evidence.find(([name]) => name === 'recording.recordedAt')).toEqual([
      'recording.recordedAt',
      'Когда записано',
      'дата | дата и время',
    ])
  })

  test('each have a label and a type in the language asked for', () => {
    const entities = [
      'person',
      'case',
      'role',
      'suit',
      'publication',
      'statement',
      'permit',
      'evidence',
      'bundle',
      'consent',
      'restriction',
      'note',
      'time',
      'ledger',
    ]
    for (const entity of entities)
      for (const language of languages)
        for (const [name, label, type] of fieldRows(`${entity}.create` as 'case.create', language).flat()) {
          expect([entity, name, label === '']).toEqual([entity, name, false])
          const words = type.split(/[ ()[\]|]+/u)
          const unworded = words.filter((word) =>
            ['string', 'integer', 'boolean', 'object', 'uuid'].includes(word),
          )
          expect([entity, name, unworded]).toEqual([entity, name, []])
        }
  })

  test('of closed lists have their values named, fields of one list together', () => {
    const choices = fieldChoices('person', 'ru')
    expect(choices.map(({ fields }) => fields)).toContainEqual([
      'addresses.purpose',
      'phones.purpose',
      'emails.purpose',
    ])
    expect(choices[0]).toEqual({
      fields: ['kind'],
      choices: [
        { value: 'natural', label: 'Физическое лицо' },
        { value: 'legal', label: 'Юридическое лицо' },
      ],
    })
  })

  test('are those without which the contract refuses, and no others', () => {
    const required = fieldRows('case.create', 'en')
      .flat()
      .filter(([name, , type]) => type.endsWith('(required)') && !/[.[]/u.test(name))
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
      for (const [language, heading, mark, legalPerson] of [
        ['ru', 'Поля JSON:', 'обязательно', 'Юридическое лицо'],
        ['kk', 'JSON өрістері:', 'міндетті', 'Заңды тұлға'],
        ['en', 'Fields of the JSON:', 'required', 'Legal person'],
      ] as const) {
        const { out } = await cli.run(['person', 'create', '--help', '--lang', language])
        const [natural = '', legal = ''] = (out.split(`${heading}\n`)[1] ?? '').split('\n\n')
        expect(natural).toMatch(new RegExp(`^  kind +\\S.* +natural \\(${mark}\\)$`, 'mu'))
        expect(natural).toMatch(/^ {2}name\.surname +\S.* +(?:текст|мәтін|text)$/mu)
        expect(legal).toMatch(new RegExp(`^  legalName +\\S.* +\\S+ \\(${mark}\\)$`, 'mu'))
        expect(legal).not.toContain('birthDate')
        expect(out).toMatch(new RegExp(`^    legal +${legalPerson}$`, 'mu'))
      }
      expect((await cli.run(['vault', 'create', '--help'])).out).not.toContain('Fields of the JSON')
    } finally {
      cli.remove()
    }
  })
})
