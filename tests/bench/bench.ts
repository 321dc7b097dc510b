import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from '../architecture/source-files.ts'
import { answerClaimBench } from './answer-claim-bench.ts'
import type { BenchRow } from './bench-row.ts'
import { bundleBench } from './bundle-bench.ts'
import { feelBench } from './feel-bench.ts'
import { importBench } from './import-bench.ts'
import { listBench } from './list-bench.ts'
import { openBench } from './open-bench.ts'
import { tableText } from './print-table.ts'
import { toolVersion } from './reference-tool.ts'

const benchmarks: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  import: importBench,
  bundle: bundleBench,
  response: answerClaimBench,
  open: openBench,
  lists: listBench,
  feel: feelBench,
}

function chosen(): string[] {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
  const names = only?.split(',') ?? Object.keys(benchmarks)
  const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name))
  if (unknown.length === 0) return names
  console.error(`--only: ${Object.keys(benchmarks).join(',')}`)
  return process.exit(2)
}

/** What the figures depend on beside the program. */
function conditions() {
  return {
    takenAt: new Date().toISOString(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    loadBefore: loadavg()[0] ?? 0,
    tools: { age: toolVersion('age') ?? null, qpdf: toolVersion('qpdf') ?? null },
  }
}

/** Runs the benchmarks, prints the table and writes out/bench.json. A bench is no test: it ends well whatever it finds. */
async function bench(): Promise<void> {
  const found = conditions()
  const results: { benchmark: string; rows: BenchRow[] }[] = []
  for (const name of chosen()) {
    console.error(`${name} …`)
    const measure = benchmarks[name]
    if (measure !== undefined) results.push({ benchmark: name, rows: await measure() })
  }
  const taken = { ...found, loadAfter: loadavg()[0] ?? 0, results }
  mkdirSync(join(projectFolder, 'out'), { recursive: true })
  writeFileSync(join(projectFolder, 'out/bench.json'), `${JSON.stringify(taken, null, 2)}\n`)
  console.log(tableText(results.flatMap(({ rows }) => rows)))
  const load = `${taken.loadBefore.toFixed(1)} → ${taken.loadAfter.toFixed(1)}`
  console.log(
    `\n${found.processor}, ядер: ${String(found.cores)}, средняя нагрузка машины ${load}, Node ${found.node}`,
  )
  if (Math.max(taken.loadBefore, taken.loadAfter) > found.cores + 1)
    console.log('Машина занята и другой работой: времена завышены, отношения к эталону надёжнее.')
}

await bench()
