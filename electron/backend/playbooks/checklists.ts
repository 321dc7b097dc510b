import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { Checklist, ChecklistStep, Playbook } from '../../../shared/model/playbook.ts'
import { inOrder } from '../../../shared/playbooks/step-order.ts'
import type { CommandContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { createRecord, getRecord, updateRecord } from '../records/record-table.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { checklistTable, playbookTable } from './playbooks.ts'
import { getShippedPlaybook } from './shipped-playbooks.ts'

type Source = Pick<Playbook, 'title' | 'titleKk' | 'titleEn' | 'steps'>

/** Copies a shipped playbook into the vault, to be edited there. */
export function adoptPlaybook(context: CommandContext, input: ParsedInputOf<'playbook.adopt'>) {
  const { key, edition: _edition, reviewed: _reviewed, ...content } = getShippedPlaybook(input.key)
  return createRecord(context, playbookTable, { fields: { ...content, basedOn: key } })
}

function sourceOf(context: CommandContext, { key, playbookId }: ParsedInputOf<'playbook.start'>) {
  if (key !== undefined) {
    const shipped = getShippedPlaybook(key)
    return { source: shipped satisfies Source, edition: shipped.edition }
  }
  const own = getRecord(context.db, playbookTable, playbookId ?? '')
  return { source: own satisfies Source, edition: String(own.version) }
}

/** Gives a case its own copy of a playbook. Later changes of the playbook do not reach it. */
export function startChecklist(context: CommandContext, input: ParsedInputOf<'playbook.start'>) {
  const { caseId, key, playbookId, since } = input
  if ((key === undefined) === (playbookId === undefined))
    throw new Failure('input.invalid', { where: 'key', problem: 'key | playbookId', issue: 'missing' })
  const { source, edition } = sourceOf(context, input)
  const { title, titleKk, titleEn } = source
  const fields: Checklist = withoutUndefined({
    caseId,
    title,
    titleKk,
    titleEn,
    playbook: key,
    playbookId,
    edition,
    since,
    startedOn: localDay(context.now, context.environment),
    steps: inOrder(source.steps).map((step) => ({ ...step, state: 'open' as const })),
  })
  return createRecord(context, checklistTable, { fields })
}

type Tick = ParsedInputOf<'checklist.tick'>

/** The step with the tick; who settled it, when and why stays as it is where the step was settled so before. */
function settled(context: CommandContext, before: ChecklistStep, tick: Tick): ChecklistStep {
  const { state, on, reason, note } = tick
  const { settledOn: _on, settledBy: _by, reason: _reason, note: kept, ...step } = before
  const was = state === before.state ? before : undefined
  const isOpen = state === 'open'
  return withoutUndefined({
    ...step,
    state,
    settledOn: isOpen ? undefined : (on ?? was?.settledOn ?? localDay(context.now, context.environment)),
    settledBy: isOpen ? undefined : (was?.settledBy ?? context.actor.name),
    reason: state === 'skipped' ? (reason ?? was?.reason) : undefined,
    note: note === undefined ? kept : (note ?? undefined),
  })
}

/** Settles one step, or opens it again. Fails with `input.invalid` for a step that is not there. */
export function tickStep(context: CommandContext, tick: Tick) {
  const current = getRecord(context.db, checklistTable, tick.id)
  const before = current.steps[tick.step - 1]
  if (before === undefined) {
    const limit = current.steps.length
    throw new Failure('input.invalid', {
      where: 'step',
      problem: `<= ${String(limit)}`,
      issue: 'too-large',
      limit,
    })
  }
  const steps = current.steps.with(tick.step - 1, settled(context, before, tick))
  return updateRecord(context, checklistTable, { id: tick.id, version: tick.version, changes: { steps } })
}
