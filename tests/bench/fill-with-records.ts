import { createNodeEnvironment } from '../../electron/backend/node-environment.ts'
import { caseTable, roleTable } from '../../electron/backend/cases/cases.ts'
import { personTable } from '../../electron/backend/people/people.ts'
import { createRecord, type RecordTable } from '../../electron/backend/records/record-table.ts'
import { publicationTable, statementTable, suitTable } from '../../electron/backend/suits/suits.ts'
import { runCommand } from '../../electron/backend/transaction.ts'
import { openVault } from '../../electron/backend/vault/open-vault.ts'
import type { CommandContext } from '../../electron/backend/context.ts'
import type { BenchVault } from './bench-vault.ts'

const cases = 500
const peoplePerCase = 80
const statementsPerCase = 107
const casesPerTransaction = 25

const surnames = ['Примеров', 'Образцов', 'Вымышленов', 'Тестов', 'Проверяев', 'Небылицын', 'Макетов']
const given = ['Айбек', 'Данияр', 'Марат', 'Пётр', 'Серик', 'Тимур', 'Әлихан', 'Ұлан']
const words =
  'суд публикация сведения мнение оценка фонд отчёт дело истец слова автор страница дата город закон ответ довод проверка'.split(
    ' ',
  )

/** Words chosen by a small linear generator: the same at every run. */
export function createWriter(): (count: number) => string {
  let state = 1
  return (count) =>
    Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return `${words[(state >>> 8) % words.length] ?? ''}${(state >>> 16) % 40 === 0 ? String(state % 5000) : ''}`
    }).join(' ')
}

type Add = <Fields>(table: RecordTable<Fields>, fields: unknown) => string

/** One case with its suit, people, roles, publications and statements: 200 records in all. */
function addCase(add: Add, number: number, write: (count: number) => string): void {
  const caseId = add(caseTable, { title: `Вымышленное дело ${String(number)}`, kind: 'civil-defamation' })
  const suitId = add(suitTable, { caseId, direction: 'against-us', filedOn: '2026-03-10' })
  for (let index = 0; index < peoplePerCase; index += 1) {
    const name = {
      surname: `${surnames[(number + index) % surnames.length] ?? ''}${index % 9 === 0 ? '' : 'ский'}`,
      given: given[index % given.length],
      patronymic: `Вариантович ${String(number)}-${String(index)}`,
    }
    const personId = add(personTable, { kind: 'natural', name, notes: write(12) })
    if (index < 8) add(roleTable, { caseId, personId, role: index === 0 ? 'plaintiff' : 'witness' })
  }
  const publications = [1, 2, 3].map((place) =>
    add(publicationTable, { caseId, suitId, medium: `издание ${String(place)}`, title: write(5) }),
  )
  for (let index = 0; index < statementsPerCase; index += 1)
    add(statementTable, {
      caseId,
      suitId,
      publicationId: publications[index % publications.length],
      order: index + 1,
      quotation: write(18),
      argument: write(60),
      classification: 'opinion',
    })
}

/** Adds 100,000 records with their search entries and custody entries, as commands do, but many to a transaction. */
export async function fillWithRecords({ folder, recoveryKey }: BenchVault): Promise<number> {
  const environment = createNodeEnvironment(folder)
  const session = await openVault({ folder, key: { kind: 'identity', identity: recoveryKey } })
  const write = createWriter()
  let records = 0
  const addBatch = (first: number) => (context: CommandContext) => {
    const add: Add = (table, fields) => {
      records += 1
      return createRecord(context, table, { fields: table.schema.parse(fields) }).id
    }
    for (let number = first; number < first + casesPerTransaction; number += 1) addCase(add, number, write)
  }
  try {
    for (let first = 0; first < cases; first += casesPerTransaction)
      runCommand(environment, session, { action: 'bench.fill', work: addBatch(first) })
    return records
  } finally {
    session.close()
    await environment.parser.close()
  }
}
