import type { CaseSection } from '../../../renderer/client/navigation.ts'
import type { Desk } from '../../kit/page/page-flow.ts'

export type CourtDesk = {
  readonly caseId: string
  readonly otherCaseId: string
  readonly courtId: string
  readonly defenderId: string
  readonly plaintiffId: string
}

/** Two invented cases against one defender, with a court, a plaintiff and her; the page opens on a section of the first. */
export async function openCourt(
  desk: Desk,
  section: CaseSection = 'filings',
  prepare: (made: CourtDesk) => Promise<void> = () => Promise.resolve(),
): Promise<CourtDesk> {
  const person = async (surname: string) =>
    (await desk.ask('person.create', { kind: 'natural', name: { surname, given: 'Лира' } })).id
  const { id: courtId } = await desk.ask('person.create', {
    kind: 'legal',
    legalName: 'Районный суд № 2 города Вымышленска',
  })
  const defenderId = await person('Әділетова')
  const plaintiffId = await person('Истцова')
  const make = async (title: string) => {
    const { id } = await desk.ask('case.create', { title, kind: 'civil-defamation', courtId, language: 'ru' })
    await desk.ask('role.create', { caseId: id, personId: defenderId, role: 'defendant' })
    await desk.ask('role.create', { caseId: id, personId: plaintiffId, role: 'plaintiff' })
    return id
  }
  const caseId = await make('Истцова к фонду «Пример»')
  const otherCaseId = await make('Выдумкин к фонду «Пример»')
  const made = { caseId, otherCaseId, courtId, defenderId, plaintiffId }
  await prepare(made)
  const place = { at: 'case', caseId, section }
  await desk.ask('draft.save', {
    drafts: [{ key: 'workspace', value: JSON.stringify({ place, tabs: [place] }) }],
  })
  await desk.start()
  return made
}
