import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { FuseV1Options } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fuses } from '../../electron/packaging/fuses.ts'
import config from '../../electron/packaging/builder-config.ts'
import { projectFolder } from '../architecture/source-files.ts'
import { packageApp, readFuses, type PackedApp } from './package-app.ts'

const systems = ['linux', 'win32'] as const

let folder = ''
const packed = new Map<string, PackedApp>()
beforeAll(async () => {
  if (!existsSync(join(projectFolder, 'out/main/main.js'))) throw new Error('npm run build comes first')
  folder = mkdtempSync(join(tmpdir(), 'sandyq-packed-'))
  for (const system of systems) packed.set(system, await packageApp(system, folder))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function appOf(system: string): PackedApp {
  const app = packed.get(system)
  if (app === undefined) throw new Error(`not packed: ${system}`)
  return app
}

describe.each(systems)('the app packed for %s', (system) => {
  test('has all nine fuses as they are meant to be', async () => {
    const wanted = Object.fromEntries(
      Object.values(FuseV1Options)
        .filter((option) => typeof option === 'number')
        .map((option) => [String(option), fuses[option]]),
    )
    expect(Object.keys(wanted)).toHaveLength(9)
    expect(await readFuses(appOf(system).program)).toEqual(wanted)
  })

  test('holds the built program and its resources, no source and no test', () => {
    const files = listPackage(appOf(system).archive, { isPack: false }).map((path) =>
      path.replaceAll('\\', '/'),
    )
    for (const needed of [
      '/package.json',
      '/LICENSE',
      '/out/main/main.js',
      '/out/main/app-process.js',
      '/out/main/parse-worker.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/resources/fonts/Tinos-Regular.ttf',
      '/resources/templates/response-to-claim.ru.json',
    ])
      expect(files, needed).toContain(needed)
    const strange = files.filter((path) =>
      /^\/(?:electron|renderer|shared|tests|\.|out\/(?!main|preload|renderer))|\.(?:map|c|cc|h|gyp|bare|d\.ts)$/u.test(
        path,
      ),
    )
    expect(strange).toEqual([])
  })

  test('brings the libraries of this system and processor alone, outside the archive', () => {
    const app = appOf(system)
    const libraries = listPackage(app.archive, { isPack: false })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.node'))
    expect(libraries).toHaveLength(2)
    for (const path of libraries) {
      expect(path).toContain(`/prebuilds/${system}-x64/`)
      expect(existsSync(join(`${app.archive}.unpacked`, path))).toBe(true)
    }
  })
})

test('the Windows program carries the hash of its archive', () => {
  const program = readFileSync(appOf('win32').program).toString('latin1')
  expect(program).toContain('resources\\\\app.asar')
  expect(program).toMatch(/sha256/iu)
})

test('the packed program runs with nothing but what was packed', () => {
  const app = join(folder, 'extracted')
  extractAll(appOf('linux').archive, app)
  // Not a parent of it has a node_modules: what it does not bring, it does not find.
  expect(existsSync(join(tmpdir(), 'node_modules'))).toBe(false)
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(app, 'out/main/sandyq.js'), '--lang', 'en', ...args], {
      encoding: 'utf8',
      env: {
        SANDYQ_PASSPHRASE: 'ветрёный фонарь 7 лениво чинит облака',
        SANDYQ_VAULT: join(folder, 'v.sandyq'),
      },
    })
  expect(run('vault', 'create', '--person', 'Примерова Проба')).toContain('AGE-SECRET-KEY')
  const created = JSON.parse(run('case', 'create', '--json', '--file', writeCase())) as { id: string }
  const filled = run(
    'document',
    'fill',
    '--case',
    created.id,
    '--template',
    'cover-letter',
    '--language',
    'ru',
    '--out',
    join(folder, 'letter.pdf'),
  )
  expect(filled).not.toBe('')
  expect(readFileSync(join(folder, 'letter.pdf')).subarray(0, 5).toString('latin1')).toBe('%PDF-')
})

function writeCase(): string {
  const path = join(folder, 'case.json')
  writeFileSync(path, JSON.stringify({ title: 'Проба', kind: 'civil-defamation' }))
  return path
}

test('the package for macOS leaves other systems’ libraries out and is hardened', () => {
  expect(config.mac).toMatchObject({ hardenedRuntime: true, icon: 'resources/icons/sandyq.icns' })
  expect(JSON.stringify(config.mac)).toContain('!(darwin-${arch})')
  expect(config.asar).toBe(true)
  expect(config.publish).toBeNull()
})
