import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Block } from '../../../shared/document/tree.ts'
import { amountInColumn, amountInCurrency } from '../../../shared/language/amount-in-currency.ts'
import { moneyInWords } from '../../../shared/language/amounts.ts'
import { dateShort } from '../../../shared/language/dates.ts'
import type { Currency } from '../../../shared/model/ledger.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import { hoursAndMinutes, timeAmountTiyn } from '../../../shared/model/time-entry.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { moneySheetText } from '../../../shared/text/money-sheet-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { formatWording } from '../../../shared/text/wording.ts'
import { getCase } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import type { Paper } from '../exports/paper.ts'
import { personTable } from '../people/people.ts'
import { allWhere, findRecord } from '../records/record.rows.ts'
import { caseCosts, type CostRow } from './ledger.rows.ts'
import { timeTable } from './money.ts'
import { figureTable } from './figure-table.ts'
import { sheetHeading, sheetLine, sheetTitle } from '../exports/sheet-blocks.ts'
import { recoverableBasis } from './sums.ts'

type Sums = Map<Currency, number>
type Part = {
  readonly blocks: readonly Block[]
  readonly sums: Sums
}

function sumHead(currency: Currency, language: DocumentLanguage): string {
  const named = currency === 'KZT' ? moneySheetText.tenge[language] : currency
  return formatWording(moneySheetText.sum[language], { currency: named })
}

function recoverableTime({ db }: QueryContext, caseId: string) {
  return allWhere(db, timeTable, { column: 'case_id', value: caseId })
    .filter(({ basis }) => basis === recoverableBasis)
    .toSorted((one, other) => (one.workedOn + one.id < other.workedOn + other.id ? -1 : 1))
}

function timePart(query: QueryContext, caseId: string, language: DocumentLanguage): Part {
  const entries = recoverableTime(query, caseId)
  const sum = entries.reduce((all, entry) => all + timeAmountTiyn(entry), 0)
  const minutes = entries.reduce((all, entry) => all + entry.minutes, 0)
  const word = (key: keyof typeof moneySheetText) => moneySheetText[key][language]
  const amount = (tiyn: number) => amountInColumn(tiyn, language)
  const nameOf = (id: string) => {
    const person = findRecord(query.db, personTable, id)
    return person === undefined ? '—' : personTitle(person)
  }
  const heads = [
    word('number'),
    word('date'),
    word('who'),
    word('what'),
    word('hours'),
    word('rate'),
    sumHead('KZT', language),
  ]
  const rows = entries.map((entry, place) => ({
    texts: [
      String(place + 1),
      dateShort(entry.workedOn),
      nameOf(entry.lawyerId),
      entry.what,
      hoursAndMinutes(entry.minutes),
      amount(entry.rateTiyn),
      amount(timeAmountTiyn(entry)),
    ],
  }))
  const total = {
    texts: ['', '', '', word('total'), hoursAndMinutes(minutes), '', amount(sum)],
    isBold: true,
  }
  return {
    blocks:
      entries.length === 0
        ? []
        : [
            sheetHeading(word('representative')),
            figureTable([1, 3, 4, 6, 2, 3, 3], 4, [{ texts: heads }, ...rows, total]),
          ],
    sums: new Map(entries.length === 0 ? [] : [['KZT', sum]]),
  }
}

function costTable(costs: readonly CostRow[], currency: Currency, language: DocumentLanguage): Block {
  const word = (key: keyof typeof moneySheetText) => moneySheetText[key][language]
  const heads = [word('number'), word('date'), word('ground'), word('purpose'), sumHead(currency, language)]
  const rows = costs.map((cost, place) => ({
    texts: [
      String(place + 1),
      dateShort(cost.paidOn),
      valueLabel('costGround', cost.ground, language),
      cost.purpose,
      amountInColumn(cost.amountTiyn, language),
    ],
  }))
  const total = {
    texts: ['', '', '', word('total'), amountInColumn(sumOf(costs), language)],
    isBold: true,
  }
  return figureTable([1, 3, 5, 8, 4], 4, [{ texts: heads }, ...rows, total])
}

function isStateFee({ ground }: CostRow): boolean {
  return ground === 'state-fee'
}

function sumOf(costs: readonly CostRow[]): number {
  return costs.reduce((sum, { amountTiyn }) => sum + amountTiyn, 0)
}

type CostsShown = { readonly title: string; readonly costs: readonly CostRow[] }

function costPart({ title, costs }: CostsShown, language: DocumentLanguage): Part {
  const byCurrency = Map.groupBy(costs, ({ currency }) => currency)
  const tables = [...byCurrency].map(([currency, some]) => costTable(some, currency, language))
  return {
    blocks: tables.length === 0 ? [] : [sheetHeading(title), ...tables],
    sums: new Map([...byCurrency].map(([currency, some]) => [currency, sumOf(some)])),
  }
}

function addUp(parts: readonly Part[]): Sums {
  const sums: Sums = new Map()
  for (const part of parts)
    for (const [currency, sum] of part.sums) sums.set(currency, (sums.get(currency) ?? 0) + sum)
  return sums
}

function inWords(sums: Sums, language: DocumentLanguage): string {
  return [...sums]
    .map(([currency, sum]) =>
      currency === 'KZT' ? moneyInWords(sum, language) : amountInCurrency(sum, currency, language),
    )
    .join(', ')
}

/** What the costs come to in words; of what they are made where there is both (ГПК 102). */
function totals(fee: Part, expenses: readonly Part[], language: DocumentLanguage): Block[] {
  const [feeSums, expenseSums] = [fee.sums, addUp(expenses)]
  const all = formatWording(moneySheetText.allCosts[language], {
    sum: inWords(addUp([fee, ...expenses]), language),
  })
  const madeOf = formatWording(moneySheetText.madeOf[language], {
    fee: inWords(feeSums, language),
    expenses: inWords(expenseSums, language),
  })
  const isOfBoth = feeSums.size > 0 && expenseSums.size > 0
  return [sheetLine(all), ...(isOfBoth ? [sheetLine(madeOf)] : [])]
}

/**
 * What the court is asked to recover (ГПК 102, 108, 109, 113): the state fee, and the expenses of the proceedings, which are paid
 * work of representatives and what else was paid.
 */
export function costsPaper(query: QueryContext, input: ParsedInputOf<'time.preview-statement'>): Paper {
  const { caseId, language } = input
  getCase(query.db, caseId)
  const word = (key: keyof typeof moneySheetText) => moneySheetText[key][language]
  const costs = caseCosts(query.db, caseId)
  const [fees, others] = [costs.filter(isStateFee), costs.filter((cost) => !isStateFee(cost))]
  const fee = costPart({ title: word('stateFee'), costs: fees }, language)
  const expenses = [
    timePart(query, caseId, language),
    costPart({ title: word('otherExpenses'), costs: others }, language),
  ]
  const blocks = [fee, ...expenses].flatMap((part) => part.blocks)
  return {
    subject: caseId,
    caseIds: [caseId],
    evidenceIds: [],
    tree: {
      type: 'doc',
      attrs: { language, title: word('costsTitle') },
      content: [
        sheetTitle(word('costsTitle')),
        sheetLine(word('costsBasis')),
        ...(blocks.length === 0 ? [sheetLine(word('none'))] : blocks),
        ...(blocks.length === 0 ? [] : [...totals(fee, expenses, language), sheetLine(word('limit'))]),
      ],
    },
  }
}
