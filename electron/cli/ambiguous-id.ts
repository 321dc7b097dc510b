import type { OutputOf } from '../../shared/contract/contract.ts'
import { Failure } from '../../shared/failures/failure.ts'
import { cliText } from '../../shared/text/cli-text.ts'
import { recordTitle } from '../../shared/text/record-title.ts'
import { formatWording, type Language } from '../../shared/text/wording.ts'
import { tableLines } from './table.ts'

/** What an abbreviation may stand for: the first of them, and how many there are. */
type Candidates = OutputOf<'record.candidates'>

/** `record.ambiguous` with the records that fit: shown to a person, never part of the failure's details. */
export class AmbiguousId extends Failure {
  readonly entity: string
  readonly found: Candidates

  /** `entity` is empty for what may be a record of any type. */
  constructor(sought: { readonly entity: string; readonly id: string }, found: Candidates) {
    super('record.ambiguous', { id: sought.id })
    this.entity = sought.entity
    this.found = found
  }
}

/** The records that fit, one a line with its full id and title, and how many more there are. */
export function candidateLines({ entity, found }: AmbiguousId, language: Language): string[] {
  const more = found.total - found.candidates.length
  const rows = tableLines(
    found.candidates.map(({ id, title }) => [`  ${id}`, recordTitle(entity, title, language)]),
  )
  return more > 0 ? [...rows, `  ${formatWording(cliText['answer.more'][language], { count: more })}`] : rows
}
