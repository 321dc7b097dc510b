import type { OutputOf } from '../../../shared/contract/contract.ts'
import { fieldPathLabel } from '../../../shared/text/field-text.ts'
import { entityLabel } from '../../../shared/text/entity-text.ts'
import { planLackText, planStateText, planVoidText } from '../../../shared/text/plan-finding-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import type { Command, CommandRun } from '../command.ts'
import { valueFlag } from '../flag.ts'
import { obstacleLines } from '../obstacle-lines.ts'
import { wholeNumber } from '../parse-flags.ts'
import { readJsonObject } from '../read-input.ts'
import { printable, tableLines } from '../table.ts'
import { firstId, idWord } from './record-commands.ts'

type State = OutputOf<'plan.state'>

function fieldNames(run: CommandRun, fields: readonly string[]): string {
  return fields
    .map((field) =>
      field === 'evidence'
        ? entityLabel('file', run.language, 'many')
        : fieldPathLabel('plan', field, run.language),
    )
    .join(', ')
}

function stateLines(run: CommandRun, value: State): string[] {
  const { language } = run
  const findings = value.findings.map(({ code, question, about }) => [
    `  ${planLackText[code][language]}`,
    question === undefined ? printable(about ?? '') : valueLabel('planQuestion', question, language),
  ])
  const signatures = value.signatures.flatMap(({ signedAt, signedBy, changed, snapshot }) => [
    `${signedAt}  ${printable(signedBy)}  ${snapshot.contentHash.slice(0, 16)}`,
    ...(changed.length === 0
      ? []
      : [`  ${formatWording(planVoidText[language], { fields: fieldNames(run, changed) })}`]),
  ])
  return [
    planStateText[value.state][language],
    ...tableLines(findings),
    ...obstacleLines(run, value.obstacles),
    ...signatures,
  ]
}

async function versionOf(run: CommandRun, id: string): Promise<number> {
  return wholeNumber(run.flags, 'version') ?? (await run.call('plan.show', { id: id })).version
}

/** `sandyq plan …`: what goes beyond the record commands. */
export const planCommands: readonly Command[] = [
  {
    path: ['plan', 'check'],
    about: 'plan.check',
    operations: ['plan.state'],
    words: idWord,
    run: async (run) => {
      const value = (await run.callAny('plan.state', { id: await firstId(run, 'plan') })) as State
      return { value, lines: stateLines(run, value) }
    },
  },
  {
    path: ['plan', 'sign'],
    about: 'plan.sign',
    operations: ['plan.sign', 'plan.show'],
    words: idWord,
    flags: { remark: valueFlag('TEXT', 'remark'), version: valueFlag('N', 'record-version') },
    run: async (run) => {
      const id = await firstId(run, 'plan')
      const remark = run.flags.value('remark')
      const value = (await run.callAny('plan.sign', {
        id,
        version: await versionOf(run, id),
        ...(remark === undefined ? {} : { remark }),
      })) as OutputOf<'plan.sign'>
      return { value, lines: [`${value.signedAt}  ${value.contentHash}`] }
    },
  },
  {
    path: ['plan', 'publish'],
    about: 'plan.publish',
    operations: ['plan.publish', 'plan.show'],
    words: idWord,
    flags: {
      publication: valueFlag('ID', 'publication'),
      file: valueFlag('FILE', 'file'),
      version: valueFlag('N', 'record-version'),
    },
    run: async (run) => {
      const id = await firstId(run, 'plan')
      const [known, file] = [run.flags.value('publication'), run.flags.value('file')]
      const fields =
        file === undefined ? undefined : await readJsonObject(run.io, { folder: run.folder, file })
      const value = (await run.callAny('plan.publish', {
        id,
        version: await versionOf(run, id),
        ...(known === undefined ? {} : { publicationId: await run.id('publication', known) }),
        ...(fields === undefined ? {} : { publication: await run.resolveIds(fields) }),
      })) as OutputOf<'plan.publish'>
      return { value, lines: [run.say('answer.created', { id: value.publicationId, version: 1 })] }
    },
  },
]
