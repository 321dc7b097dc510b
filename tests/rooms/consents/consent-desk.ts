import type { Desk } from '../../kit/page/page-flow.ts'
import { createEmptyCase, type IncidentCase } from '../incidents/incident-desk.ts'

/** An invented case with consents in every state, restrictions and notes. */
export async function createConsentCase(desk: Desk): Promise<IncidentCase> {
  const made = await createEmptyCase(desk)
  const { ask } = desk
  const { caseId, survivorId } = made
  const files = [desk.file('согласие.txt', 'подписано')]
  const { items } = await ask('evidence.add', { caseId, files, title: 'Согласие от 01.03.2026' })
  const evidenceId = items[0]?.id
  const consent = (fields: object) =>
    ask('consent.create', {
      caseId,
      personId: survivorId,
      purpose: 'media',
      scopes: ['story'],
      givenBy: 'self',
      givenOn: '2026-03-01',
      explainedBy: 'Защитникова П. Т.',
      explainedIn: 'kk',
      ...fields,
      ...(evidenceId === undefined ? {} : { evidenceId }),
    })
  await consent({ recipient: 'Газета «Пример»', until: '2026-12-31' })
  await consent({ purpose: 'donors', scopes: ['story', 'images'], withdrawnOn: '2026-03-10' })
  await consent({ purpose: 'training', until: '2026-03-05' })
  await consent({ purpose: 'court', scopes: ['identity', 'story', 'images', 'medical'] })
  const restriction = (fields: object) =>
    ask('restriction.create', {
      caseId,
      kind: 'pretrial-secrecy',
      source: 'Подписка о неразглашении',
      ...fields,
    })
  await restriction({ since: '2026-02-01' })
  await restriction({
    kind: 'medical-secrecy',
    source: 'Её просьба: сведения о лечении — только суду',
    about: { entity: 'person', id: survivorId },
  })
  await ask('note.create', {
    caseId,
    text: 'Мать готова говорить, но боится. Спросить о безопасном времени звонка.\nҚайта қоңырау шалу.',
    mark: 'advocate-secret',
    author: 'Защитникова П. Т.',
    capacity: 'advocate',
    writtenOn: '2026-03-11',
  })
  return made
}
