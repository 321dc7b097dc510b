import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseId, EvidenceId } from '../../../shared/model/ids.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let caseId: CaseId

beforeAll(async () => {
  kit = await openTestBackend()
  caseId = (await kit.ask('case.create', { title: 'Дело', kind: 'criminal' })).id as CaseId
})
afterAll(() => kit.close())

async function addExhibit(title: string, of: CaseId): Promise<EvidenceId> {
  return (await kit.ask('evidence.create', { caseId: of, title, kind: 'document' })).id as EvidenceId
}

test('a violation is shown by several exhibits, each of the case of its order and kept while it is named', async () => {
  const evidenceIds = [await addExhibit('Снимок двери', caseId), await addExhibit('Запись звонка', caseId)]
  const violation = { at: '2026-02-03', what: 'подошёл', evidenceIds }
  const { id, version } = await kit.ask('order.create', {
    caseId,
    kind: 'approach-ban',
    violations: [violation],
  })
  expect((await kit.ask('order.show', { id })).violations).toEqual([violation])
  const second = { id: String(evidenceIds[1]), reason: 'лишнее' }
  await expect(kit.ask('evidence.delete', second)).rejects.toThrow(/record\.in-use.*order/u)

  const elsewhere = (await kit.ask('case.create', { title: 'Чужое дело', kind: 'criminal' })).id as CaseId
  const foreign = await addExhibit('Чужой снимок', elsewhere)
  const changes = { violations: [{ ...violation, evidenceIds: [...evidenceIds, foreign] }] }
  await expect(kit.ask('order.update', { id, version, changes })).rejects.toThrow(
    /input\.invalid.*violations\.0\.evidenceIds.*other-case/u,
  )
  expect((await kit.ask('order.show', { id })).violations).toEqual([violation])
})
