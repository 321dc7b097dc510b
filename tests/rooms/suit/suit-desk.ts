import type { Locator } from '@playwright/test'
import type { NewStatement } from '../../../shared/contract/suit-contract.ts'
import { expect, type Desk } from '../../kit/page/page-flow.ts'

export type SuitDesk = {
  readonly caseId: string
  readonly suitId: string
  readonly publicationId: string
  /** Exhibits by title. */
  readonly exhibits: Readonly<Record<string, string>>
  readonly statements: readonly string[]
}

export const exhibitTitles = ['Решение суда', 'Протокол осмотра', 'Переписка редакции'] as const

/** A case with a suit, a publication, three exhibits without files, and these statements; the page opens on them. */
export async function openSuit(
  desk: Desk,
  statements: readonly NewStatement[],
  changes: { suit?: object; case?: object } = {},
): Promise<SuitDesk> {
  const { id: caseId } = await desk.ask('case.create', {
    title: 'Вымышленное дело о защите чести',
    kind: 'civil-defamation',
    ...changes.case,
  })
  const { id: suitId } = await desk.ask('suit.create', {
    caseId,
    direction: 'against-us',
    claimReceivedOn: '2026-03-16',
    ...changes.suit,
  })
  const { id: publicationId } = await desk.ask('publication.create', {
    caseId,
    suitId,
    medium: 'сайт Фонда «Пример»',
    mediumKk: '«Үлгі» қорының сайты',
    title: 'Вымышленный отчёт',
    publishedAt: '2026-03-01',
  })
  const exhibits: Record<string, string> = {}
  for (const title of exhibitTitles)
    exhibits[title] = (await desk.ask('evidence.create', { caseId, title, kind: 'document' })).id
  const ids =
    statements.length === 0
      ? []
      : (await desk.ask('suit.add-statements', { id: suitId, statements: [...statements] })).added.map(
          ({ id }) => id,
        )
  await openCase(desk, caseId)
  return { caseId, suitId, publicationId, exhibits, statements: ids }
}

/** Opens the page on the suit of a case. */
export async function openCase(desk: Desk, caseId: string): Promise<void> {
  const place = { at: 'case', caseId, section: 'suit' }
  const value = JSON.stringify({ place, tabs: [place] })
  await desk.ask('draft.save', { drafts: [{ key: 'workspace', value }] })
  await desk.start()
}

/** The cell of a statement (from 1) under a column. */
export function cellOf(desk: Desk, number: number, column: string | number): Locator {
  const row = desk.page.getByRole('row').filter({
    has: desk.page.getByRole('gridcell', {
      name: new RegExp(`^Высказывание № ${String(number)}(?!\\d)`, 'u'),
    }),
  })
  return row.locator(`[role=gridcell][aria-colindex="${String(columns[column] ?? column)}"]`)
}

/** Columns as they stand at first. */
const columns: Readonly<Record<string, number>> = {
  '№': 1,
  Цитата: 2,
  Вид: 3,
  Позиция: 4,
  Довод: 5,
  Доказательства: 6,
}

/** The quotations in the order of the table, as the vault has them. */
export async function storedOrder(desk: Desk, suitId: string): Promise<string[]> {
  const { items } = await desk.ask('statement.list', { filter: { suitId }, sort: 'order', limit: 1_000 })
  return items.map(({ quotation }) => quotation)
}

/** Waits until the vault has what the page was asked to keep. */
export async function expectStored(
  desk: Desk,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  await expect.poll(async () => ({ ...(await desk.ask('statement.show', { id })) })).toMatchObject(fields)
}
