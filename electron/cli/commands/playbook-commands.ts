import type { ShippedPlaybook } from '../../../shared/contract/playbook-contract.ts'
import { playbookId } from '../../../shared/model/ids.ts'
import { stepState, type PlaybookStep } from '../../../shared/model/playbook.ts'
import { inLanguage } from '../../../shared/text/in-language.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Command, CommandRun } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { wholeNumber, type FlagValues } from '../parse-flags.ts'
import { isFullId } from '../resolve-ids.ts'
import { printable, tableLines } from '../table.ts'
import { chosen } from './chosen.ts'
import { caseOf, firstId, recordCommands, writtenAnswer } from './record-commands.ts'

const whenAsked = (flags: FlagValues) => flags.on('own') || flags.value('vault') !== undefined

function stepLines(run: CommandRun, steps: readonly PlaybookStep[]): string[] {
  const { language } = run
  return steps.flatMap((step, place) => {
    const why = inLanguage(step, 'why', language)
    const source = [valueLabel('stepSource', step.source, language), step.reference ?? ''].filter(Boolean)
    return [
      `${String(place + 1)}. [${valueLabel('stepGroup', step.group, language)}] ${printable(inLanguage(step, 'text', language))}`,
      ...(step.urgency === undefined ? [] : [`   ${valueLabel('stepUrgency', step.urgency, language)}`]),
      ...(why === '' ? [] : [`   ${printable(why)}`]),
      `   (${printable(source.join(': '))})`,
    ]
  })
}

async function list(run: CommandRun) {
  const { playbooks } = await run.call('playbook.shipped', {})
  const own = whenAsked(run.flags) ? (await run.call('playbook.list', { limit: 1_000 })).items : []
  const shown = playbooks.map(({ steps, ...about }) => ({ ...about, steps: steps.length }))
  const rows = playbooks.map((playbook) => [
    playbook.key,
    String(playbook.steps.length),
    inLanguage(playbook, 'title', run.language),
  ])
  const ownRows = own.map((playbook) => [
    playbook.id,
    String(playbook.steps.length),
    printable(inLanguage(playbook, 'title', run.language)),
  ])
  return { value: { playbooks: shown, own }, lines: tableLines([...rows, ...ownRows], 'sentence') }
}

function showLines(run: CommandRun, playbook: ShippedPlaybook): string[] {
  const when = inLanguage(playbook, 'when', run.language)
  return [
    inLanguage(playbook, 'title', run.language),
    ...(when === '' ? [] : [when]),
    ...(playbook.reviewed ? [] : [run.say('answer.not-reviewed')]),
    '',
    ...stepLines(run, playbook.steps),
  ]
}

/** A key of the program, or a whole or abbreviated id of our own. */
async function sourceOf(run: CommandRun) {
  const given = run.words[0] ?? ''
  const { playbooks } = await run.call('playbook.shipped', {})
  if (!isFullId(given) && playbooks.some((playbook) => playbook.key === given)) return { key: given }
  return { playbookId: playbookId.parse(await run.id('playbook', given)) }
}

const ownPlaybooks = recordCommands({
  entity: 'playbook',
  columns: ['basedOn', 'reviewedOn', 'title'],
  ofCase: false,
}).map((command): Command => {
  const verb = command.path[1] ?? ''
  return { ...command, path: verb === 'list' || verb === 'show' ? ['playbook', 'own', verb] : command.path }
})

/** `sandyq playbook …` and `sandyq checklist …`. */
export const playbookCommands: readonly Command[] = [
  {
    path: ['playbook', 'list'],
    about: 'playbook.list',
    operations: ['playbook.shipped', 'playbook.list'],
    flags: { own: switchFlag('own-too') },
    opensVault: whenAsked,
    run: list,
  },
  {
    path: ['playbook', 'show'],
    about: 'playbook.show',
    operations: ['playbook.shipped'],
    words: [{ name: 'KEY' }],
    opensVault: () => false,
    run: async (run) => {
      const { playbooks } = await run.call('playbook.shipped', { key: run.words[0] ?? '' })
      return { value: playbooks[0], lines: playbooks.flatMap((playbook) => showLines(run, playbook)) }
    },
  },
  {
    path: ['playbook', 'start'],
    about: 'playbook.start',
    operations: ['playbook.start', 'playbook.shipped'],
    words: [{ name: 'KEY' }],
    flags: { case: requiredFlag('ID', 'case'), since: valueFlag('DATE', 'steps-since') },
    run: async (run) => {
      const caseId = (await caseOf(run)) ?? ''
      const since = run.flags.value('since')
      const value = await run.call('playbook.start', {
        caseId,
        ...(await sourceOf(run)),
        ...(since === undefined ? {} : { since }),
      })
      return writtenAnswer(run, { key: 'answer.created', entity: 'checklist' }, value)
    },
  },
  {
    path: ['playbook', 'adopt'],
    about: 'playbook.adopt',
    operations: ['playbook.adopt'],
    words: [{ name: 'KEY' }],
    run: async (run) => {
      const value = await run.call('playbook.adopt', { key: run.words[0] ?? '' })
      return writtenAnswer(run, { key: 'answer.created', entity: 'playbook' }, value)
    },
  },
  ...ownPlaybooks,
  ...recordCommands({ entity: 'checklist', columns: ['startedOn', 'playbook', 'title'], ofCase: true }),
  {
    path: ['checklist', 'tick'],
    about: 'checklist.tick',
    operations: ['checklist.tick', 'checklist.show'],
    words: [{ name: 'ID' }, { name: 'STEP' }],
    flags: {
      state: valueFlag('done|skipped|open', 'step-state'),
      on: valueFlag('DATE', 'on-day'),
      reason: valueFlag('TEXT', 'step-reason'),
      note: valueFlag('TEXT', 'step-note'),
      version: valueFlag('N', 'record-version'),
    },
    run: async (run) => {
      const id = await firstId(run, 'checklist')
      const version = wholeNumber(run.flags, 'version') ?? (await run.call('checklist.show', { id })).version
      const [on, reason, note] = ['on', 'reason', 'note'].map((name) => run.flags.value(name))
      const value = await run.call('checklist.tick', {
        id,
        version,
        step: Number(run.words[1]),
        state: chosen(run, 'state', stepState.options) ?? 'done',
        ...(on === undefined ? {} : { on }),
        ...(reason === undefined ? {} : { reason }),
        ...(note === undefined ? {} : { note }),
      })
      return writtenAnswer(run, { key: 'answer.updated', entity: 'checklist' }, value)
    },
  },
]
