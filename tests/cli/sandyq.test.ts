import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { samplePassphrase } from './run-cli.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = join(root, 'out/main/sandyq.js')
const folder = mkdtempSync(join(tmpdir(), 'sandyq-process-'))

/** A Node of before 24 somewhere on the path, to see the real thing and not only a pretence of it. */
const olderNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((part) => join(part, 'node'))
  .filter((file) => existsSync(file))
  .find((file) => {
    const { stdout } = spawnSync(file, ['-p', 'process.versions.node'], { encoding: 'utf8' })
    return stdout !== '' && Number.parseInt(stdout, 10) < 24
  })

beforeAll(() => {
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  execFileSync(process.execPath, [vite, 'build', '--config', 'electron.config.ts'], {
    cwd: root,
    stdio: 'pipe',
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(command: string, args: string[], more: { env?: Record<string, string>; input?: string } = {}) {
  const env = { ...process.env, SANDYQ_LANG: 'en', SANDYQ_PASSPHRASE: samplePassphrase, ...more.env }
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8', input: more.input ?? '', env })
}
const bin = (args: string[], more: { env?: Record<string, string>; input?: string } = {}) =>
  start(process.execPath, [built, '--vault', 'vault', ...args], more)

describe('an older Node', () => {
  const sentence =
    /^Sandyq работает на Node\.js 24[^\n]+\nSandyq needs Node\.js 24 or later; this is \d+[^\n]+\n$/u

  test.each(['18.20.8', '20.20.2', '23.11.0'])(
    '%s is told which one is needed, in two languages',
    (version) => {
      const pretence = join(folder, 'pretence.cjs')
      writeFileSync(
        pretence,
        `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
      )
      const { status, stdout, stderr } = start(process.execPath, ['--require', pretence, built, '--help'])
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(sentence)
      expect(stderr).toContain(version)
    },
  )

  test.skipIf(olderNode === undefined)('really started says the same', () => {
    const { status, stdout, stderr } = start(olderNode ?? '', [built, 'vault', 'info'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
  })
})

describe('the built program', () => {
  test('begins with the line that lets a shell start it', () => {
    expect(readFileSync(built, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u)
  })

  test('does the main job: workers, fonts, templates and key derivation are all found', () => {
    const ask = (args: string[], input?: string) => {
      const { status, stdout, stderr } = bin([...args, '--json'], input === undefined ? {} : { input })
      expect([args, status, stderr]).toEqual([args, 0, ''])
      return JSON.parse(stdout) as Record<string, unknown>
    }
    const { recoveryKey } = ask(['vault', 'create', '--person', 'Садыкова Алма'])
    writeFileSync(join(folder, 'key.txt'), String(recoveryKey))
    const byKey = ['--recovery-key-file', 'key.txt']
    const { id } = ask(
      ['case', 'create', '--file', '-', ...byKey],
      '{"title": "Дело", "kind": "civil-other"}',
    )
    mkdirSync(join(folder, 'evidence'))
    writeFileSync(join(folder, 'evidence/note.txt'), 'Записка о встрече.\n')
    ask(['evidence', 'add', 'evidence', '--case', String(id), ...byKey])
    expect(ask(['search', 'ЗАПИСКА', ...byKey])).toMatchObject({ total: 1 })
    const recipe = ask(['bundle', 'create', '--case', String(id), '--all', ...byKey])
    ask(['bundle', 'build', String(recipe['id']), '--out', 'bundle.pdf', ...byKey])
    const fill = ['document', 'fill', '--case', String(id), '--template', 'cover-letter', '--language', 'ru']
    ask([...fill, '--out', 'letter.pdf', ...byKey])
    for (const name of ['bundle.pdf', 'letter.pdf'])
      expect(readFileSync(join(folder, name)).subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })

  test('ends with the status of its failure, and with nothing on standard output', () => {
    const { status, stdout, stderr } = bin(['vault', 'info'], {
      env: { SANDYQ_PASSPHRASE: 'not the one at all' },
    })
    expect([status, stdout]).toEqual([4, ''])
    expect(stderr).not.toContain('not the one')
  })

  test('a reader that closes the pipe early is no failure', () => {
    const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${built}" --help | head -n 1`], {
      encoding: 'utf8',
    })
    expect([shell.status, shell.stderr]).toEqual([0, ''])
  })
})

test('from source by npm, paths are taken from where the person stands', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = [
    '--prefix',
    root,
    'run',
    '--silent',
    'sandyq',
    '--',
    'vault',
    'info',
    '--public',
    '--vault',
    'vault',
  ]
  const { status, stdout } = start(npm, [...args, '--json'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ format: 1 })
})
