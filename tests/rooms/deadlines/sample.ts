import type { Desk } from '../../kit/page/page-flow.ts'

/** A day of the invented spring in which the flows of this room play. */
export const flowDay = '2026-03-12T05:00:00.000Z'

/** Two invented cases with deadlines, tasks and other days: some late, some done, some to come. */
export async function createDeadlines(desk: Desk): Promise<{ caseId: string; otherId: string }> {
  const { id: lawyer } = await desk.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Защитникова', given: 'Жанар', patronymic: 'Примеровна' },
  })
  const { id: caseId } = await desk.ask('case.create', {
    title: 'Фонд «Пример» по иску Образцовой',
    kind: 'civil-defamation',
    internalNumber: 'Д-7/2026',
    leadLawyerId: lawyer,
  })
  const { id: otherId } = await desk.ask('case.create', {
    title: 'Вымышленное уголовное дело с очень длинным названием для проверки ширины строки повестки',
    kind: 'criminal',
    internalNumber: 'У-12/2026',
  })
  await desk.ask('deadline.create', {
    caseId,
    rule: 'civil.response',
    startsOn: '2026-03-05',
    responsibleId: lawyer,
  })
  await desk.ask('deadline.create', { caseId, rule: 'civil.private-complaint', startsOn: '2026-02-20' })
  await desk.ask('deadline.create', {
    caseId,
    rule: 'civil.appeal',
    startsOn: '2026-02-27',
    doneOn: '2026-03-10',
  })
  await desk.ask('deadline.create', {
    caseId: otherId,
    rule: 'criminal.termination-complaint',
    startsOn: '2025-05-14',
  })
  await desk.ask('deadline.create', {
    caseId: otherId,
    rule: 'criminal.prosecutor-complaint',
    startsOn: '2026-03-11',
  })
  await desk.ask('deadline.create', {
    caseId: otherId,
    rule: 'limitation.misdemeanour',
    startsOn: '2025-06-02',
  })
  await desk.ask('task.create', { caseId, title: 'Получить заверенные копии протокола', dueOn: '2026-03-13' })
  await desk.ask('task.create', {
    caseId: otherId,
    title: 'Сверить опись с материалами',
    dueOn: '2026-03-27',
  })
  await desk.ask('hearing.create', {
    caseId,
    heldOn: '2026-03-18',
    startsAt: '10:30',
    state: 'planned',
    subject: 'Предварительное заседание',
  })
  return { caseId, otherId }
}
