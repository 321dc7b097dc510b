import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestBackend, ownerName, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let caseId = ''

beforeAll(async () => {
  kit = await openTestBackend()
  caseId = (await kit.ask('case.create', { title: 'Вымышленное дело', kind: 'criminal' })).id
})
afterAll(() => kit.close())

const start = async () => (await kit.ask('playbook.start', { caseId, key: 'rape-first-hours' })).id

describe('a checklist', () => {
  test('is the case’s own copy of a shipped playbook, with every step open', async () => {
    const { playbooks } = await kit.ask('playbook.shipped', { key: 'rape-first-hours' })
    const checklist = await kit.ask('checklist.show', { id: await start() })
    expect(checklist).toMatchObject({ caseId, playbook: 'rape-first-hours', startedOn: '2026-03-12' })
    expect(checklist.steps).toEqual(playbooks[0]?.steps.map((step) => ({ ...step, state: 'open' })))
  })

  test('keeps who settled a step, when, and why it was left out', async () => {
    const id = await start()
    await kit.ask('checklist.tick', { id, version: 1, step: 1, state: 'done', note: 'говорили по телефону' })
    await kit.ask('checklist.tick', { id, version: 2, step: 2, state: 'skipped', reason: 'она не хочет' })
    await kit.ask('checklist.tick', { id, version: 3, step: 3, state: 'done', on: '2026-03-10' })
    const { steps } = await kit.ask('checklist.show', { id })
    expect(steps[0]).toMatchObject({ state: 'done', settledOn: '2026-03-12', note: 'говорили по телефону' })
    expect(steps[0]?.settledBy).toBe('Примерова Проба Тестовна')
    expect(steps[1]).toMatchObject({ state: 'skipped', reason: 'она не хочет' })
    expect(steps[2]).toMatchObject({ settledOn: '2026-03-10' })
    await kit.ask('checklist.tick', { id, version: 4, step: 2, state: 'open' })
    const opened = (await kit.ask('checklist.show', { id })).steps[1]
    expect(opened).not.toHaveProperty('reason')
    expect(opened).not.toHaveProperty('settledBy')
  })

  test('keeps who settled a step and when under a note that another person adds on another day', async () => {
    const id = await start()
    const kept = async () => {
      const { steps } = await kit.ask('checklist.show', { id })
      return steps.slice(0, 2)
    }
    await kit.ask('checklist.tick', { id, version: 1, step: 1, state: 'done', on: '2026-03-10' })
    await kit.ask('checklist.tick', { id, version: 2, step: 2, state: 'skipped', reason: 'она не хочет' })
    const changed = (await kept()).map((step) => ({ ...step, settledBy: 'Другая Вымышленная' }))
    const { steps } = await kit.ask('checklist.show', { id })
    await kit.ask('checklist.update', {
      id,
      version: 3,
      changes: { steps: [...changed, ...steps.slice(2)] },
    })
    await kit.ask('checklist.tick', { id, version: 4, step: 1, state: 'done', note: 'позвонить' })
    await kit.ask('checklist.tick', { id, version: 5, step: 2, state: 'skipped', note: 'спросить ещё раз' })
    expect(await kept()).toEqual([
      { ...changed[0], note: 'позвонить' },
      { ...changed[1], note: 'спросить ещё раз' },
    ])
    await kit.ask('checklist.tick', { id, version: 6, step: 1, state: 'done', on: '2026-03-11' })
    expect((await kept())[0]).toMatchObject({ settledOn: '2026-03-11', settledBy: 'Другая Вымышленная' })
    await kit.ask('checklist.tick', { id, version: 7, step: 2, state: 'done' })
    expect((await kept())[1]).toMatchObject({ settledOn: '2026-03-12', settledBy: ownerName })
  })

  test('refuses a step left out without a reason, one that is not there, and an old version', async () => {
    const id = await start()
    const tick = (changes: object) =>
      kit.refusal('checklist.tick', { id, version: 1, step: 1, state: 'done', ...changes })
    expect((await tick({ state: 'skipped' })).details).toMatchObject({ issue: 'skipped-without-reason' })
    expect((await tick({ step: 150 })).code).toBe('input.invalid')
    expect((await tick({ version: 7 })).code).toBe('record.changed')
  })

  test('comes from the foundation’s own playbook as well, and holds it', async () => {
    const { id: playbookId } = await kit.ask('playbook.adopt', { key: 'report-refused' })
    const own = await kit.ask('playbook.show', { id: playbookId })
    expect(own.basedOn).toBe('report-refused')
    const steps = [{ ...own.steps[0], text: 'Наш первый шаг' }, ...own.steps.slice(1)]
    await kit.ask('playbook.update', { id: playbookId, version: 1, changes: { steps } })
    const { id } = await kit.ask('playbook.start', { caseId, playbookId })
    expect((await kit.ask('checklist.show', { id })).steps[0]?.text).toBe('Наш первый шаг')
    expect((await kit.refusal('playbook.delete', { id: playbookId, reason: 'x' })).code).toBe('record.in-use')
  })

  test('keeps its edition and its moment, and stays as it was when the playbook changes', async () => {
    const { id: playbookId } = await kit.ask('playbook.adopt', { key: 'report-refused' })
    const since = '2026-03-11T21:15:00+05:00'
    const { id } = await kit.ask('playbook.start', { caseId, playbookId, since })
    const before = await kit.ask('checklist.show', { id })
    expect(before).toMatchObject({ edition: '1', since })
    const own = await kit.ask('playbook.show', { id: playbookId })
    await kit.ask('playbook.update', {
      id: playbookId,
      version: 1,
      changes: { steps: own.steps.slice(0, 2) },
    })
    expect(await kit.ask('checklist.show', { id })).toEqual(before)
    expect((await kit.ask('playbook.show', { id: playbookId })).version).toBe(2)
    const { id: later } = await kit.ask('playbook.start', { caseId, playbookId })
    const second = await kit.ask('checklist.show', { id: later })
    expect([second.edition, second.steps.length]).toEqual(['2', 2])
  })

  test('puts safety, care and her choice first even where the playbook does not', async () => {
    const step = { text: 'Снять следы', group: 'evidence' as const, source: 'practice' as const }
    const { id: playbookId } = await kit.ask('playbook.create', {
      title: 'Своя памятка',
      steps: [step, { ...step, text: 'Спросить, в безопасности ли она', group: 'safety' }],
    })
    const { id } = await kit.ask('playbook.start', { caseId, playbookId })
    const { steps } = await kit.ask('checklist.show', { id })
    expect(steps.map(({ group }) => group)).toEqual(['safety', 'evidence'])
  })

  test('needs one playbook, and one that is there', async () => {
    expect((await kit.refusal('playbook.start', { caseId })).code).toBe('input.invalid')
    expect((await kit.refusal('playbook.start', { caseId, key: 'no-such' })).code).toBe(
      'playbook.not-shipped',
    )
  })
})
