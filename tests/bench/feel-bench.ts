import { join } from 'node:path'
import { buildSample, type Ask } from '../demo/build-sample.ts'
import { openDesk, type Desk } from '../kit/page/open-desk.ts'
import { launchPinnedChromium } from '../kit/page/pinned-chromium.ts'
import { fillFoundation } from '../seed/fill-foundation.ts'
import { makeBenchVault } from './bench-vault.ts'
import { benchRow, type BenchRow } from './bench-row.ts'
import { feelClicks, largest, openBoth } from './feel-clicks.ts'
import { spreadOf } from './spread.ts'
import { timeAct } from './time-act.ts'
import { inWorkFolder } from './work-folder.ts'

const runs = 20
const size = { cases: 10_000, evidence: 100_000 }

/** The case of the demonstration with a bundle of all its exhibits that was built once. */
async function addSample(ask: Ask, folder: string): Promise<void> {
  const caseId = await buildSample(ask, join(folder, 'sources'))
  const { id } = await ask('bundle.create-all', { caseId, title: 'Приложения к отзыву' })
  await ask('bundle.build', { id, file: join(folder, 'tom.pdf'), recipient: 'court', replace: true })
}

/** An empty bundle in the largest case: its contents are to be chosen from all of its exhibits. */
async function addEmptyBundle(ask: Desk['ask']): Promise<void> {
  const { items } = await ask('case.list', { text: largest, limit: 1 })
  const caseId = items[0]?.id ?? ''
  await ask('bundle.create', {
    language: 'ru',
    caseId,
    title: 'Пустой том',
    sections: [{ title: 'Раздел', evidenceIds: [] }],
  })
}

async function measure(desk: Desk): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const step of feelClicks) {
    const times: number[] = []
    try {
      for (let run = 0; run < runs; run += 1) times.push(await timeAct(desk.page, step, run))
    } catch (error) {
      throw new Error(`${step.name}: not measured`, { cause: error })
    }
    const name = `щелчок: ${step.name}`
    const target = step.isFile === true ? {} : ({ target: { kind: 'value', atMost: 100 } } as const)
    const first = (times[0] ?? 0).toFixed(0)
    rows.push(
      benchRow({ name, unit: 'мс', runs: spreadOf(times), ...target, note: `в первый раз ${first} мс` }),
    )
  }
  return rows
}

/** How soon the window answers what is clicked, pressed and typed, with a large foundation in the vault. */
export async function feelBench(of: typeof size = size): Promise<BenchRow[]> {
  return inWorkFolder(async (folder) => {
    const { vault } = await makeBenchVault(join(folder, 'vault'), (ask) => addSample(ask, folder))
    await fillFoundation(vault, of)
    const browser = await launchPinnedChromium()
    const { desk, close } = await openDesk(browser, { settings: {}, hasVault: true, existing: vault })
    try {
      await addEmptyBundle(desk.ask)
      await desk.start()
      await openBoth(desk.page)
      return await measure(desk)
    } finally {
      await close()
      await browser.close()
    }
  })
}
