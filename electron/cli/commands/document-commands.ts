import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { enteredInLabel } from '../../../shared/text/entered-in.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { Command, CommandRun } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag, type Flags } from '../flag.ts'
import { answerLabels } from '../labels.ts'
import { obstacleLines } from '../obstacle-lines.ts'
import { printable, tableLines } from '../table.ts'
import { valueLines } from '../value-lines.ts'
import { chosen } from './chosen.ts'
import { audienceFlags, audienceInput } from './evidence-commands.ts'
import { formatOf, writtenLines } from './out-file.ts'
import {
  caseOf,
  firstId,
  idWord,
  listLines,
  pageFlags,
  pageInput,
  restoreCommand,
} from './record-commands.ts'
import { documentLanguages } from './template-commands.ts'

const exportFlags = {
  replace: switchFlag('replace'),
  ...audienceFlags,
  build: valueFlag('BUILD', 'build'),
} as const satisfies Flags

const columns = ['id', 'filledAt', 'language', 'draft', 'missing', 'title'] as const

/** A case of Russian or Kazakh grammar; no name of one is a name of the other. */
function caseName(grammaticalCase: string, language: Language): string {
  return valueLabel('russianCase', valueLabel('kazakhCase', grammaticalCase, language), language)
}

type Filled = Pick<OutputOf<'document.fill'>, 'id' | 'draft' | 'missing' | 'unconfirmed'>

function gapLines(run: CommandRun, value: Filled): string[] {
  const missing = value.missing.map((gap) => [
    `  ${gap.label}`,
    enteredInLabel(gap.enteredIn, run.language),
    gap.enteredIn,
  ])
  const unconfirmed = value.unconfirmed.map((form) => [`  ${form.text}`, caseName(form.case, run.language)])
  return [
    `${value.id}${value.draft ? ` (${run.say('answer.draft')})` : ''}`,
    ...(missing.length === 0 ? [] : [run.say('answer.missing'), ...tableLines(missing)]),
    ...(unconfirmed.length === 0 ? [] : [run.say('answer.unconfirmed'), ...tableLines(unconfirmed)]),
  ]
}

const formats = ['pdf', 'docx'] as const

async function exportDocument(run: CommandRun, id: string, out: string) {
  const build = run.flags.value('build')
  return run.call('document.export', {
    id,
    file: out,
    format: formatOf(run, formats),
    ...(run.flags.on('replace') ? { replace: true } : {}),
    ...audienceInput(run),
    ...(build === undefined ? {} : { build: await run.id('build', build) }),
  })
}

/** Fills, then exports when asked: what can be refused is refused before anything is filled. */
async function fillAndExport(run: CommandRun) {
  const on = run.flags.value('on')
  const exam = run.flags.value('exam')
  const out = run.flags.value('out')
  if (out !== undefined) {
    formatOf(run, formats)
    if (existsSync(resolve(run.folder, out)) && !run.flags.on('replace'))
      throw new Failure('output.exists', { file: out })
  }
  const filled = await run.call('document.fill', {
    caseId: (await caseOf(run)) ?? '',
    template: run.flags.value('template') ?? '',
    language: chosen(run, 'language', documentLanguages) ?? 'ru',
    ...(on === undefined ? {} : { on }),
    ...(exam === undefined ? {} : { examId: await run.id('exam', exam) }),
  })
  if (out === undefined) return { value: filled, lines: gapLines(run, filled) }
  try {
    const exported = await exportDocument(run, filled.id, out)
    return {
      value: { ...filled, export: exported },
      lines: [...gapLines(run, filled), ...writtenLines(out, exported)],
    }
  } catch (error) {
    run.note(run.say('note.document-kept', { id: filled.id }))
    throw error
  }
}

/** `sandyq document …` */
export const documentCommands: readonly Command[] = [
  {
    path: ['document', 'fill'],
    about: 'document.fill',
    operations: ['document.fill', 'document.export'],
    flags: {
      case: requiredFlag('ID', 'case'),
      template: requiredFlag('NAME', 'template'),
      language: requiredFlag('ru|kk', 'language'),
      on: valueFlag('DATE', 'on'),
      exam: valueFlag('EXAM', 'exam'),
      out: valueFlag('FILE.pdf|FILE.docx', 'out'),
      ...exportFlags,
    },
    run: fillAndExport,
  },
  {
    path: ['document', 'check'],
    about: 'document.check',
    operations: ['document.check'],
    words: idWord,
    run: async (run) => {
      const value = await run.call('document.check', { id: await firstId(run, 'document') })
      const demands = value.demands.map((demand) => [
        `  ${valueLabel('demandStatus', demand.status, run.language)}`,
        demand.text,
        demand.source,
      ])
      return {
        value,
        lines: [
          ...gapLines(run, value),
          ...(demands.length === 0 ? [] : [run.say('answer.demands'), ...tableLines(demands)]),
          ...obstacleLines(run, value.obstacles),
        ],
      }
    },
  },
  {
    path: ['document', 'list'],
    about: 'document.list',
    operations: ['document.list'],
    flags: { case: valueFlag('ID', 'case'), ...pageFlags },
    run: async (run) => {
      const caseId = await caseOf(run)
      const value = await run.call('document.list', {
        ...pageInput(run),
        ...(caseId === undefined ? {} : { caseId }),
      })
      return {
        value,
        lines: listLines(run, value, { columns, labels: answerLabels('document', run.language) }),
      }
    },
  },
  {
    path: ['document', 'show'],
    about: 'document.show',
    operations: ['document.show'],
    words: idWord,
    run: async (run) => {
      const value = await run.call('document.show', { id: await firstId(run, 'document') })
      const { text, ...facts } = value
      return {
        value,
        lines: [
          ...valueLines(facts, answerLabels('document', run.language)),
          '',
          ...text.split('\n').map(printable),
        ],
      }
    },
  },
  {
    path: ['document', 'sign-off'],
    about: 'document.sign-off',
    operations: ['document.sign-off'],
    words: idWord,
    flags: { reason: requiredFlag('TEXT', 'reason') },
    run: async (run) => {
      const id = await firstId(run, 'document')
      const value = await run.call('document.sign-off', { id, reason: run.flags.value('reason') ?? '' })
      return { value, lines: valueLines(value, answerLabels('document', run.language)) }
    },
  },
  {
    path: ['document', 'delete'],
    about: 'document.delete',
    operations: ['document.delete'],
    words: idWord,
    flags: { reason: requiredFlag('TEXT', 'reason') },
    run: async (run) => {
      const id = await firstId(run, 'document')
      const value = await run.call('document.delete', { id, reason: run.flags.value('reason') ?? '' })
      return { value, lines: [run.say('answer.deleted', { id })] }
    },
  },
  restoreCommand('document'),
  {
    path: ['document', 'export'],
    about: 'document.export',
    operations: ['document.export'],
    words: idWord,
    flags: { out: requiredFlag('FILE.pdf|FILE.docx', 'out'), ...exportFlags },
    run: async (run) => {
      const out = run.flags.value('out') ?? ''
      formatOf(run, formats)
      const value = await exportDocument(run, await firstId(run, 'document'), out)
      return { value, lines: writtenLines(out, value) }
    },
  },
]
