import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planQuestions } from '../../../shared/law/plan-questions.ts'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli
let caseId = ''
let defendant = ''
let plaintiff = ''

const person = (surname: string) =>
  cli.create('person', { kind: 'natural', name: { surname, given: 'Лира' } })

beforeAll(async () => {
  cli = await createVaultCli()
  caseId = await cli.create('case', { title: 'Иск о защите чести', kind: 'civil-defamation' })
  defendant = await person('Ответова')
  plaintiff = await person('Истцова')
  await cli.create('role', { personId: defendant, role: 'defendant' }, '--case', caseId)
  await cli.create('role', { personId: plaintiff, role: 'plaintiff' }, '--case', caseId)
})
afterAll(() => cli.remove())

describe('filing', () => {
  test('is made, counted by its rule with abbreviated ids, and moved on', async () => {
    const id = await cli.create(
      'filing',
      { direction: 'made', kind: 'appeal', fromId: defendant.slice(-8), status: 'draft' },
      '--case',
      caseId.slice(-8),
    )
    expect(await cli.ask(['filing', 'copies', id.slice(-8)])).toMatchObject({
      due: 1,
      rule: { article: '403(2)', quotation: 'подаются в суд с копиями по числу лиц, участвующих в деле' },
      participants: [{ id: plaintiff }],
    })
    const told = await cli.told(['filing', 'copies', id, '--lang', 'ru'])
    expect(told.out).toContain('Нужно копий: 1 (ГПК 403(2))')
    expect(told.out).toContain('Истцова Лира')
    const move = ['filing', 'move', id, '--status', 'accepted', '--on', '2026-03-12', '--number', '2-15']
    expect((await cli.told([...move, '--why', 'приняли'])).status).toBe(0)
    expect(await cli.ask(['filing', 'show', id])).toMatchObject({
      status: 'accepted',
      registrationNumber: '2-15',
      statuses: [{ status: 'draft' }, { status: 'accepted', since: '2026-03-12', why: 'приняли' }],
    })
    const wrong = await cli.told(['filing', 'move', id, '--status', 'lost'])
    expect([wrong.status, wrong.err.includes('left-without-movement')]).toEqual([2, true])
  })

  test('a received one tells the terms it starts, and enters them when they are confirmed', async () => {
    const fields = { direction: 'received', kind: 'claim', receivedOn: '2026-03-12' }
    const id = await cli.create('filing', fields, '--case', caseId)
    const { out } = await cli.told(['filing', 'terms', id, '--lang', 'ru'])
    expect(out).toContain('получена копия иска: 2026-03-12')
    expect(out).toContain('ГПК 166(2)')
    expect((await cli.ask<{ total: number }>(['deadline', 'list'])).total).toBe(0)
    const confirmed = await cli.ask<{ confirmed: unknown[]; triggers: { terms: { endsOn: string }[] }[] }>([
      'filing',
      'terms',
      id,
      '--confirm',
    ])
    expect(confirmed.confirmed.length).toBeGreaterThan(0)
    const { items } = await cli.ask<{ items: { startedByFilingId: string; endsOn: string }[] }>([
      'deadline',
      'list',
    ])
    expect(items[0]?.startedByFilingId).toBe(id)
    expect(confirmed.triggers[0]?.terms.map(({ endsOn }) => endsOn)).toContain(items[0]?.endsOn)
  })

  test('the rules on copies are data with their source', async () => {
    const { rules, source } = await cli.ask<{ rules: unknown[]; source: string }>(['filing', 'rules'])
    expect([rules.length, source]).toEqual([6, 'adilet.zan.kz/rus/docs/K1500000377'])
    expect((await cli.told(['filing', 'rules', '--lang', 'kk'])).out).toContain('446(1)')
  })
})

test('hearings that collide are told, with what is not known', async () => {
  const other = await cli.create('case', { title: 'Второй иск', kind: 'civil-defamation' })
  await cli.create('role', { personId: defendant, role: 'defendant' }, '--case', other)
  const day = { heldOn: '2031-05-05', state: 'planned' }
  await cli.create('hearing', { ...day, startsAt: '10:00' }, '--case', caseId)
  await cli.create('hearing', { ...day, half: 'morning' }, '--case', other)
  const { out } = await cli.told([
    'hearing',
    'collisions',
    '--case',
    caseId.slice(-8),
    '--until',
    '2032-01-01',
    '--lang',
    'ru',
  ])
  expect(out).toContain('2031-05-05  Ответчик: Ответова Лира (время не известно, та же половина дня)')
  expect(out).toContain('Второй иск')
  expect(await cli.ask(['hearing', 'collisions', '--until', '2031-05-04'])).toEqual({ collisions: [] })
})

