import { describe, expect, test } from 'vitest'
import { listSources } from './source-files.ts'

const sources = listSources('shared', 'electron', 'renderer')
const inFolder = (folder: string) => sources.filter((file) => file.path.startsWith(`${folder}/`))

describe('Electron', () => {
  test('is imported in main and preload alone', () => {
    const importers = sources.filter((file) => file.packages.some((name) => /^electron(?:\/|$)/u.test(name)))
    const folders = new Set(importers.map((file) => file.path.split('/').slice(0, 2).join('/')))
    expect([...folders].sort()).toEqual(['electron/main', 'electron/preload'])
  })
})

describe('preload', () => {
  test('is one file of at most sixty lines', () => {
    expect(inFolder('electron/preload').map((file) => file.path)).toEqual(['electron/preload/preload.ts'])
    expect(inFolder('electron/preload')[0]?.lines).toBeLessThanOrEqual(60)
  })

  test('takes nothing but types from the project', () => {
    for (const file of inFolder('electron/preload')) expect([...file.typeOnly].sort()).toEqual(file.imports)
  })
})

describe('the main process', () => {
  test('runs nothing of the backend but the wording of refusals', () => {
    const reached = inFolder('electron/main').flatMap((file) =>
      file.imports.filter((path) => path.startsWith('electron/backend/') && !file.typeOnly.has(path)),
    )
    expect([...new Set(reached)].sort()).toEqual([
      'electron/backend/invalid-input.ts',
      'electron/backend/to-failure.ts',
    ])
  })

  test('reads no environment and no key of its own making', () => {
    const files = [
      ...inFolder('electron/main'),
      ...inFolder('electron/preload'),
      ...inFolder('electron/backend/app'),
    ]
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter((file) => file.text.includes('process.env')).map((file) => file.path)).toEqual([])
  })

  test('opens nothing outside the program', () => {
    const banned = /openExternal|openPath\(|https?:\/\//u
    expect(
      inFolder('electron/main')
        .filter((file) => banned.test(file.text))
        .map((file) => file.path),
    ).toEqual([])
  })
})
