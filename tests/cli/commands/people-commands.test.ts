import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli
let helped = ''
let opponent = ''

const person = (surname: string, given: string, more: object = {}) =>
  cli.create('person', { kind: 'natural', name: { surname, given }, ...more })

beforeAll(async () => {
  cli = await createVaultCli()
  helped = await person('Выдуманова', 'Сауле', { iin: '900101300126' })
  opponent = await person('Небылицын', 'Пётр')
  const caseId = await cli.create('case', { title: 'Прежнее дело', kind: 'criminal' })
  await cli.create('role', { personId: helped, role: 'survivor' }, '--case', caseId)
  await cli.create('role', { personId: opponent, role: 'suspect' }, '--case', caseId)
})
afterAll(() => cli.remove())

describe('conflict check', () => {
  test('takes a name, a number or a record, each on its side', async () => {
    type Answer = { findings: { reason: string; match: string }[]; askLeadLawyer: boolean }
    for (const [who, match] of [
      ['Vydumanova Saule', 'name'],
      ['900101300126', 'number'],
      [helped, 'record'],
    ] as const) {
      const answer = await cli.ask<Answer>(['conflict', 'check', '--opposite', who])
      expect(answer).toMatchObject({ findings: [{ reason: 'helped-by-us', match }], askLeadLawyer: false })
    }
    const { out } = await cli.told(['conflict', 'check', '--ours', 'Небылицын Пётр', '--lang', 'ru'])
    expect(out).toMatch(/Небылицын Пётр +Стоит против тех, кому мы помогаем +Прежнее дело +Подозреваемый/u)
    expect(out).toContain('ГПК 59(3), п. 1')
  })

  test('takes a JSON of people with abbreviated ids, and the people of a case', async () => {
    const stdin = JSON.stringify({ people: [{ side: 'opposite', personId: helped.slice(-8) }] })
    expect(await cli.ask(['conflict', 'check', '--file', '-'], { stdin })).toMatchObject({
      findings: [{ reason: 'helped-by-us' }],
    })
    const caseId = await cli.create('case', { title: 'Новое', kind: 'criminal' })
    await cli.create('role', { personId: opponent, role: 'survivor' }, '--case', caseId)
    expect(await cli.ask(['conflict', 'check', '--case', caseId])).toMatchObject({
      people: [{ side: 'ours', personId: opponent }],
      findings: [{ reason: 'against-us' }],
    })
  })

  test('of a sealed case says whom to ask, in every language, and nothing else', async () => {
    const hidden = await person('Тайнова', 'Таисия')
    const caseId = await cli.create('case', {
      title: 'Тайное дело',
      kind: 'criminal',
      confidentiality: 'sealed',
    })
    await cli.create('role', { personId: hidden, role: 'survivor' }, '--case', caseId)
    for (const [language, words] of [
      ['ru', 'Спросите ведущего юриста'],
      ['kk', 'Жауапты заңгерден сұраңыз'],
      ['en', 'Ask the lead lawyer'],
    ] as const) {
      const { out } = await cli.told([
        'conflict',
        'check',
        '--opposite',
        'Тайнова Таисия',
        '--lang',
        language,
      ])
      expect(out).toContain(words)
      expect(out).not.toMatch(/Тайное|Тайнова/u)
    }
  })

  test('a decision is a record like every other', async () => {
    const caseId = await cli.create('case', { title: 'Решённое', kind: 'criminal' })
    const id = await cli.create(
      'conflict',
      { checkedOn: '2026-03-01', decidedOn: '2026-03-02', decision: 'refused', grounds: 'Есть конфликт.' },
      '--case',
      caseId,
    )
    const { out } = await cli.told(['conflict', 'show', id, '--lang', 'kk'])
    expect(out).toContain('Шешім: Көмектен бас тартылды')
    expect((await cli.ask<{ total: number }>(['conflict', 'list', '--case', caseId])).total).toBe(1)
  })
})

