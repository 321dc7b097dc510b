import { afterAll, describe, expect, test } from 'vitest'
import { createCliFolder } from '../run-cli.ts'

const cli = createCliFolder()
afterAll(cli.remove)

const compute = (...rest: string[]) => cli.run(['deadline', 'compute', ...rest])
const json = async (...rest: string[]): Promise<Record<string, unknown>> => {
  const { status, out, err } = await compute(...rest, '--json')
  expect([status, err]).toEqual([0, ''])
  return JSON.parse(out) as Record<string, unknown>
}

describe('deadline compute, without any vault', () => {
  test('answers the end, the explanation and the source, and nothing else', async () => {
    const answer = await json('--rule', 'civil.response', '--from', '2026-03-12', '--language', 'ru')
    expect(Object.keys(answer)).toEqual(['endsOn', 'explanation', 'source'])
    expect(answer['endsOn']).toBe('2026-03-31')
    expect(answer['explanation']).toContain('10 рабочих дней с 12.03.2026')
    expect(answer['source']).toMatchObject({ article: 'ГПК 166(2)', edition: '2026-01-09', reviewed: false })
  })

  test('answers the hour of a term in hours and of суток', async () => {
    const hours = await json('--rule', 'criminal.no-contact', '--from', '2026-03-12T14:35')
    expect(hours).toMatchObject({ endsOn: '2026-03-13', endsAt: '2026-03-13T15:00' })
    const sutki = await json('--rule', 'criminal.appeal', '--from', '2026-06-01')
    expect(sutki).toMatchObject({ endsOn: '2026-06-16', endsAt: '2026-06-16T24:00' })
  })

  test('explains in the language asked for', async () => {
    for (const [language, words] of [
      ['ru', 'Правило не проверено юристом'],
      ['kk', 'Қағиданы заңгер тексермеген'],
      ['en', 'not been reviewed by a lawyer'],
    ] as const)
      expect(
        (await compute('--rule', 'civil.appeal', '--from', '2026-01-31', '--language', language)).out,
      ).toContain(words)
  })

  test.each([
    [['--rule', 'civil.respons', '--from', '2026-03-12'], 3, 'deadline.unknown-rule', 'civil.response'],
    [['--rule', 'nope', '--from', '2026-03-12'], 3, 'deadline.no-such-rule', 'sandyq deadline rules'],
    [['--rule', '', '--from', '2026-03-12'], 3, 'deadline.no-such-rule', 'sandyq deadline rules'],
    [['--rule', 'ОТЗЫВ НА ИСК', '--from', '2026-03-12'], 3, 'deadline.unknown-rule', 'civil.response'],
    [['--rule', 'civil.response', '--from', '2026-02-30'], 2, 'deadline.bad-date', '2026-02-30'],
    [['--rule', 'civil.response', '--from', 'вчера'], 2, 'deadline.bad-date', '2026-03-12'],
    [['--rule', 'civil.response', '--from', '2027-12-25'], 2, 'deadline.no-calendar', '2028'],
    [['--rule', 'civil.response', '--from', '2027-12-25'], 2, 'deadline.no-calendar', 'deadline create'],
    [['--rule', 'criminal.no-contact', '--from', '2026-03-12'], 2, 'deadline.no-clock', 'T14:35'],
    [['--rule', 'civil.appeal-response', '--from', '2026-03-12'], 2, 'deadline.no-period', 'the court sets'],
    [
      ['--rule', 'civil.response', '--from', '2026-03-12', '--language', 'de'],
      2,
      'input.invalid',
      'ru, kk, en',
    ],
  ] as const)('%j is refused with %i and says what to do', async (...[rest, status, code, words]) => {
    const result = await compute(...rest, '--json')
    expect([result.status, result.out]).toEqual([status, ''])
    const told = JSON.parse(result.err) as { code: string; message: string }
    expect(told.code).toBe(code)
    expect(told.message).toContain(words)
  })
})

describe('deadline rules, without any vault', () => {
  test('answers every rule with its article, source, sentence and state', async () => {
    const { status, out } = await cli.run(['deadline', 'rules', '--json'])
    expect(status).toBe(0)
    const { reviewed, rules } = JSON.parse(out) as { reviewed: boolean; rules: Record<string, unknown>[] }
    expect(reviewed).toBe(false)
    const response = rules.find((rule) => rule['id'] === 'civil.response')
    expect(response).toMatchObject({
      term: { count: 10, unit: 'working-days' },
      trigger: { id: 'claim-received' },
      roll: 'next-working-day',
      bound: 'party',
      article: '166(2)',
      quote: 'Отзыв представляется не позднее десяти рабочих дней со дня получения копии иска.',
      state: 'text-held',
      reviewed: false,
    })
    expect(rules.filter((rule) => rule['state'] === 'text-not-held').map((rule) => rule['id'])).toEqual([
      'limitation.mass-media-outlets',
      'limitation.mass-media-registered-outlets',
      'administrative.limitation',
      'administrative.appeal',
    ])
  })

  test('lists them for people, and that none is reviewed', async () => {
    const { out } = await cli.run(['deadline', 'rules', '--language', 'kk', '--lang', 'kk'])
    expect(out).toMatch(/civil\.appeal +1 ай +АПК 403\(3\) +Апелляциялық шағым/u)
    expect(out).toContain('заңгер тексермеген')
  })
})
