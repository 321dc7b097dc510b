import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { AskedPerson, ConflictSide } from '../../../shared/model/conflict.ts'
import { roleKind } from '../../../shared/model/role.ts'
import { entityLabel } from '../../../shared/text/entity-text.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { browseText } from '../../../shared/text/browse-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Answer, Command, CommandRun } from '../command.ts'
import { listFlag, requiredFlag, valueFlag } from '../flag.ts'
import { wholeNumber } from '../parse-flags.ts'
import { readJsonObject } from '../read-input.ts'
import { isFullId } from '../resolve-ids.ts'
import { printable, shortId, tableLines } from '../table.ts'
import { chosen } from './chosen.ts'
import { caseOf, pageFlags, pageInput } from './record-commands.ts'

const sides = ['ours', 'opposite', 'lawyer', 'other'] as const satisfies readonly ConflictSide[]

/** What was typed for someone: the id of a record, a number of twelve digits, or a name. */
function askedPerson(side: ConflictSide, given: string): AskedPerson {
  if (isFullId(given)) return { side, personId: given as NonNullable<AskedPerson['personId']> }
  return /^\d{12}$/u.test(given) ? { side, number: given } : { side, name: given }
}

/** The people of `--file` and of the flags; undefined asks about those of the case. */
async function askedPeople(run: CommandRun): Promise<AskedPerson[] | undefined> {
  const file = run.flags.value('file')
  const json =
    file === undefined
      ? {}
      : ((await run.resolveIds(await readJsonObject(run.io, { folder: run.folder, file }))) as {
          people?: AskedPerson[]
        })
  const typed = sides.flatMap((side) => run.flags.list(side).map((given) => askedPerson(side, given)))
  const people = [...(json.people ?? []), ...typed]
  return people.length === 0 ? undefined : people
}

function conflictAnswer(run: CommandRun, value: OutputOf<'conflict.check'>): Answer {
  const { language } = run
  const rows = value.findings.map((found) => [
    found.name,
    valueLabel('conflictReason', found.reason, language),
    found.caseTitle ??
      (found.relation === undefined ? '' : valueLabel('relationshipKind', found.relation, language)),
    found.role === undefined ? '' : valueLabel('roleKind', found.role, language),
    found.lawyerName ?? '',
    found.point === undefined ? '' : run.say('answer.conflict-point', { point: found.point }),
  ])
  const head = (['personId', 'reason', 'caseId', 'role', 'lawyerId'] as const).map((field) =>
    fieldLabel('conflict', `findings.${field}`, language),
  )
  return {
    value,
    lines: [
      ...(rows.length === 0 ? [run.say('answer.none')] : tableLines([[...head, ''], ...rows])),
      ...(value.askLeadLawyer ? [run.say('answer.ask-lead-lawyer')] : []),
      run.say('answer.total', { total: value.findings.length }),
    ],
  }
}

/** The fields of the other record that `--take` names, and what `--file` says besides. */
async function mergeChanges(
  run: CommandRun,
  loser: OutputOf<'person.show'>,
): Promise<Record<string, unknown>> {
  const fields: Readonly<Record<string, unknown>> = loser
  const taken = run.flags.list('take').map((field) => [field, fields[field] ?? null] as const)
  const file = run.flags.value('file')
  const given =
    file === undefined ? {} : await run.resolveIds(await readJsonObject(run.io, { folder: run.folder, file }))
  return { ...Object.fromEntries(taken), ...(given as Record<string, unknown>) }
}

