import { createCipheriv, createHash } from 'node:crypto'
import { closeSync, cpSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { benchRow, type BenchRow } from './bench-row.ts'
import { makeBenchVault } from './bench-vault.ts'
import { runChild } from './child.ts'
import type { ImportAnswer, ImportTask } from './import-child.ts'
import { settleDisk, timeTool, toolVersion } from './reference-tool.ts'
import { spreadOf } from './spread.ts'
import { inWorkFolder } from './work-folder.ts'

const mib = 1024 * 1024
const sizeMib = 1024
const rounds = 5

/** 1 GiB that nothing can compress and that is the same every time: AES-CTR over zeros. Returns its SHA-256. */
function writeLargeFile(path: string): string {
  const stream = createCipheriv('aes-256-ctr', Buffer.alloc(32, 7), Buffer.alloc(16))
  const zeros = Buffer.alloc(mib)
  const hash = createHash('sha256')
  const file = openSync(path, 'w')
  for (let written = 0; written < sizeMib; written += 1) {
    const piece = stream.update(zeros)
    hash.update(piece)
    writeSync(file, piece)
  }
  fsyncSync(file)
  closeSync(file)
  return hash.digest('hex')
}

/**
 * Both runs find the machine alike: nothing waits for the disk, and as much memory as a run needs was in use a moment ago. On a
 * virtual machine memory that was free for seconds is handed to the host and costs up to two seconds of system time to get back.
 */
function makeEqual(folder: string): void {
  settleDisk()
  const file = join(folder, 'equal.bin')
  writeLargeFile(file)
  rmSync(file)
}

function timeSync(path: string): number {
  const start = performance.now()
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
  return (performance.now() - start) / 1000
}

type AgeRun = { readonly seconds: number; readonly syncedSeconds: number }

async function encryptWithAge(job: { file: string; recipient: string; output: string }): Promise<AgeRun> {
  const seconds = await timeTool('age', ['-r', job.recipient, '-o', job.output, job.file])
  const syncedSeconds = seconds + timeSync(job.output)
  rmSync(job.output)
  return { seconds, syncedSeconds }
}

async function takeRuns(folder: string): Promise<{ ours: ImportAnswer[]; age: AgeRun[] }> {
  const file = join(folder, 'large.bin')
  const sha256 = writeLargeFile(file)
  const recipient = await identityToRecipient(await generateX25519Identity())
  const empty = await makeBenchVault(join(folder, 'empty'), async (ask) => {
    const { id } = await ask('case.create', { title: 'Замер', kind: 'civil-defamation' })
    return id
  })
  const ours: ImportAnswer[] = []
  const age: AgeRun[] = []
  for (let round = 0; round < rounds; round += 1) {
    const vault = { ...empty.vault, folder: join(folder, `vault-${String(round)}`) }
    cpSync(empty.vault.folder, vault.folder, { recursive: true })
    makeEqual(folder)
    const task: ImportTask = { vault, caseId: empty.value, file }
    const answer = await runChild<ImportAnswer>(new URL('./import-child.ts', import.meta.url), task)
    if (answer.sha256 !== sha256) throw new Error('the imported file is not the file')
    ours.push(answer)
    rmSync(vault.folder, { recursive: true })
    makeEqual(folder)
    if (toolVersion('age') !== undefined)
      age.push(await encryptWithAge({ file, recipient, output: join(folder, 'large.age') }))
  }
  return { ours, age }
}

/** Taking a file of 1 GiB into the vault against `age -r` on the same file, and the memory that takes. */
export async function importBench(): Promise<BenchRow[]> {
  const { ours, age } = await inWorkFolder(takeRuns)
  const version = toolVersion('age')
  const runs = spreadOf(ours.map((run) => run.seconds))
  const processor = spreadOf(ours.map((run) => run.processorSeconds))
  const reference = (command: string, pick: (run: AgeRun) => number) => ({
    tool: 'age',
    command,
    ...(version === undefined ? {} : { version, spread: spreadOf(age.map(pick)) }),
  })
  const how = ours.every((run) => run.memory.how === 'VmHWM')
    ? 'наибольшая занятая память по счёту ядра (VmHWM)'
    : 'наибольшая занятая память по пробам каждые 20 мс'
  return [
    benchRow({
      name: 'импорт 1 ГиБ',
      unit: 'с',
      runs,
      target: { kind: 'ratio', atMost: 2 },
      reference: reference('age -r', (run) => run.seconds),
      note:
        'evidence.add целиком: шифрование, SHA-256, fsync файла и папки, запись в базу; age не считает хеш и не ждёт диска. ' +
        `Исходный файл у обоих в кэше системы. Процессорное время импорта ${processor.median.toFixed(2)} с`,
    }),
    benchRow({
      name: 'импорт 1 ГиБ, до диска',
      unit: 'с',
      runs,
      reference: reference('age -r + fsync', (run) => run.syncedSeconds),
    }),
    benchRow({
      name: 'память при импорте',
      unit: 'МиБ',
      runs: spreadOf(ours.map(({ memory }) => memory.peak - memory.before)),
      target: { kind: 'value', atMost: 120 },
      note: `${how} сверх занятой после открытия хранилища (${ours[0]?.memory.before.toFixed(0) ?? '?'} МиБ)`,
    }),
  ]
}
