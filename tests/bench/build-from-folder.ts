import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { buildBundle } from '../../electron/backend/bundles/engine/build-bundle.ts'
import type {
  BundleIo,
  BundlePlan,
  BundleResult,
  PlannedExhibit,
} from '../../electron/backend/bundles/engine/bundle-plan.ts'
import { createParser } from '../../electron/backend/parsing/parser.ts'

function planExhibit(folder: string, name: string, number: number): PlannedExhibit {
  const bytes = readFileSync(join(folder, name))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    evidenceId: name,
    number,
    title: `Приложение ${name}`,
    dateText: '—',
    sourceText: '—',
    formText: '—',
    provenance: [],
    files: [{ fileId: name, name, mediaType: 'application/pdf', size: bytes.length, sha256 }],
  }
}

function planFolder(folder: string): BundlePlan {
  const exhibits = readdirSync(folder)
    .sort()
    .map((name, index) => planExhibit(folder, name, index + 1))
  return {
    language: 'ru',
    title: 'Замер',
    caseTitle: 'Вымышленное дело',
    sections: [{ title: 'Доказательства', exhibits }],
    options: { pagesPerVolume: 5_000, slipSheets: true, cover: true },
    frozen: {
      builtAt: '2026-03-25T10:00:00.000Z',
      custodySequence: 1,
      custodyHead: '0'.repeat(64),
      programVersion: '0',
      actor: 'Проверяева Замера Тестовна',
    },
    custody: [],
  }
}

/** The engine of bundles on plain files: no vault, no database, no custody entries. */
export async function buildFromFolder(
  folder: string,
  file: string,
): Promise<{ pages: number; exhibits: BundleResult['exhibits'] }> {
  const parser = createParser()
  const writeVolume: BundleIo['writeVolume'] = async (_volume, _total, bytes) => {
    const output = await open(file, 'w')
    for await (const piece of bytes) await output.write(piece)
    await output.close()
  }
  try {
    const readFile = (name: string) => createReadStream(join(folder, name))
    const { pageCount, exhibits } = await buildBundle(planFolder(folder), { readFile, writeVolume, parser })
    return { pages: pageCount, exhibits }
  } finally {
    await parser.close()
  }
}
