import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { buildBundle } from '../../../electron/backend/bundles/engine/build-bundle.ts'
import type { RecordedBuild } from '../../../electron/backend/bundles/recorded-build.ts'
import { createExportFolder } from '../../../electron/backend/whole-export/export-folder.ts'
import type { ExportWork } from '../../../electron/backend/whole-export/export-work.ts'
import { GivenNames } from '../../../electron/backend/whole-export/safe-names.ts'
import { writeBuild } from '../../../electron/backend/whole-export/write-build.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sandyq-'))
})
afterEach(() => rmSync(place, { recursive: true }))

async function* bytes(text: string) {
  yield await Promise.resolve(Buffer.from(text))
}

/** Writes a build of two volumes by an engine that does so much of it. */
async function write(engine: typeof buildBundle) {
  const folder = createExportFolder(join(place, 'всё'), (path) => path)
  const context = { session: {}, environment: {}, signal: new AbortController().signal }
  const work = { context, folder, names: new GivenNames() } as unknown as ExportWork
  const build = {
    builtAt: '2026-03-12T10:00:00.000Z',
    plan: { title: 'Том' },
    result: { volumes: [{ sha256: 'a' }, { sha256: 'b' }] },
  } as unknown as RecordedBuild
  const failure = await writeBuild(work, { build, folder: 'bundles' }, engine).catch(
    (error: unknown) => error,
  )
  const there = existsSync(join(place, 'всё.partial', 'bundles', '2026-03-12 Том - 1.pdf'))
  return { failure, there, files: folder.files.length }
}

test('a build that breaks off leaves no volume that looks like one', async () => {
  const done = await write(async (_plan, io) => {
    await io.writeVolume(1, 2, bytes('первый'))
    throw new Error('object.missing')
  })
  expect(done).toMatchObject({ failure: { message: 'object.missing' }, there: false, files: 0 })
})

test('volumes that came out otherwise than they were given away are told', async () => {
  const making = (last: string): typeof buildBundle =>
    async function make(_plan, io) {
      await io.writeVolume(1, 2, bytes('первый'))
      await io.writeVolume(2, 2, bytes('второй'))
      return { volumes: [{ sha256: 'a' }, { sha256: last }] } as unknown as Awaited<
        ReturnType<typeof buildBundle>
      >
    }
  expect(await write(making('b'))).toEqual({ failure: undefined, there: true, files: 2 })
  rmSync(join(place, 'всё.partial'), { recursive: true })
  expect(await write(making('c'))).toMatchObject({ failure: { code: 'bundle.rebuild-differs' }, there: true })
})
