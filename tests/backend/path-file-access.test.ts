import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPathFileAccess } from '../../electron/backend/path-file-access.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const access = () => createPathFileAccess(folder)
const bytes = (text: string) => new TextEncoder().encode(text)
const isRoot = process.getuid?.() === 0

/** A disk of 256 KiB that only the program started on it sees. Not every system lets an ordinary user make one. */
function onSmallDisk(script: string) {
  const mount = 'mount -t tmpfs -o size=256k tmpfs "$0" && cd "$0" && exec "$1" --input-type=module -e "$2"'
  const args = ['--map-root-user', '--mount', 'sh', '-c', mount, folder, process.execPath, script]
  return spawnSync('unshare', args, { encoding: 'utf8' })
}
const canMount =
  spawnSync('unshare', ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  // A piece is overwritten by the next one.
  for await (const chunk of stream) chunks.push(Uint8Array.from(chunk))
  return Buffer.concat(chunks)
}

describe('openForRead', () => {
  test('reads a file as often as asked, with its name, size and time', async () => {
    const content = Buffer.alloc(3 * 1024 * 1024 + 7, 'x')
    writeFileSync(join(folder, 'a.bin'), content)
    const file = await access().openForRead('a.bin')
    expect(file).toMatchObject({ name: 'a.bin', size: content.length })
    expect(file.modifiedAt).toEqual(statSync(join(folder, 'a.bin')).mtime)
    for (let time = 0; time < 2; time += 1)
      expect(Buffer.compare(await collect(file.stream()), content)).toBe(0)
  })

  test('refuses what is absent, a folder, and a pipe that would never end', async () => {
    writeFileSync(join(folder, 'plain'), '')
    await expect(access().openForRead('absent')).rejects.toMatchObject({
      code: 'input.file-not-found',
      details: { file: 'absent' },
    })
    await expect(access().openForRead('plain/inside')).rejects.toThrow('input.file-not-found')
    await expect(access().openForRead('.')).rejects.toThrow('input.file-unreadable')
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [join(folder, 'pipe')])
      await expect(access().openForRead('pipe')).rejects.toThrow('input.file-unreadable')
    }
  })

  test('a file that goes away meanwhile is a failure, not a crash', async () => {
    writeFileSync(join(folder, 'a'), 'x')
    const file = await access().openForRead('a')
    rmSync(join(folder, 'a'))
    await expect(collect(file.stream())).rejects.toThrow('input.file-not-found')
  })
})

