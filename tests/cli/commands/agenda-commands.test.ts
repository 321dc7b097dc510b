import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli
let caseId = ''

beforeAll(async () => {
  cli = await createVaultCli()
  caseId = await cli.create('case', { title: 'Вымышленное дело', kind: 'civil-other', internalNumber: 'Д-1' })
})
afterAll(() => cli.remove())

const span = ['--from', '2026-03-01', '--until', '2026-12-31']

describe('deadlines with a vault', () => {
  test('are created by a rule with their day, changed, listed and deleted like any record', async () => {
    const id = await cli.create(
      'deadline',
      { rule: 'civil.response', startsOn: '2026-03-12' },
      '--case',
      caseId,
    )
    expect(await cli.ask(['deadline', 'show', id])).toMatchObject({ endsOn: '2026-03-31', caseId })
    cli.write('done.json', JSON.stringify({ doneOn: '2026-03-20' }))
    await cli.ask(['deadline', 'update', id, '--file', 'done.json'])
    expect(await cli.ask(['deadline', 'list', '--filter', 'open=true', '--case', caseId])).toMatchObject({
      total: 0,
    })
    await cli.ask(['deadline', 'delete', id, '--reason', 'проба'])
  })

  test('are started by what happened, and stand in the agenda of all cases', async () => {
    const start = [
      'deadline',
      'start',
      '--case',
      caseId,
      '--trigger',
      'decision-final',
      '--from',
      '2026-03-12',
    ]
    const { started } = await cli.ask<{ started: unknown[] }>(start)
    expect(started).toHaveLength(1)
    await cli.create('task', { title: 'Позвонить', dueOn: '2026-03-13' }, '--case', caseId)
    const { items } = await cli.ask<{ items: { kind: string; on: string }[] }>([
      'deadline',
      'agenda',
      ...span,
    ])
    expect(items.map(({ kind, on }) => [on, kind])).toEqual([
      ['2026-03-13', 'task'],
      ['2026-04-13', 'deadline'],
    ])
    const { out } = await cli.told(['deadline', 'agenda', ...span, '--lang', 'ru'])
    expect(out).toMatch(/13\.04\.2026 +Срок +Апелляционная жалоба +Д-1/u)
    expect((await cli.told(['deadline', 'agenda', ...span, '--kind', 'нечто'])).status).toBe(2)
    expect((await cli.told([...start.slice(0, 5), 'нечто', '--from', '2026-03-12'])).status).toBe(2)
  })

  test('leave as a calendar without titles', async () => {
    const answer = await cli.ask(['deadline', 'export', ...span, '--out', 'days.ics', '--language', 'kk'])
    expect(answer).toMatchObject({ events: 2, leftOut: 0 })
    const text = readFileSync(join(cli.folder, 'days.ics'), 'utf8')
    expect(text).toContain('SUMMARY:Апелляциялық шағым — Д-1')
    expect(text).not.toContain('Позвонить')
    expect((await cli.told(['deadline', 'export', ...span, '--out', 'days.ics'])).status).toBe(9)
  })
})