/** `sandyq person duplicates | merge | unmerge | merges`, `sandyq conflict check` */
export const peopleCommands: readonly Command[] = [
  {
    path: ['person', 'browse'],
    about: 'person.browse',
    operations: ['person.browse'],
    flags: {
      role: valueFlag('ROLE', 'browse-role'),
      kind: valueFlag('natural|legal', 'browse-kind'),
      ...pageFlags,
    },
    run: async (run) => {
      const role = chosen(run, 'role', roleKind.options)
      const kind = chosen(run, 'kind', ['natural', 'legal'] as const)
      const filter = { ...(role === undefined ? {} : { role }), ...(kind === undefined ? {} : { kind }) }
      const value = await run.call('person.browse', { ...pageInput(run), filter })
      if (value.items.length === 0) return { value, lines: [run.say('answer.none')] }
      const rows = value.items.map(({ id, title, roles, cases }) => [
        shortId(id),
        printable(title),
        roles.map((kind) => valueLabel('roleKind', kind, run.language)).join(', '),
        String(cases),
      ])
      const head = (['id', 'name', 'roles', 'cases'] as const).map((key) => browseText[key][run.language])
      return {
        value,
        lines: [...tableLines([head, ...rows]), run.say('answer.total', { total: value.total })],
      }
    },
  },
  {
    path: ['person', 'duplicates'],
    about: 'person.duplicates',
    operations: ['person.duplicates'],
    words: [{ name: 'ID', optional: true }],
    flags: { limit: valueFlag('N', 'limit'), offset: valueFlag('N', 'offset') },
    run: async (run) => {
      const [word] = run.words
      const limit = wholeNumber(run.flags, 'limit')
      const offset = wholeNumber(run.flags, 'offset')
      const value = await run.call('person.duplicates', {
        ...(word === undefined ? {} : { id: await run.id('person', word) }),
        ...(limit === undefined ? {} : { limit }),
        ...(offset === undefined ? {} : { offset }),
      })
      const rows = value.pairs.map(({ one, other, reasons }) => [
        shortId(one.id),
        one.title,
        shortId(other.id),
        other.title,
        reasons.map((reason) => valueLabel('duplicateReason', reason, run.language)).join(', '),
      ])
      if (rows.length === 0) return { value, lines: [run.say('answer.none')] }
      return { value, lines: [...tableLines(rows), run.say('answer.total', { total: value.total })] }
    },
  },
  {
    path: ['person', 'merge'],
    about: 'person.merge',
    operations: ['person.merge', 'person.show'],
    words: [{ name: 'ID' }, { name: 'OTHER' }],
    flags: {
      reason: requiredFlag('TEXT', 'reason'),
      take: listFlag('FIELD', 'take'),
      file: valueFlag('FILE', 'file'),
    },
    run: async (run) => {
      const [first = '', second = ''] = run.words
      const survivor = await run.call('person.show', { id: await run.id('person', first) })
      const loser = await run.call('person.show', { id: await run.id('person', second) })
      const value = await run.call('person.merge', {
        id: survivor.id,
        version: survivor.version,
        loserId: loser.id,
        loserVersion: loser.version,
        changes: await mergeChanges(run, loser),
        reason: run.flags.value('reason') ?? '',
      })
      const moved = value.moved.map(({ entity, count }) => [
        `  ${entityLabel(entity, run.language, 'many')}`,
        String(count),
      ])
      return {
        value,
        lines: [
          run.say('answer.merged', { id: value.id, version: value.version }),
          ...(moved.length === 0 ? [] : tableLines(moved)),
        ],
      }
    },
  },
  {
    path: ['person', 'unmerge'],
    about: 'person.unmerge',
    operations: ['person.unmerge'],
    words: [{ name: 'ID' }],
    run: async (run) => {
      const loserId = run.words[0] ?? ''
      const value = await run.call('person.unmerge', { loserId })
      return { value, lines: [run.say('answer.unmerged', { id: value.loserId })] }
    },
  },
  {
    path: ['person', 'merges'],
    about: 'person.merges',
    operations: ['person.merges'],
    words: [{ name: 'ID' }],
    run: async (run) => {
      const given = run.words[0] ?? ''
      const id = isFullId(given) ? given : await run.id('person', given)
      const value = await run.call('person.merges', { id })
      if (value.merges.length === 0) return { value, lines: [run.say('answer.none')] }
      const rows = value.merges.map((one) => [
        one.mergedAt,
        one.loserId,
        one.loserTitle,
        one.mergedBy,
        one.reason,
      ])
      return { value, lines: tableLines(rows, 'sentence') }
    },
  },
  {
    path: ['conflict', 'check'],
    about: 'conflict.check',
    operations: ['conflict.check'],
    flags: {
      case: valueFlag('ID', 'case'),
      ours: listFlag('WHO', 'conflict-ours'),
      opposite: listFlag('WHO', 'conflict-opposite'),
      lawyer: listFlag('WHO', 'conflict-lawyer'),
      other: listFlag('WHO', 'conflict-other'),
      file: valueFlag('FILE', 'conflict-file'),
    },
    run: async (run) => {
      const caseId = await caseOf(run)
      const people = await askedPeople(run)
      const value = await run.call('conflict.check', {
        ...(caseId === undefined ? {} : { caseId }),
        ...(people === undefined ? {} : { people }),
      })
      return conflictAnswer(run, value)
    },
  },
]