describe('createForWrite', () => {
  test('the file appears whole at the end, for the owner alone, and nothing else is left', async () => {
    const file = await access().createForWrite('out.pdf', { replace: false })
    await file.write(bytes('one '))
    expect(existsSync(join(folder, 'out.pdf'))).toBe(false)
    await file.write(bytes('two'))
    await file.finish()
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('one two')
    expect(statSync(join(folder, 'out.pdf')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['out.pdf'])
  })

  test('volumes carry their number before the ending', async () => {
    for (const [reference, part, name] of [
      ['b.pdf', 2, 'b-2.pdf'],
      ['b.c.pdf', 10, 'b.c-10.pdf'],
      ['plain', 1, 'plain-1'],
    ] as const) {
      await (await access().createForWrite(reference, { replace: false, part })).finish()
      expect(existsSync(join(folder, name))).toBe(true)
    }
  })

  test('abandon leaves nothing, not even the folders that were made', async () => {
    const file = await access().createForWrite('new/deep/out.pdf', { replace: false })
    await file.write(bytes('half'))
    await file.abandon()
    await file.abandon()
    expect(readdirSync(folder)).toEqual([])
  })

  test('a finished file stays when it is abandoned afterwards; its folders are the owner’s', async () => {
    const file = await access().createForWrite('new/out.pdf', { replace: false })
    await file.finish()
    await file.abandon()
    expect(readdirSync(join(folder, 'new'))).toEqual(['out.pdf'])
    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700)
  })

  test('refuses a name that is taken, before and after the work, and replaces only when asked', async () => {
    writeFileSync(join(folder, 'a'), 'old')
    await expect(access().createForWrite('a', { replace: false })).rejects.toMatchObject({
      code: 'output.exists',
      details: { file: 'a' },
    })
    const late = await access().createForWrite('b', { replace: false })
    await late.write(bytes('mine'))
    writeFileSync(join(folder, 'b'), 'theirs')
    await expect(late.finish()).rejects.toThrow('output.exists')
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('theirs')
    const replacing = await access().createForWrite('a', { replace: true })
    await replacing.write(bytes('new'))
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old')
    await replacing.finish()
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new')
    expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
  })

  test('a link that leads nowhere counts as taken, and replacing it leaves its target alone', async () => {
    const outside = join(folder, 'outside')
    symlinkSync(outside, join(folder, 'link'))
    await expect(access().createForWrite('link', { replace: false })).rejects.toThrow('output.exists')
    const file = await access().createForWrite('link', { replace: true })
    await file.write(bytes('x'))
    await file.finish()
    expect([existsSync(outside), readFileSync(join(folder, 'link'), 'utf8')]).toEqual([false, 'x'])
  })

  test('nothing is written into a vault, not through a link and not into a folder of a strange name', async () => {
    const vault = join(folder, 'v.sandyq')
    mkdirSync(join(vault, 'keys'), { recursive: true })
    for (const name of ['vault.json', 'secret.age']) writeFileSync(join(vault, name), '')
    symlinkSync(vault, join(folder, 'link'))
    for (const place of [
      'v.sandyq/a',
      'v.sandyq/keys/7.age',
      'v.sandyq/..x/a',
      'link/objects/a',
      'link/../v.sandyq/a',
    ])
      await expect(access().createForWrite(place, { replace: true })).rejects.toMatchObject({
        code: 'output.inside-vault',
        details: { file: place },
      })
    expect([readdirSync(vault), readdirSync(join(vault, 'keys'))]).toEqual([
      ['keys', 'secret.age', 'vault.json'],
      [],
    ])
    await (await access().createForWrite('v.sandyq.pdf', { replace: false })).finish()
  })

  test('names a folder that cannot hold a file', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(access().createForWrite('file/out', { replace: false })).rejects.toThrow(
      'output.not-written',
    )
    mkdirSync(join(folder, 'taken'))
    const onFolder = await access().createForWrite('taken', { replace: true })
    await expect(onFolder.finish()).rejects.toThrow('output.not-written')
    expect(readdirSync(folder).sort()).toEqual(['file', 'taken'])
  })

  test.skipIf(isRoot || process.platform === 'win32')('names a folder without permission', async () => {
    chmodSync(folder, 0o500)
    await expect(access().createForWrite('out', { replace: false })).rejects.toThrow('output.not-written')
    chmodSync(folder, 0o700)
  })
})

test('relative references are taken from the given folder, whole ones are left', async () => {
  expect(await access().folder('a/b')).toBe(join(folder, 'a/b'))
  expect(await access().folder('/elsewhere')).toBe('/elsewhere')
})

test.skipIf(!canMount)('a full disk is named, and what was half written is gone', () => {
  const source = new URL('../../electron/backend/path-file-access.ts', import.meta.url).href
  const { stdout, stderr } = onSmallDisk(`
    import { readdirSync } from 'node:fs'
    import { createPathFileAccess } from ${JSON.stringify(source)}
    const file = await createPathFileAccess('.').createForWrite('new/out.pdf', { replace: false })
    const write = async () => { for (;;) await file.write(new Uint8Array(64 * 1024)) }
    const code = await write().catch((error) => error.code)
    console.log(code, readdirSync('.').length)
  `)
  expect([stdout, stderr]).toEqual(['vault.disk-full 0\n', ''])
})
