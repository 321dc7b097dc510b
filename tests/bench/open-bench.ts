import { statSync } from 'node:fs'
import { join } from 'node:path'
import { benchRow, type BenchRow } from './bench-row.ts'
import { makeBenchVault } from './bench-vault.ts'
import { runChild } from './child.ts'
import { fillWithRecords } from './fill-with-records.ts'
import type { OpenAnswer, OpenTask } from './open-child.ts'
import { spreadOf } from './spread.ts'
import { inWorkFolder } from './work-folder.ts'

const openings = 10

type Runs = {
  readonly records: number
  readonly databaseMib: number
  readonly answers: readonly OpenAnswer[]
}

async function takeRuns(folder: string): Promise<Runs> {
  const { vault } = await makeBenchVault(join(folder, 'vault'), () => Promise.resolve())
  const records = await fillWithRecords(vault)
  const task: OpenTask = { vault, queries: 5 }
  const answers: OpenAnswer[] = []
  for (let run = 0; run < openings; run += 1)
    answers.push(await runChild<OpenAnswer>(new URL('./open-child.ts', import.meta.url), task))
  const databaseMib = statSync(join(vault.folder, 'vault.db')).size / 1024 / 1024
  return { records, databaseMib, answers }
}

/** Opening a vault of 100,000 records, key derivation apart, until the first list is answered. */
export async function openBench(): Promise<BenchRow[]> {
  const { records, databaseMib, answers } = await inWorkFolder(takeRuns)
  const all = (pick: (answer: OpenAnswer) => readonly number[]) => spreadOf(answers.flatMap(pick))
  return [
    benchRow({
      name: 'открыть 100 000 записей',
      unit: 'мс',
      runs: spreadOf(answers.map((answer) => answer.opening)),
      target: { kind: 'value', atMost: 150 },
      note:
        `vault.open ключом восстановления (без вывода ключа) и первый case.list, каждый раз в новом процессе; записей ${String(records)}, ` +
        `база ${databaseMib.toFixed(0)} МиБ, в кэше системы. Загрузка модулей программы не входит`,
    }),
    benchRow({
      name: '  ещё раз в том же процессе',
      unit: 'мс',
      runs: spreadOf(answers.map((answer) => answer.again)),
    }),
    benchRow({ name: 'person.list, 100 строк', unit: 'мс', runs: all((answer) => answer.people) }),
    benchRow({ name: 'search.find', unit: 'мс', runs: all((answer) => answer.found) }),
    benchRow({ name: 'vault.info', unit: 'мс', runs: all((answer) => answer.info) }),
  ]
}
