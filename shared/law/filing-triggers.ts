import type { CaseKind } from '../model/case.ts'
import type { FilingKind } from '../model/filing.ts'

type Started = {
  readonly trigger: string
  /** True when the term runs from the receipt itself; else its day is another one, and the lawyer names it. */
  readonly fromReceipt: boolean
}

const receipt = (trigger: string): Started => ({ trigger, fromReceipt: true })
const other = (trigger: string): Started => ({ trigger, fromReceipt: false })

const civil: Readonly<Partial<Record<FilingKind, readonly Started[]>>> = {
  claim: [receipt('claim-received')],
  appeal: [receipt('appeal-received')],
  cassation: [receipt('cassation-received')],
  ruling: [other('ruling-final')],
  decision: [other('decision-final')],
}

const criminal: Readonly<Partial<Record<FilingKind, readonly Started[]>>> = {
  ruling: [other('judge-ruling-announced'), other('decision-read')],
  sentence: [other('sentence-announced')],
  decision: [other('decision-read')],
}

const administrative: Readonly<Partial<Record<FilingKind, readonly Started[]>>> = {
  ruling: [receipt('administrative-copy-received')],
  decision: [receipt('administrative-copy-received')],
}

/** What a received paper of a kind starts in a case of a kind: ids of `deadlineTriggers`. */
export function triggersOf(kind: FilingKind, caseKind: CaseKind): readonly Started[] {
  if (caseKind === 'criminal') return criminal[kind] ?? []
  return (caseKind === 'administrative' ? administrative[kind] : undefined) ?? civil[kind] ?? []
}
