import type { OutputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { describeFailure } from '../../../shared/failures/codes.ts'
import { consentScope } from '../../../shared/model/consent.ts'
import { evidenceKind } from '../../../shared/model/evidence.ts'
import { recipient } from '../../../shared/model/recipient.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { expandFolders } from '../expand-folders.ts'
import type { Command, CommandRun } from '../command.ts'
import { listFlag, requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { readJsonObject } from '../read-input.ts'
import { answerLabels, heads } from '../labels.ts'
import { printable, shortId, tableLines } from '../table.ts'
import { chosen } from './chosen.ts'
import { caseOf, firstId, idWord } from './record-commands.ts'

const recipients = recipient.options

/** Most files one call takes. */
const filesPerCall = 10_000

async function evidenceDefaults(run: CommandRun): Promise<Record<string, unknown>> {
  const file = run.flags.value('defaults-file')
  const source = run.flags.value('source')
  const fields = file === undefined ? {} : await readJsonObject(run.io, { folder: run.folder, file })
  const defaults = (await run.resolveIds(fields)) as Record<string, unknown>
  return source === undefined ? defaults : { ...defaults, source }
}

const columns = ['id', 'name', 'size', 'sha256', ''] as const

/** Whom an export is for; without the flag the backend decides. */
export function recipientInput(run: CommandRun) {
  const recipient = chosen(run, 'recipient', recipients)
  return recipient === undefined ? {} : { recipient }
}

/** Who gets a copy, by name, and what of survivors it shows. */
export const audienceFlags = {
  recipient: valueFlag('WHO', 'export-to'),
  to: valueFlag('NAME', 'recipient-name'),
  shows: listFlag('SCOPE', 'shows'),
} as const

/** The audience as it was told; without `--shows` everything is taken to be shown. */
export function audienceInput(run: CommandRun) {
  const name = run.flags.value('to')
  const told = run.flags.list('shows')
  const shows = told.map((scope) => {
    const known = consentScope.options.find((each) => each === scope)
    if (known !== undefined) return known
    const values = consentScope.options.join(', ')
    throw new Failure('input.invalid', { where: '--shows', problem: values, issue: 'not-of-list', values })
  })
  return {
    ...recipientInput(run),
    ...(name === undefined ? {} : { recipientName: name }),
    ...(told.length === 0 ? {} : { shows }),
  }
}

/** `sandyq evidence …`: files in and out. The five record commands stand beside these. */
export const evidenceCommands: readonly Command[] = [
  {
    path: ['evidence', 'add'],
    about: 'evidence.add',
    operations: ['evidence.add'],
    words: [{ name: 'FILE', many: true }],
    flags: {
      case: requiredFlag('ID', 'case'),
      kind: valueFlag('KIND', 'kind'),
      title: valueFlag('TEXT', 'title'),
      source: valueFlag('TEXT', 'source'),
      'defaults-file': valueFlag('FILE', 'defaults-file'),
      'keep-duplicates': switchFlag('keep-duplicates'),
    },
    run: async (run) => {
      const title = run.flags.value('title')
      const kind = chosen(run, 'kind', evidenceKind.options)
      const { files, skipped } = await expandFolders(run.folder, run.words)
      for (const file of skipped) run.note(run.say('note.skipped', { file: printable(file) }))
      const common = {
        caseId: (await caseOf(run)) ?? '',
        defaults: await evidenceDefaults(run),
        ...(kind === undefined ? {} : { kind }),
        ...(title === undefined ? {} : { title }),
        ...(run.flags.on('keep-duplicates') ? { keepDuplicates: true } : {}),
      }
      const items: OutputOf<'evidence.add'>['items'] = []
      const failed: OutputOf<'evidence.add'>['failed'] = []
      for (let at = 0; at < Math.max(1, files.length); at += filesPerCall) {
        const part = files.slice(at, at + filesPerCall)
        const taken = await run.call('evidence.add', { ...common, files: part })
        items.push(...taken.items)
        failed.push(...taken.failed)
      }
      const rows = items.map((item) => [
        shortId(item.id),
        item.name,
        String(item.size),
        item.sha256.slice(0, 16),
        item.duplicateOf === undefined ? '' : run.say('answer.duplicate'),
      ])
      return {
        value: { items, failed },
        lines: [
          ...tableLines([heads(answerLabels('taken', run.language), columns), ...rows]),
          run.say('answer.total', { total: items.length }),
          ...failed.map(({ name, code }) =>
            run.say('answer.not-taken', {
              file: printable(name),
              problem: describeFailure(run.language, code, { file: printable(name) }),
            }),
          ),
        ],
        failed: failed[0]?.code,
      }
    },
  },
  {
    path: ['evidence', 'export'],
    about: 'evidence.export',
    operations: ['evidence.export'],
    words: idWord,
    flags: { out: requiredFlag('DIR', 'folder'), ...audienceFlags },
    run: async (run) => {
      const value = await run.call('evidence.export', {
        id: await firstId(run, 'evidence'),
        folder: run.flags.value('out') ?? '',
        ...audienceInput(run),
      })
      return {
        value,
        lines: tableLines(value.files.map((file) => [file.name, String(file.size), file.sha256])),
      }
    },
  },
  {
    path: ['evidence', 'verify'],
    about: 'evidence.verify',
    operations: ['evidence.verify'],
    flags: { case: valueFlag('ID', 'case') },
    run: async (run) => {
      const caseId = await caseOf(run)
      const value = await run.call('evidence.verify', caseId === undefined ? {} : { caseId })
      const clean = value.damaged.length === 0
      const found = value.damaged.map((file) => [
        valueLabel('fileProblem', file.problem, run.language),
        shortId(file.id),
        file.name,
      ])
      const lines = clean ? [run.say('answer.no-problems')] : tableLines(found)
      return {
        value,
        lines: [
          ...lines,
          run.say('answer.total', { total: value.verified }),
          ...value.unread.map((file) =>
            run.say('answer.unread', { id: shortId(file.id), file: printable(file.name) }),
          ),
        ],
        foundDamage: !clean,
      }
    },
  },
  {
    path: ['evidence', 'destroy'],
    about: 'evidence.destroy',
    operations: ['evidence.destroy'],
    words: idWord,
    flags: { reason: requiredFlag('TEXT', 'reason') },
    run: async (run) => {
      const id = await firstId(run, 'evidence')
      const value = await run.call('evidence.destroy', { id, reason: run.flags.value('reason') ?? '' })
      return {
        value,
        lines: [run.say('answer.deleted', { id }), run.say('answer.total', { total: value.destroyed })],
      }
    },
  },
]
