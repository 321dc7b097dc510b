import { execFileSync, spawnSync } from 'node:child_process'
import { stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, test } from 'vitest'
import { nodeDisk } from '../../../../electron/backend/vault/objects/disk.ts'
import { listFiles, makeBytes, makeTemporaryFolder, readBytes } from './object-store-kit.ts'

const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

test.skipIf(!canMount)('a really full disk: said so, nothing left, the rest unharmed', async () => {
  const folder = await makeTemporaryFolder()
  const child = fileURLToPath(new URL('full-disk-child.ts', import.meta.url))
  const script = 'mount -t tmpfs -o size=3m tmpfs "$1" && exec "$2" "$3" "$1"'
  const output = execFileSync('unshare', ['-rm', 'sh', '-c', script, 'sh', folder, process.execPath, child], {
    encoding: 'utf8',
  })
  expect(JSON.parse(output)).toEqual({
    failure: 'vault.disk-full',
    files: 1,
    leftovers: 0,
    earlierObject: 'whole',
    smallerOneAfterwards: 'whole',
  })
  // Everything happened inside the namespace's own disk.
  expect(await listFiles(folder)).toEqual([])
})

it('creates files for the owner alone and never over another', async () => {
  const path = join(await makeTemporaryFolder(), 'new')
  const file = await nodeDisk.createFile(path)
  await file.write(makeBytes(100), 0)
  await file.write(makeBytes(100, 2), 100)
  await file.fsync()
  expect(await file.size()).toBe(200)
  await file.close()
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readBytes(path)).toEqual(new Uint8Array([...makeBytes(100), ...makeBytes(100, 2)]))
  await expect(nodeDisk.createFile(path)).rejects.toMatchObject({ code: 'EEXIST' })
})

it('reads to the end of the file and no further', async () => {
  const path = join(await makeTemporaryFolder(), 'ten')
  await writeFile(path, makeBytes(10))
  const file = await nodeDisk.openFile(path)
  const into = new Uint8Array(8)
  expect([await file.read(into, 0), await file.read(into, 6), await file.read(into, 10)]).toEqual([8, 4, 0])
  await file.close()
})

it('knows what is there', async () => {
  const folder = await makeTemporaryFolder()
  await nodeDisk.makeFolder(join(folder, 'b'))
  await nodeDisk.makeFolder(join(folder, 'b'))
  await nodeDisk.makeFolder(join(folder, 'a'))
  await symlink(join(folder, 'nowhere'), join(folder, 'c'))
  await nodeDisk.fsyncFolder(folder)
  expect(await nodeDisk.listFolder(folder)).toEqual(['a', 'b', 'c'])
  expect(await nodeDisk.listFolder(join(folder, 'none'))).toEqual([])
  // A dangling link takes up the name all the same.
  expect([await nodeDisk.exists(join(folder, 'c')), await nodeDisk.exists(join(folder, 'none'))]).toEqual([
    true,
    false,
  ])
  await expect(nodeDisk.makeFolder(join(folder, 'x', 'y'))).rejects.toMatchObject({ code: 'ENOENT' })
})
