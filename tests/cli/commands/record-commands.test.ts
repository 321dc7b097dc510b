import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli
let caseId = ''
let personId = ''

beforeAll(async () => {
  cli = await createVaultCli()
  caseId = await cli.create('case', { title: 'Фонд «Пример» по иску Образцовой', kind: 'civil-defamation' })
  personId = await cli.create('person', { kind: 'natural', name: { surname: 'Образцова', given: 'Жанар' } })
})
afterAll(() => cli.remove())

describe('records', () => {
  test('an id may be abbreviated: as a word, behind --case, inside JSON and in a filter', async () => {
    const roleId = await cli.create(
      'role',
      { personId: personId.slice(-8), role: 'plaintiff' },
      '--case',
      caseId.slice(-6),
    )
    const role = await cli.ask(['role', 'show', roleId.slice(-8)])
    expect(role).toMatchObject({ id: roleId, caseId, personId })
    const { total } = await cli.ask([
      'role',
      'list',
      '--filter',
      `personId=${personId.slice(-8)}`,
      '--case',
      caseId,
    ])
    expect(total).toBe(1)
    expect((await cli.told(['person', 'show', 'abc'])).status).toBe(3)
    expect((await cli.told(['person', 'show', 'ffffffff'])).status).toBe(3)
  })

  test('what show answers can be edited and given back to update; an old version is refused with 8', async () => {
    const before = await cli.ask(['case', 'show', caseId])
    cli.write('case.json', JSON.stringify({ ...before, courtNumber: '2-1234/2026' }))
    const { version } = await cli.ask(['case', 'update', caseId, '--file', 'case.json'])
    expect(version).toBe(2)
    expect(await cli.ask(['case', 'show', caseId])).toMatchObject({ courtNumber: '2-1234/2026', version: 2 })
    expect((await cli.told(['case', 'update', caseId, '--file', 'case.json'])).status).toBe(8)
    const changes = JSON.stringify({ courtNumber: null })
    expect(
      (await cli.told(['case', 'update', caseId, '--file', '-', '--version', '1'], { stdin: changes }))
        .status,
    ).toBe(8)
    await cli.ask(['case', 'update', caseId, '--file', '-'], { stdin: changes })
    expect(await cli.ask(['case', 'show', caseId])).not.toHaveProperty('courtNumber')
  })

  test('a warning is told in words, in the language asked for', async () => {
    const stdin = JSON.stringify({ kind: 'natural', name: { surname: 'Образцова' }, iin: '900101400000' })
    for (const [language, words] of [
      ['ru', 'Проверьте поле «ИИН» (iin): контрольная цифра ИИН'],
      ['kk', '«ЖСН» өрісін (iin) тексеріңіз: ЖСН'],
      ['en', 'Check the field “IIN” (iin): the check digit'],
    ] as const) {
      const { status, out } = await cli.told(['person', 'create', '--file', '-', '--lang', language], {
        stdin,
      })
      expect(status).toBe(0)
      expect(out).toContain(words)
      expect(out).not.toContain('iin.checksum')
    }
  })

  test('refused data say where, and never what', async () => {
    const { status, err, out } = await cli.told(['person', 'create', '--file', '-'], {
      stdin: JSON.stringify({ kind: 'natural', name: { surname: 'Тайна' }, birthDate: 'Тайна' }),
    })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('birthDate')
    expect(err).not.toContain('Тайна')
  })

  test('another record’s id in the JSON is refused', async () => {
    const stdin = JSON.stringify({ id: caseId, surname: 'x' })
    expect((await cli.told(['person', 'update', personId, '--file', '-'], { stdin })).status).toBe(2)
  })

  test('a record is deleted with a reason, and only with one', async () => {
    const id = await cli.create('person', { kind: 'legal', legalName: 'ТОО «Лишнее»' })
    expect((await cli.told(['person', 'delete', id])).status).toBe(2)
    expect(await cli.ask(['person', 'delete', id, '--reason', 'введено по ошибке'])).toEqual({ id })
    const { items } = await cli.ask<{ items: { id: string }[] }>(['person', 'list'])
    expect(items.map((item) => item.id)).not.toContain(id)
  })

  test('lists are tables for people; what a hostile name holds cannot move the cursor', async () => {
    await cli.create('person', { kind: 'legal', legalName: 'ТОО «Экран\u001B[2J»' })
    const { status, out } = await cli.told([
      'person',
      'list',
      '--sort',
      'title',
      '--descending',
      '--limit',
      '50',
    ])
    expect(status).toBe(0)
    expect(out).toContain('Образцова Жанар')
    expect(out).toContain('ТОО «Экран')
    expect(out).not.toContain('\u001B')
  })
})
