import { useAnswer } from './use-answer.ts'

/** Whom a case helps and whom it points to, by id. */
export type CaseSides = { readonly survivors: readonly string[]; readonly suspects: readonly string[] }

const helped = new Set(['survivor', 'victim'])
const pointedTo = new Set(['suspect', 'accused', 'convicted'])

/** Whom a case helps and whom it points to: what a new record of it begins with. */
export function useCaseSides(caseId: string): CaseSides {
  const roles = useAnswer('role.list', { filter: { caseId }, limit: 500 }).value?.items ?? []
  const of = (kinds: ReadonlySet<string>) => [
    ...new Set<string>(roles.filter(({ role }) => kinds.has(role)).map(({ personId }) => personId)),
  ]
  return { survivors: of(helped), suspects: of(pointedTo) }
}

/** The only one of a list, for a field that holds one. */
export function onlyOne(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined
}