test('originals are handed over and come back', async () => {
  const evidenceId = await cli.create('evidence', { title: 'Паспорт', kind: 'document' }, '--case', caseId)
  const fields = { direction: 'given', evidenceId, handedOn: '2026-03-01', dueBackOn: '2026-04-01' }
  const id = await cli.create('handover', fields, '--case', caseId)
  const open = () => cli.ask<{ total: number }>(['handover', 'list', '--filter', 'open=true'])
  expect((await open()).total).toBe(1)
  const stdin = JSON.stringify({ returnedOn: '2026-03-20' })
  await cli.ask(['handover', 'update', id.slice(-8), '--file', '-'], { stdin })
  expect((await open()).total).toBe(0)
})

describe('suit', () => {
  let suitId = ''
  beforeAll(async () => {
    suitId = await cli.create(
      'suit',
      {
        direction: 'against-us',
        moralDamageTiyn: 500_000_000,
        costsAwardedTiyn: 100,
        parallelProceedings: [{ kind: 'koap-73-3', stage: 'протокол', caseId: caseId.slice(-8) }],
      },
      '--case',
      caseId,
    )
  })

  test('check tells what to look at, with the article', async () => {
    const { out } = await cli.told(['suit', 'check', suitId, '--lang', 'ru'])
    expect(out).toContain('ГПК 166(2)')
    expect(out).toContain('Идёт параллельное производство')
    const { suit } = await cli.ask<{ suit: { code: string }[] }>(['suit', 'check', suitId])
    expect(suit.map(({ code }) => code)).toEqual(['no-received-date', 'parallel-position-unknown'])
  })

  test('board shows all of them with sums, and writes them to a file', async () => {
    const { out } = await cli.told(['suit', 'board', '--direction', 'against-us', '--lang', 'ru'])
    expect(out).toContain('Иск о защите чести, Истцова Лира')
    expect(out).toMatch(/Сумма морального вреда\s+5\s000\s000/u)
    expect(await cli.ask(['suit', 'board', '--unfinished'])).toMatchObject({
      total: 1,
      totals: { claimedTiyn: 500_000_000, costsAwardedTiyn: 100 },
    })
    const court = await cli.create('person', { kind: 'legal', legalName: 'Суд Примерска' })
    for (const flag of ['--court', '--lawyer']) {
      expect(await cli.ask(['suit', 'board', flag, court.slice(-8)])).toMatchObject({ total: 0 })
      expect((await cli.told(['suit', 'board', flag, '00000000'])).status).toBe(3)
    }
    const write = ['suit', 'board', '--out', 'board.pdf', '--recipient', 'court', '--language', 'kk']
    expect((await cli.told(write)).status).toBe(0)
    expect(existsSync(join(cli.folder, 'board.pdf'))).toBe(true)
    expect((await cli.told(write)).status).toBe(9)
    expect((await cli.told(['suit', 'board', '--out', 'board.xlsx'])).status).toBe(2)
    expect((await cli.told(['suit', 'board', '--sort', 'weather'])).status).toBe(2)
  })
})

test('a plan is checked, signed, changed, refused and published; a publication needs no suit', async () => {
  const own = await cli.create('case', { title: 'Сопровождение', kind: 'support-only' })
  await cli.create('publication', { medium: 'Канал', aboutIds: [defendant.slice(-8)] }, '--case', own)
  const questions = planQuestions.map(({ question }) => ({ question, answer: 'absent' }))
  const fields = { title: 'Рассказ', text: 'Фонд проводит встречу', questions }
  const id = await cli.create('plan', fields, '--case', own)
  const early = await cli.told(['plan', 'sign', id, '--lang', 'ru'])
  expect([early.status, early.err.includes('Подписать ещё нельзя')]).toEqual([7, true])
  expect((await cli.told(['plan', 'check', id, '--lang', 'ru'])).out).toContain(
    'Не указана стадия производства',
  )
  const set = (changes: object) =>
    cli.ask(['plan', 'update', id, '--file', '-'], { stdin: JSON.stringify(changes) })
  await set({ stage: 'no-proceedings' })
  await cli.ask(['plan', 'sign', id, '--remark', 'прочитано'])
  await set({ text: 'Фонд проводит две встречи' })
  const { out } = await cli.told(['plan', 'check', id, '--lang', 'kk'])
  expect(out).toContain('Қол енді жарамсыз')
  expect((await cli.told(['plan', 'publish', id])).status).toBe(7)
  await cli.ask(['plan', 'sign', id])
  const stdin = JSON.stringify({ medium: 'Страница фонда', publishedAt: '2026-03-12' })
  const { publicationId } = await cli.ask<{ publicationId: string }>(['plan', 'publish', id, '--file', '-'], {
    stdin,
  })
  expect(await cli.ask(['publication', 'show', publicationId])).toMatchObject({ medium: 'Страница фонда' })
  expect(await cli.ask(['plan', 'check', id])).toMatchObject({ state: 'published' })
})
