import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { InactionRow } from '../../../shared/contract/incident-contract.ts'
import type { DocumentTree, TableCell } from '../../../shared/document/tree.ts'
import { dateShort, time } from '../../../shared/language/dates.ts'
import { periodWords } from '../../../shared/language/period-words.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { delayTexts, inactionText } from '../../../shared/text/inaction-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import type { Environment } from '../context.ts'
import { linesCell, sheetCell, sheetLine, sheetTable, sheetTitle } from '../exports/sheet-blocks.ts'
import { localInstant } from '../local-time.ts'

type Calendar = Pick<Environment, 'utcOffsetMinutes'>
type Dated = InactionRow['incidents'][number]
type Scope = { readonly language: DocumentLanguage; readonly calendar: Calendar }

/** «12.03.2026, 10:05» where the time is known. */
function momentText(moment: string, calendar: Calendar): string {
  if (moment.length === 10) return dateShort(moment)
  const local = moment.endsWith('Z') ? localInstant(moment, calendar) : moment
  return `${dateShort(local)}, ${time(local)}`
}

function cell(...lines: readonly (string | undefined)[]): TableCell {
  return linesCell(lines, '—')
}

type Named = { readonly name?: string | undefined; readonly nameKk?: string | undefined }

function nameIn({ name, nameKk }: Named, language: DocumentLanguage): string | undefined {
  return language === 'kk' ? (nameKk ?? name) : name
}

function names(list: readonly Named[], language: DocumentLanguage): string | undefined {
  const known = list.flatMap((one) => nameIn(one, language) ?? [])
  return known.length === 0 ? undefined : known.join(', ')
}

/** The days of an incident, as exactly as they are known. */
function incidentDay({ on = '', until, precision = 'day' }: Dated, calendar: Calendar): string {
  return periodWords({ from: on, to: until, precision }, (moment) =>
    momentText(moment, calendar).slice(0, 10),
  )
}

function incidentLine(row: InactionRow, { language, calendar }: Scope): string | undefined {
  const lines = row.incidents.flatMap((incident) =>
    incident.on === undefined
      ? []
      : [formatWording(inactionText.incidentOn[language], { date: incidentDay(incident, calendar) })],
  )
  return lines.length === 0 ? undefined : lines.join('; ')
}

function rowCells(row: InactionRow, number: number, scope: Scope): TableCell[] {
  const { language, calendar } = scope
  const delays = delayTexts(row, language)
  const isRegistered = row.registrationNumber !== undefined || row.registeredAt !== undefined
  return [
    cell(String(number)),
    cell(
      momentText(row.madeAt, calendar),
      row.form === undefined ? undefined : valueLabel('reportForm', row.form, language).toLowerCase(),
    ),
    cell(row.body && nameIn(row.body, language), names(row.officers, language), row.receivedBy),
    cell(incidentLine(row, scope), row.asked),
    isRegistered
      ? cell(
          row.registrationNumber === undefined ? undefined : `№ ${row.registrationNumber}`,
          row.registeredAt === undefined ? undefined : momentText(row.registeredAt, calendar),
          delays.registration,
        )
      : cell(row.refused ? undefined : inactionText.notRegistered[language]),
    cell(
      row.refused ? inactionText.refused[language] : undefined,
      row.refusal,
      row.respondedOn === undefined ? undefined : dateShort(row.respondedOn),
      row.outcome === undefined ? undefined : valueLabel('reportOutcome', row.outcome, language),
      row.response,
      delays.answer,
    ),
  ]
}

const columns = ['number', 'when', 'body', 'asked', 'registration', 'answer'] as const
const widths = [1, 3, 5, 8, 4, 7]

/** The table as a document on pages of A4 across. */
export function inactionTree(
  table: OutputOf<'report.inaction'>,
  { language, calendar, about }: Scope & { readonly about: string | undefined },
): DocumentTree {
  const title = inactionText.title[language]
  const head = columns.map((key) => sheetCell(inactionText[key][language], { isBold: true }))
  const rows = table.rows.map((row, place) => rowCells(row, place + 1, { language, calendar }))
  const lines = [
    about === undefined ? undefined : formatWording(inactionText.about[language], { names: about }),
    formatWording(inactionText.asOf[language], { date: dateShort(table.today) }),
  ].filter((line) => line !== undefined)
  return {
    type: 'doc',
    attrs: { language, title },
    content: [
      {
        type: 'section',
        attrs: { orientation: 'landscape' },
        content: [
          sheetTitle(title),
          ...lines.map((line) => sheetLine(line)),
          rows.length === 0
            ? sheetLine(inactionText.noRows[language])
            : sheetTable(widths, [head, ...rows], 1),
          sheetLine(inactionText.footer[language]),
        ],
      },
    ],
  }
}
