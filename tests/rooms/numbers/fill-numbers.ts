import type { Desk } from '../../kit/page/page-flow.ts'

const kinds = [
  ...Array<'criminal'>(12).fill('criminal'),
  ...Array<'civil-other'>(6).fill('civil-other'),
] as const

/** Twenty cases: twelve of one kind, six of another, two of a third. */
export async function fillNumbers(desk: Desk): Promise<void> {
  const { id: child } = await desk.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Вымыслова', given: 'Әлия' },
    minor: true,
  })
  for (let number = 0; number < 20; number += 1) {
    const { id: caseId } = await desk.ask('case.create', {
      title: `Вымышленное дело ${String(number)}`,
      kind: kinds[number] ?? 'support-only',
      openedOn: number < 8 ? '2024-05-01' : number < 14 ? '2025-02-01' : '2026-02-01',
      region: number < 9 ? 'astana' : number < 15 ? 'karaganda' : 'turkistan',
      ...(number < 6 ? { closedOn: '2026-03-01', outcomeKind: 'sentence' as const } : {}),
    })
    if (number < 7) await desk.ask('role.create', { caseId, personId: child, role: 'survivor' })
    if (number >= 11) continue
    await desk.ask('incident.create', {
      caseId,
      gbvType: number < 6 ? 'physical-assault' : 'psychological-abuse',
    })
    await desk.ask('report.create', {
      caseId,
      madeAt: '2026-02-01',
      ...(number < 9 ? { registration: { at: `2026-02-${String(number * 2 + 1).padStart(2, '0')}` } } : {}),
    })
  }
}
