import type { BundleFinding } from '../../../shared/contract/bundle-contract.ts'
import { problemInLanguage } from '../../../shared/text/finding-text.ts'
import type { Command, CommandRun } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { answerLabels, heads } from '../labels.ts'
import { obstacleLines } from '../obstacle-lines.ts'
import { printable, shortId, tableLines } from '../table.ts'
import { UsageError } from '../usage-error.ts'
import { chosen } from './chosen.ts'
import { recipientInput } from './evidence-commands.ts'
import { formatOf } from './out-file.ts'
import { caseOf, firstId, idWord, recordInput, writtenAnswer } from './record-commands.ts'
import { documentLanguages } from './template-commands.ts'

const volumeColumns = ['file', 'pages', 'bytes', 'sha256'] as const
const buildColumns = ['buildId', 'builtAt', 'pages', 'volumes', 'actor'] as const

function findingLines(run: CommandRun, findings: readonly BundleFinding[]): string[] {
  if (findings.length === 0) return [run.say('answer.no-problems')]
  const rows = findings.map((finding) => [
    `  ${shortId(finding.evidenceId ?? '')}`,
    finding.page === undefined ? '' : String(finding.page),
    problemInLanguage(finding.detail, run.language),
  ])
  return [run.say('answer.problems'), ...tableLines(rows, 'sentence')]
}

async function createRecipe(run: CommandRun): Promise<unknown> {
  const { flags } = run
  const document = flags.value('document')
  const wholeCase = flags.on('all') ? '--all' : document === undefined ? undefined : '--document'
  const fromFile = flags.value('file') !== undefined
  if (wholeCase !== undefined && fromFile)
    throw new UsageError('usage.flags-exclude', { first: wholeCase, second: '--file' })
  if (fromFile) return run.callAny('bundle.create', await recordInput(run))
  if (wholeCase === undefined) throw new UsageError('usage.one-of', { first: '--all', second: '--file' })
  const caseId = await caseOf(run)
  if (caseId === undefined)
    throw new UsageError('usage.flag-missing', { flag: '--case', command: 'bundle create' })
  const title = flags.value('title')
  const language = chosen(run, 'language', documentLanguages)
  return run.call('bundle.create-all', {
    caseId,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(document === undefined ? {} : { documentId: await run.id('document', document) }),
  })
}

/** `sandyq bundle …`: what goes beyond the record commands. */
export const bundleCommands: readonly Command[] = [
  {
    path: ['bundle', 'create'],
    about: 'bundle.create',
    operations: ['bundle.create', 'bundle.create-all'],
    flags: {
      case: valueFlag('ID', 'case'),
      all: switchFlag('all'),
      file: valueFlag('FILE', 'file'),
      title: valueFlag('TEXT', 'title'),
      language: valueFlag('ru|kk', 'language'),
      document: valueFlag('ID', 'document'),
    },
    run: async (run) =>
      writtenAnswer(run, { key: 'answer.created', entity: 'bundle' }, await createRecipe(run)),
  },
  {
    path: ['bundle', 'check'],
    about: 'bundle.check',
    operations: ['bundle.check'],
    words: idWord,
    run: async (run) => {
      const value = await run.call('bundle.check', {
        id: await firstId(run, 'bundle'),
        // A machine reads the findings as a build would have them.
        ...(run.flags.on('json') ? {} : { language: run.language }),
      })
      return {
        value,
        lines: [...findingLines(run, value.problems), ...obstacleLines(run, value.obstacles)],
      }
    },
  },
  {
    path: ['bundle', 'build'],
    about: 'bundle.build',
    operations: ['bundle.build'],
    words: idWord,
    flags: {
      out: requiredFlag('FILE.pdf', 'out'),
      rebuild: valueFlag('BUILD', 'rebuild'),
      replace: switchFlag('replace'),
      recipient: valueFlag('WHO', 'export-to'),
    },
    run: async (run) => {
      const file = run.flags.value('out') ?? ''
      formatOf(run, ['pdf'])
      const build = run.flags.value('rebuild')
      const value = await run.call('bundle.build', {
        id: await firstId(run, 'bundle'),
        file,
        ...(build === undefined ? {} : { rebuild: await run.id('build', build) }),
        ...(run.flags.on('replace') ? { replace: true } : {}),
        ...recipientInput(run),
      })
      const several = value.volumes.length > 1
      const volumes = value.volumes.map((volume) => [
        several ? file.replace(/(\.pdf)$/iu, `-${volume.number}$1`) : file,
        String(volume.pages),
        String(volume.bytes),
        volume.sha256.slice(0, 16),
      ])
      const exhibitLabels = answerLabels('exhibit', run.language)
      const exhibitColumns = ['number', 'evidenceId', ...(several ? ['volume'] : []), 'pages', 'outcome']
      const [first = '', ...others] = heads(exhibitLabels, exhibitColumns)
      const exhibits = value.exhibits.map((exhibit) => [
        `  ${exhibit.number}`,
        shortId(exhibit.evidenceId),
        ...(several ? [String(exhibit.volume)] : []),
        `${exhibit.firstPage}–${exhibit.lastPage}`,
        exhibitLabels.value('outcome', exhibit.outcome),
        problemInLanguage(exhibit.reason ?? '', run.language),
      ])
      return {
        value,
        lines: [
          value.buildId,
          ...tableLines([heads(answerLabels('volume', run.language), volumeColumns), ...volumes]),
          run.say('answer.exhibits'),
          ...tableLines([[`  ${first}`, ...others], ...exhibits]),
          ...findingLines(run, value.problems),
        ],
      }
    },
  },
  {
    path: ['bundle', 'builds'],
    about: 'bundle.builds',
    operations: ['bundle.builds'],
    words: idWord,
    run: async (run) => {
      const value = await run.call('bundle.builds', { id: await firstId(run, 'bundle') })
      const rows = value.builds.map((build) => [
        build.buildId,
        build.builtAt,
        String(build.pages),
        String(build.volumes.length),
        printable(build.actor),
      ])
      return { value, lines: tableLines([heads(answerLabels('build', run.language), buildColumns), ...rows]) }
    },
  },
]
