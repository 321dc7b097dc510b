import { useAnswer } from './use-answer.ts'

/** What the people of a case are called, by id; someone without a part in it is not known here. */
export function useNames(caseId: string): (id: string | undefined) => string | undefined {
  const roles = useAnswer('role.list', { filter: { caseId }, limit: 500 })
  const ids = [...new Set(roles.value?.items.map((role) => role.personId))]
  const titles = useAnswer('record.choices', ids.length === 0 ? undefined : { entity: 'person', ids })
  const known = new Map(titles.value?.choices.map(({ id, title }) => [id, title]))
  return (id) => (id === undefined ? undefined : known.get(id))
}
