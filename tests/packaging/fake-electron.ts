import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { projectFolder } from '../architecture/source-files.ts'

/** The fuse wire as @electron/fuses looks for it: its sentinel, version 1, nine fuses, as Electron ships them. */
const wire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101100011'),
])

/** A Windows program of nothing but resources: packing rewrites its icon and version, and must find the wire after that. */
function windowsProgram(): Uint8Array {
  const load = createRequire(import.meta.url)
  const { NtExecutable, NtExecutableResource, Resource } = load('resedit') as typeof import('resedit')
  const program = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(program, true)
  const version = Resource.VersionInfo.createEmpty()
  version.setFileVersion(45, 4, 1, 0, 1033)
  version.setStringValues(
    { lang: 1033, codepage: 1200 },
    { FileDescription: 'Electron', ProductName: 'Electron' },
  )
  version.outputToResourceEntries(resources.entries)
  const bin = new Uint8Array(Buffer.concat([wire, Buffer.alloc(64)])).buffer
  resources.entries.push({ type: 'FAKE', id: 'WIRE', lang: 1033, codepage: 1200, bin })
  resources.outputResource(program)
  return new Uint8Array(program.generate())
}

/** The version of Electron the project is pinned to. */
export function electronVersion(): string {
  const manifest = readFileSync(join(projectFolder, 'node_modules/electron/package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

/** A folder that looks like an unpacked Electron to electron-builder: names and a fuse wire, no Chromium. */
export function makeFakeElectron(platform: 'linux' | 'win32', folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const program = join(folder, platform === 'win32' ? 'electron.exe' : 'electron')
  writeFileSync(
    program,
    platform === 'win32' ? windowsProgram() : Buffer.concat([Buffer.alloc(4096), wire, Buffer.alloc(64)]),
  )
  chmodSync(program, 0o755)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'resources.pak', 'icudtl.dat', 'locales/ru.pak'])
    writeFileSync(join(folder, name), 'x')
  writeFileSync(join(folder, 'version'), electronVersion())
}
