import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../shared/text/wording.ts'
import { createVaultCli, type VaultCli } from './vault-cli.ts'

let cli: VaultCli
let caseId = ''

beforeAll(async () => {
  cli = await createVaultCli()
  caseId = await cli.create('case', { title: 'Дело', kind: 'criminal' })
})
afterAll(() => cli.remove())

/** What standard error says to a call that is refused. */
async function refusal(argv: string[], stdin: string, ...more: string[]): Promise<string> {
  const { status, out, err } = await cli.told([...argv, ...more], { stdin })
  expect([status > 0, out]).toEqual([true, ''])
  return err
}

describe('refused input', () => {
  test('is told by the field’s label and the name it is typed by', async () => {
    const stdin = JSON.stringify({ kind: 'natural', name: {}, birthDate: '1.2.90' })
    const create = ['person', 'create', '--file', '-']
    expect(await refusal(create, stdin, '--lang', 'ru')).toBe(
      'Данные не приняты: Дата рождения (birthDate) — нужна дата, как 2026-03-12. Исправьте и повторите.\n',
    )
    expect(await refusal(create, stdin, '--lang', 'kk')).toContain(
      'Туған күні (birthDate) — 2026-03-12 сияқты күн керек',
    )
    const changes = JSON.stringify({ stages: [{ stage: 'суд', since: 'вчера' }] })
    expect(await refusal(['case', 'update', caseId, '--file', '-'], changes, '--lang', 'ru')).toContain(
      'Ход дела 1 / С какого дня (stages.0.since) — нужна дата',
    )
  })

  test('holds no English in Russian and Kazakh but what has to be typed', async () => {
    const inputs: [string[], object][] = [
      [['case', 'create'], {}],
      [['case', 'create'], { title: '', kind: 'criminal' }],
      [['case', 'create'], { title: 'x', kind: 'canon' }],
      [['case', 'create'], { title: 'x', kind: 'criminal', colour: 'red' }],
      [['case', 'create'], { title: 'x', kind: 'criminal', closedHearing: 'да' }],
      [['suit', 'create', '--case', caseId], { direction: 'by-us', moralDamageTiyn: -1 }],
      [['permit', 'create', '--case', caseId], { lifts: [], grantedBy: 'x', grantedOn: '2026-03-01' }],
    ]
    // Names of fields stand in brackets; values and field names that were mistyped are repeated to be found.
    const typed = /\([A-Za-z0-9.]+\)|\b(?:true|false|colour|[a-z]+-[a-z]+|criminal|administrative)\b/gu
    for (const language of ['ru', 'kk'])
      for (const [argv, fields] of inputs) {
        const err = await refusal([...argv, '--file', '-'], JSON.stringify(fields), '--lang', language)
        expect(err.replaceAll(typed, '')).not.toMatch(/[a-z]/iu)
      }
  })

  test('of a flag names the flag, and what it takes', async () => {
    const page = ['case', 'list', '--limit', '0', '--lang', 'ru']
    expect(await refusal(page, '')).toContain('--limit — нужно число не меньше 1')
    const fill = ['document', 'fill', '--case', caseId, '--template', 'cover-letter']
    expect(await refusal([...fill, '--language', 'en', '--lang', 'ru'], '')).toContain(
      '--language — нужно одно из: ru (Русский), kk (Казахский)',
    )
  })

  test('is for a machine what it was: a place and a problem', async () => {
    const stdin = JSON.stringify({ title: 'x', kind: 'canon' })
    for (const language of languages) {
      const err = await refusal(['case', 'create', '--file', '-'], stdin, '--json', '--lang', language)
      const { code, details } = JSON.parse(err) as { code: string; details: object }
      expect([code, Object.keys(details)]).toEqual(['input.invalid', ['where', 'problem']])
      expect(details).toMatchObject({ where: 'kind', problem: expect.stringContaining('Invalid option') })
    }
  })
})

describe('a record that is not free to go', () => {
  test('is needed by records that are called by their type', async () => {
    await cli.create('suit', { caseId, direction: 'by-us' })
    const argv = ['case', 'delete', caseId, '--reason', 'ошибка']
    expect(await refusal([...argv, '--lang', 'ru'], '')).toContain('(иск)')
    expect(await refusal([...argv, '--lang', 'kk'], '')).toContain('(талап қою)')
    expect(JSON.parse(await refusal([...argv, '--json'], ''))).toMatchObject({ details: { by: 'suit' } })
  })
})

describe('an export that is refused', () => {
  test('says in words what stands against it, and to a machine in codes', async () => {
    const child = await cli.create('person', { kind: 'natural', name: { surname: 'Детская' }, minor: true })
    cli.write('photo.txt', 'снимок')
    cli.write('defaults.json', JSON.stringify({ personIds: [child] }))
    const add = ['evidence', 'add', 'photo.txt', '--case', caseId, '--defaults-file', 'defaults.json']
    const { items } = await cli.ask<{ items: { id: string }[] }>(add)
    const argv = ['evidence', 'export', items[0]?.id ?? '', '--out', 'exported']
    expect(await refusal([...argv, '--lang', 'ru'], '')).toContain(
      `Вывод запрещен: несовершеннолетнее лицо (${child.slice(-6)}).`,
    )
    expect(await refusal([...argv, '--lang', 'kk'], '')).toContain('кәмелетке толмаған адам (')
    expect(JSON.parse(await refusal([...argv, '--json'], ''))).toMatchObject({
      code: 'export.refused',
      details: { reasons: `minor (${child.slice(-6)})` },
    })
  })
})
