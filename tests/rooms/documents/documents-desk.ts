import type { Page } from '@playwright/test'
import { expect, type Desk } from '../../kit/page/page-flow.ts'
import { samplePeople } from '../../demo/sample-people.ts'

/** A case whose response lacks an argument, an address and a court number, and whose names nobody has confirmed. */
export async function createCaseWithGaps({ ask }: Desk) {
  const { caseForms: _forms, addresses: _addresses, ...plaintiffFields } = samplePeople.plaintiff
  const create = async (fields: Parameters<typeof ask<'person.create'>>[1]) =>
    (await ask('person.create', fields)).id
  const plaintiff = await create(plaintiffFields)
  const foundation = await create(samplePeople.defendant)
  const court = await create(samplePeople.court)
  const advocate = await create(samplePeople.advocate)
  const { id: caseId } = await ask('case.create', {
    title: 'Фонд «Пример» по иску Примерова О.Т.',
    kind: 'civil-defamation',
    courtId: court,
  })
  await ask('role.create', { caseId, personId: plaintiff, role: 'plaintiff' })
  await ask('role.create', { caseId, personId: foundation, role: 'defendant' })
  await ask('role.create', {
    caseId,
    personId: advocate,
    role: 'advocate',
    representsId: foundation,
    authority: { kind: 'доверенность', kindKk: 'сенімхат', number: '1-В', issuedOn: '2026-03-16' },
  })
  const { id: suitId } = await ask('suit.create', {
    caseId,
    direction: 'against-us',
    claims: [{ kind: 'refutation' }],
    filedOn: '2026-03-10',
    claimReceivedOn: '2026-03-16',
  })
  const { id: publicationId } = await ask('publication.create', {
    caseId,
    suitId,
    medium: 'сайт Фонда «Пример»',
    mediumKk: '«Үлгі» қорының сайты',
    publishedAt: '2026-03-01',
  })
  const { id: statementId } = await ask('statement.create', {
    caseId,
    suitId,
    publicationId,
    order: 1,
    quotation: 'Вымышленная цитата о вымышленном решении.',
    language: 'ru',
    positions: ['true'],
  })
  return { caseId, suitId, statementId, people: { plaintiff, foundation, court, advocate } }
}

/** Opens the page with the documents of a case on screen, or a record of them. */
export async function startAtDocuments(desk: Desk, caseId: string, record?: string): Promise<void> {
  const place = { at: 'case', caseId, section: 'documents', ...(record === undefined ? {} : { record }) }
  await desk.ask('draft.save', {
    drafts: [{ key: 'workspace', value: JSON.stringify({ place, tabs: [place] }) }],
  })
  await desk.start()
}

/** The first page stands on the screen. */
export async function waitForPages(page: Page): Promise<void> {
  await expect(page.getByRole('img', { name: /^(?:Страница 1 из|1-бет|Page 1 of)/u })).toBeVisible({
    timeout: 20_000,
  })
}
