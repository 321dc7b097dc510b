import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCliFolder } from '../run-cli.ts'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

const bare = createCliFolder()
const runCli = (argv: string[]) => bare.run(argv)
let cli: VaultCli
beforeAll(async () => {
  cli = await createVaultCli()
})
afterAll(() => {
  bare.remove()
  cli.remove()
})

describe('without a vault', () => {
  test('an article is shown with what is known of it on a day', async () => {
    const { status, out } = await runCli(['law', 'show', 'УПК', '185', '--json', '--on', '2016-07-01'])
    expect(status).toBe(0)
    const value = JSON.parse(out) as { article: { text: string[] }; status: string; act: { source: string } }
    expect(value.status).toBe('not-held')
    expect(value.article.text.join('\n')).toContain('обязан принять и зарегистрировать')
    expect(value.act.source).toContain('adilet.zan.kz')
    const read = await runCli(['law', 'show', 'ГПК 436', '--on', '2025-08-01', '--lang', 'en'])
    expect(read.out).toContain('This text was in force on 01.08.2025')
  })

  test('what is not held says so, and what is unknown is not found', async () => {
    expect((await runCli(['law', 'show', 'КоАП 73-3', '--lang', 'ru'])).out).toContain(
      'Текста этой статьи в программе нет',
    )
    expect((await runCli(['law', 'show', 'УК', '999'])).status).toBe(3)
    expect((await runCli(['law', 'show', '71'])).status).toBe(3)
  })

  test('articles are found by their words', async () => {
    const { out } = await runCli(['law', 'list', 'сталкинг', '--json'])
    const { acts } = JSON.parse(out) as { acts: { act: string; articles: { article: string }[] }[] }
    expect(acts.map((act) => [act.act, act.articles.map((one) => one.article)])).toEqual([
      ['criminal', ['115-1']],
    ])
    expect((await runCli(['law', 'list', '--act', 'criminal'])).out).toContain('108-1')
  })

  test('playbooks are listed and read', async () => {
    const { out } = await runCli(['playbook', 'list', '--lang', 'kk'])
    expect(out).toContain('rape-first-hours')
    const shown = await runCli(['playbook', 'show', 'rape-first-hours', '--lang', 'kk'])
    expect(shown.out).toContain('[Қауіпсіздік]')
    expect((await runCli(['playbook', 'show', 'nothing'])).status).toBe(3)
  })
})

describe('in a vault', () => {
  test('an own edition is made, found beside the shipped one, changed and deleted', async () => {
    cli.write(
      'norm.json',
      JSON.stringify({
        act: 'УК',
        article: '120',
        excerpt: 'Прежний текст',
        editionFrom: '2020-01-10',
        editionTo: '2024-06-15',
      }),
    )
    const { id } = await cli.ask<{ id: string }>(['law', 'create', '--file', 'norm.json'])
    const shown = await cli.ask(['law', 'show', 'УК 120', '--on', '2021-06-01', '--own'])
    expect(shown).toMatchObject({ status: 'not-held', best: 'in-force', own: [{ id, status: 'in-force' }] })
    cli.write('change.json', JSON.stringify({ checkedOn: '2026-03-01' }))
    await cli.ask(['law', 'update', id, '--file', 'change.json'])
    expect(await cli.ask(['law', 'own', 'show', id])).toMatchObject({ checkedOn: '2026-03-01' })
    await cli.ask(['law', 'delete', id, '--reason', 'проба'])
    expect(await cli.ask(['law', 'own', 'list'])).toMatchObject({ total: 0 })
  })

  test('a case gets its checklist and ticks it off', async () => {
    const caseId = await cli.create('case', { title: 'Вымышленное дело', kind: 'criminal' })
    const { id } = await cli.ask<{ id: string }>(['playbook', 'start', 'intake-call', '--case', caseId])
    await cli.ask(['checklist', 'tick', id, '1'])
    expect((await cli.told(['checklist', 'tick', id, '2', '--state', 'skipped'])).status).toBe(2)
    await cli.ask(['checklist', 'tick', id, '2', '--state', 'skipped', '--reason', 'нет детей'])
    expect(await cli.ask(['checklist', 'show', id])).toMatchObject({
      steps: expect.arrayContaining([
        expect.objectContaining({ state: 'skipped', reason: 'нет детей' }),
      ]) as unknown,
    })
    const adopted = await cli.ask<{ id: string }>(['playbook', 'adopt', 'intake-call'])
    expect((await cli.ask<{ id: string }>(['playbook', 'start', adopted.id, '--case', caseId])).id).toMatch(
      /-/u,
    )
  })
})