describe('duplicates', () => {
  test('are listed, merged with the fields that were named, told of, and taken apart', async () => {
    const one = await person('Двойникова', 'Дина', { occupation: 'врач' })
    const other = await person('Двойникова', 'Дина', { occupation: 'педиатр', citizenship: 'вымышленная' })
    const { out } = await cli.told(['person', 'duplicates', one.slice(-8), '--lang', 'ru'])
    expect(out).toMatch(/Двойникова Дина .*Двойникова Дина +То же имя/u)
    expect((await cli.told(['person', 'merge', one, other])).status).toBe(2)
    const merge = ['person', 'merge', one.slice(-8), other.slice(-8), '--reason', 'один человек']
    const { version } = await cli.ask<{ version: number }>([...merge, '--take', 'citizenship'])
    expect(await cli.ask(['person', 'show', one])).toMatchObject({
      version,
      occupation: 'врач',
      citizenship: 'вымышленная',
    })
    expect((await cli.told(['person', 'show', other])).status).toBe(3)
    expect((await cli.told(['person', 'merges', one])).out).toContain('один человек')
    const { entries } = await cli.ask<{ entries: { subject: string }[] }>([
      'custody',
      'list',
      '--subject',
      one,
    ])
    expect(new Set(entries.map((entry) => entry.subject))).toEqual(new Set([one, other]))
    await cli.ask(['person', 'unmerge', other])
    expect(await cli.ask(['person', 'show', other])).toMatchObject({ occupation: 'педиатр' })
    expect(await cli.ask(['person', 'show', one])).not.toHaveProperty('citizenship')
  })

  test('of which one is an organisation are not merged', async () => {
    const firm = await cli.create('person', { kind: 'legal', legalName: 'ТОО «Пример»' })
    const { status, err } = await cli.told([
      'person',
      'merge',
      helped,
      firm,
      '--reason',
      'проба',
      '--lang',
      'ru',
    ])
    expect(status).toBe(2)
    expect(err).toContain('Человека и организацию не объединить')
  })
})

test('a relationship is entered, listed from either side, changed and deleted', async () => {
  const fields = { personId: helped.slice(-8), kind: 'sibling', otherId: opponent.slice(-8) }
  const id = await cli.create('relationship', fields)
  const list = async (filter: string) =>
    (await cli.ask<{ total: number }>(['relationship', 'list', '--filter', filter])).total
  expect([await list(`personId=${helped}`), await list(`otherId=${opponent}`)]).toEqual([1, 1])
  await cli.ask(['relationship', 'update', id, '--file', '-'], {
    stdin: JSON.stringify({ detail: 'сводная' }),
  })
  expect((await cli.told(['relationship', 'show', id, '--lang', 'ru'])).out).toContain('Уточнение: сводная')
  const same = { personId: helped, kind: 'kin', otherId: helped }
  const refused = await cli.told(['relationship', 'create', '--file', '-', '--lang', 'ru'], {
    stdin: JSON.stringify(same),
  })
  expect([refused.status, refused.err.includes('одно и то же лицо')]).toEqual([2, true])
  await cli.ask(['relationship', 'delete', id, '--reason', 'ошибка'])
  expect(await list(`personId=${helped}`)).toBe(0)
})

test('browse tells parts and cases, narrows by a part, and refuses one that is none', async () => {
  const { out } = await cli.told(['person', 'browse', '--role', 'suspect', '--lang', 'ru'])
  expect(out).toMatch(/Имя или название +Кто в делах +Дел/u)
  expect(out).toMatch(/Небылицын Пётр +.*Подозреваемый.* +\d/u)
  expect(out).not.toContain('Выдуманова')
  expect(await cli.ask(['person', 'browse', '--text', 'выдуманова', '--kind', 'natural'])).toMatchObject({
    total: 1,
    items: [{ id: helped }],
  })
  for (const lang of ['ru', 'kk', 'en']) {
    const wrong = await cli.told(['person', 'browse', '--role', 'boss', '--lang', lang])
    expect(wrong.status).toBe(2)
    expect(wrong.err).toContain('survivor')
  }
})
