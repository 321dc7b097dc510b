/** What every section of a case is given. */
export type SectionProps = {
  readonly caseId: string
  /** The record to open in it. */
  readonly record: string | undefined
  /** The field of that record to put the focus on. */
  readonly field: string | undefined
}
