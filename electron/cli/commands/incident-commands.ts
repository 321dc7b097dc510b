import type { OutputOf } from '../../../shared/contract/contract.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { delayTexts, inactionText } from '../../../shared/text/inaction-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Command, CommandRun } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { printable, shortId, tableLines } from '../table.ts'
import { chosen } from './chosen.ts'
import { recipientInput } from './evidence-commands.ts'
import { caseOf } from './record-commands.ts'
import { formatOf, writtenLines } from './out-file.ts'
import { documentLanguages } from './template-commands.ts'

type Row = OutputOf<'report.inaction'>['rows'][number]
type AcrossRow = OutputOf<'report.across'>['items'][number]

async function suspectOf(run: CommandRun): Promise<string | undefined> {
  const given = run.flags.value('suspect')
  return given === undefined ? undefined : run.id('person', given)
}

/** What a body did, in a few neutral words. */
function answerText(row: Row | Extract<AcrossRow, { sealed: false }>, { language }: CommandRun): string {
  const delays = delayTexts(row, language)
  const parts = [
    row.refused ? inactionText.refused[language] : undefined,
    row.outcome === undefined ? undefined : valueLabel('reportOutcome', row.outcome, language),
    delays.registration,
    delays.answer,
  ]
  return parts.filter((part) => part !== undefined).join('; ')
}

function rowsLines(run: CommandRun, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [run.say('answer.none')]
  const head = (['number', 'when', 'body', 'registration', 'answer'] as const).map(
    (key) => inactionText[key][run.language],
  )
  return tableLines([
    head,
    ...rows.map((row, place) => [
      String(place + 1),
      row.madeAt,
      printable([row.body?.name, row.receivedBy].filter((part) => part !== undefined).join(', ')),
      printable(row.registrationNumber ?? ''),
      answerText(row, run),
    ]),
  ])
}

function acrossCells(row: AcrossRow, run: CommandRun): string[] {
  if (row.sealed) {
    const sealed = valueLabel('confidentiality', 'sealed', run.language)
    return ['', '', sealed, printable(row.leadLawyer?.name ?? '—')]
  }
  return [
    row.madeAt,
    printable(row.body?.name ?? ''),
    `${printable(row.caseTitle)} (${shortId(row.caseId)})`,
    answerText(row, run),
  ]
}

/** `sandyq report inaction`, `sandyq report across`: what reports together tell. */
export const incidentCommands: readonly Command[] = [
  {
    path: ['report', 'inaction'],
    about: 'report.inaction',
    operations: ['report.inaction', 'report.export-inaction'],
    flags: {
      case: requiredFlag('ID', 'case'),
      suspect: valueFlag('ID', 'suspect'),
      language: valueFlag('LANG', 'language'),
      out: valueFlag('FILE', 'out'),
      replace: switchFlag('replace'),
      recipient: valueFlag('WHO', 'export-to'),
    },
    run: async (run) => {
      const suspectId = await suspectOf(run)
      const question = {
        caseId: (await caseOf(run)) ?? '',
        ...(suspectId === undefined ? {} : { suspectId }),
        ...recipientInput(run),
      }
      const file = run.flags.value('out')
      if (file === undefined) {
        const value = await run.call('report.inaction', question)
        return {
          value,
          lines: [...rowsLines(run, value.rows), run.say('answer.total', { total: value.rows.length })],
        }
      }
      formatOf(run, ['pdf'])
      const value = await run.call('report.export-inaction', {
        ...question,
        language: chosen(run, 'language', documentLanguages) ?? 'ru',
        file,
        ...(run.flags.on('replace') ? { replace: true } : {}),
      })
      return { value, lines: writtenLines(file, value) }
    },
  },
  {
    path: ['report', 'across'],
    about: 'report.across',
    operations: ['report.across'],
    flags: { suspect: requiredFlag('ID', 'suspect') },
    run: async (run) => {
      const value = await run.call('report.across', { suspectId: (await suspectOf(run)) ?? '' })
      const { language } = run
      const head = [
        inactionText.when[language],
        inactionText.body[language],
        fieldLabel('report', 'caseId', language),
        inactionText.answer[language],
      ]
      const rows = value.items.map((row) => acrossCells(row, run))
      return { value, lines: rows.length === 0 ? [run.say('answer.none')] : tableLines([head, ...rows]) }
    },
  },
]
