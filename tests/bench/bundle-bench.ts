import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ask } from '../demo/build-sample.ts'
import { makeTextPdf } from '../demo/sample-files.ts'
import { benchRow, type BenchRow } from './bench-row.ts'
import { makeBenchVault, type BenchVault } from './bench-vault.ts'
import type { BundleAnswer, BundleTask } from './bundle-child.ts'
import { runChild } from './child.ts'
import { settleDisk, timeTool, toolVersion } from './reference-tool.ts'
import { spreadOf } from './spread.ts'
import { inWorkFolder } from './work-folder.ts'

const fileCount = 200
const pagesPerFile = 9
const linesPerPage = 30
const rounds = 5

function pageLines(file: number, page: number): string[] {
  return Array.from({ length: linesPerPage }, (_, line) =>
    line === 0
      ? `Вымышленный документ ${String(file)}, страница ${String(page)}`
      : `Строка ${String(line)}: ни одно имя, дата или обстоятельство ${String(file * page * line)} не взято из жизни.`,
  )
}

/** Born-digital PDFs, each with its own subset font. */
async function writeFiles(folder: string): Promise<string[]> {
  mkdirSync(folder)
  const paths: string[] = []
  for (let file = 1; file <= fileCount; file += 1) {
    const path = join(folder, `${String(file).padStart(3, '0')}.pdf`)
    writeFileSync(path, await makeTextPdf(pagesPerFile, (page) => pageLines(file, page)))
    paths.push(path)
  }
  return paths
}

/** Not of this case and named in no file: the export policy looks for people like these in all text that goes out. */
async function addProtectedPeople(ask: Ask): Promise<void> {
  await ask('person.create', {
    kind: 'natural',
    name: { surname: 'Укрытова', given: 'Небыль', patronymic: 'Примеровна' },
    pseudonym: 'Заявительница',
    addresses: [{ purpose: 'shelter', value: 'г. Примерск, пер. Закрытый, 99' }],
  })
  await ask('person.create', {
    kind: 'natural',
    name: { surname: 'Малолетов', given: 'Тест', patronymic: 'Образцович' },
    minor: true,
    phones: [{ purpose: 'contact', value: '+7 700 000 00 02' }],
  })
}

/** A vault with the files as evidence, and a recipe of all of them in one volume. */
async function makeVault(folder: string, files: string[]): Promise<{ vault: BenchVault; bundleId: string }> {
  const { vault, value: bundleId } = await makeBenchVault(folder, async (ask) => {
    await addProtectedPeople(ask)
    const { id: caseId } = await ask('case.create', { title: 'Вымышленное дело', kind: 'civil-defamation' })
    const { items } = await ask('evidence.add', { caseId, files })
    const evidenceIds = items.map((item) => item.id)
    const sections = [{ title: 'Доказательства', evidenceIds }]
    const recipe = { caseId, title: 'Замер', language: 'ru', sections, pagesPerVolume: 5_000 } as const
    return (await ask('bundle.create', recipe)).id
  })
  return { vault, bundleId }
}

async function build(task: BundleTask): Promise<BundleAnswer> {
  settleDisk()
  const answer = await runChild<BundleAnswer>(new URL('./bundle-child.ts', import.meta.url), task)
  if (answer.whole !== fileCount || answer.pages < fileCount * pagesPerFile)
    throw new Error(`bundle: ${String(answer.whole)} whole files, ${String(answer.pages)} pages`)
  rmSync(task.file)
  return answer
}

type Runs = {
  readonly job: readonly BundleAnswer[]
  readonly engine: readonly BundleAnswer[]
  readonly qpdf: readonly number[]
}

async function takeRuns(folder: string): Promise<Runs> {
  const sources = join(folder, 'files')
  const files = await writeFiles(sources)
  const { vault, bundleId } = await makeVault(join(folder, 'vault'), files)
  const job: BundleAnswer[] = []
  const engine: BundleAnswer[] = []
  const qpdf: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    job.push(await build({ kind: 'job', vault, bundleId, file: join(folder, 'bundle.pdf') }))
    settleDisk()
    if (toolVersion('qpdf') !== undefined) {
      const output = join(folder, 'qpdf.pdf')
      qpdf.push(await timeTool('qpdf', ['--empty', '--pages', ...files, '--', output], [0, 3]))
      rmSync(output)
    }
    engine.push(await build({ kind: 'engine', folder: sources, file: join(folder, 'engine.pdf') }))
  }
  return { job, engine, qpdf }
}

/** 1,800 pages of 200 files bundled against `qpdf --empty --pages`, which only puts them one after another. */
export async function bundleBench(): Promise<BenchRow[]> {
  const { job, engine, qpdf } = await inWorkFolder(takeRuns)
  const version = toolVersion('qpdf')
  const reference = {
    tool: 'qpdf',
    command: 'qpdf --empty --pages',
    ...(version === undefined ? {} : { version, spread: spreadOf(qpdf) }),
  }
  const processor = spreadOf(job.map((run) => run.processorSeconds)).median.toFixed(2)
  const pages = String(job[0]?.pages ?? 0)
  return [
    benchRow({
      name: 'том из 1800 страниц',
      unit: 'с',
      runs: spreadOf(job.map((run) => run.seconds)),
      target: { kind: 'ratio', atMost: 4 },
      reference,
      note:
        `bundle.build только что открытого хранилища: 200 файлов по 9 страниц, с листами-разделителями, описью и справкой ${pages} с.; ` +
        `расшифровка, сверка хешей, fsync, запись в базу. Процессорное время ${processor} с`,
    }),
    benchRow({
      name: 'том, один сборщик',
      unit: 'с',
      runs: spreadOf(engine.map((run) => run.seconds)),
      reference,
      note: 'те же файлы из папки, без хранилища и базы; запуск потока разбора входит',
    }),
    benchRow({
      name: 'память при сборке тома',
      unit: 'МиБ',
      runs: spreadOf(job.map(({ memory }) => memory.peak)),
      note: `вся память процесса с потоком разбора; до сборки занято ${job[0]?.memory.before.toFixed(0) ?? '?'} МиБ`,
    }),
  ]
}
