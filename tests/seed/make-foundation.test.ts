import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import type { OperationName } from '../../shared/contract/contract.ts'
import { recordSchemas } from '../../shared/model/record-fields.ts'
import { openTestBackend, type TestBackend } from '../kit/test-backend.ts'
import { makeFoundation } from './make-foundation.ts'
import type { Sizes } from './plot.ts'

const sizes = { cases: 12, people: 80, evidence: 160 }
const entities = Object.keys(recordSchemas)

type Made = { readonly test: TestBackend; readonly counts: ReadonlyMap<string, number> }
type Listed = { readonly items: readonly Record<string, unknown>[]; readonly total: number }

async function make(seed: number, ofSizes: Sizes = sizes): Promise<Made> {
  const test = await openTestBackend()
  const counts = await makeFoundation(test.ask, {
    sizes: ofSizes,
    seed,
    today: '2026-03-12',
    folder: join(test.folder, 'sources'),
  })
  return { test, counts }
}

const list = async ({ test }: Made, entity: string): Promise<Listed> =>
  (await test.ask(`${entity}.list` as OperationName, { limit: 1_000 })) as Listed

/** What the records of a type say, whatever they and those they point at are numbered. */
async function told(made: Made, entity: string): Promise<string[]> {
  const { items } = await list(made, entity)
  return items.map((item) => JSON.stringify(item).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, '#')).toSorted()
}

let [one, same, other]: Made[] = []

beforeAll(async () => {
  one = await make(1)
  same = await make(1)
  other = await make(2, { cases: 2, people: 45, evidence: 10 })
})
afterAll(async () => {
  for (const made of [one, same, other]) await made?.test.close()
})

describe('an invented foundation', () => {
  it.each(entities)('has records of the type %s, as many as it says', async (entity) => {
    if (one === undefined) throw new Error('not made')
    const { total } = await list(one, entity)
    expect(total).toBeGreaterThan(0)
    expect(one.counts.get(entity)).toBe(total)
  })

  it('is of the size that was asked for', async () => {
    if (one === undefined) throw new Error('not made')
    expect([one.counts.get('case'), one.counts.get('person'), one.counts.get('evidence')]).toEqual([
      12, 80, 160,
    ])
  })

  it('passes every check of the vault, its files and its log', async () => {
    if (one === undefined) throw new Error('not made')
    const { test } = one
    expect((await test.ask('vault.check', {})).problems).toEqual([])
    expect((await test.ask('evidence.verify', {})).damaged).toEqual([])
    expect((await test.ask('custody.verify', {})).problems).toEqual([])
    expect(test.internalErrors).toEqual([])
  })

  it('has work for this week and hearings to come', async () => {
    if (one === undefined) throw new Error('not made')
    const { items } = await one.test.ask('agenda.list', { from: '2026-03-12', until: '2026-05-01' })
    expect(new Set(items.map(({ kind }) => kind))).toEqual(expect.objectContaining(new Set(['hearing'])))
    expect(items.some(({ on }) => on <= '2026-03-19')).toBe(true)
  })

  it('has a case with a timeline of at least sixty events', async () => {
    if (one === undefined) throw new Error('not made')
    const { items } = await one.test.ask('case.list', { filter: { kind: 'criminal' }, limit: 1_000 })
    const lengths = []
    for (const { id } of items)
      lengths.push((await one.test.ask('timeline.show', { caseId: id })).events.length)
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(60)
  })

  it('is the same for the same number, and another for another', async () => {
    if (one === undefined || same === undefined || other === undefined) throw new Error('not made')
    for (const entity of entities) expect(await told(same, entity)).toEqual(await told(one, entity))
    const cases = await told(one, 'case')
    expect((await told(other, 'case')).filter((record) => cases.includes(record))).toEqual([])
  })
})
