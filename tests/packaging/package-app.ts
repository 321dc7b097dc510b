import { join } from 'node:path'
import { Arch, build, Platform } from 'electron-builder'
import { getCurrentFuseWire } from '@electron/fuses'
import config from '../../electron/packaging/builder-config.ts'
import { projectFolder } from '../architecture/source-files.ts'
import { electronVersion, makeFakeElectron } from './fake-electron.ts'

export type PackedApp = {
  readonly folder: string
  readonly archive: string
  readonly program: string
}

/** The real packaging, with a fake Electron under it: archive, filters, unpacked libraries and fuses are what ships. */
export async function packageApp(system: 'linux' | 'win32', folder: string): Promise<PackedApp> {
  const electronDist = join(folder, `electron-${system}`)
  makeFakeElectron(system, electronDist)
  const platform = system === 'linux' ? Platform.LINUX : Platform.WINDOWS
  const output = join(folder, 'packages')
  await build({
    projectDir: projectFolder,
    targets: platform.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      // The packaging writes into the configuration it is given.
      ...structuredClone({ ...config, afterPack: undefined }),
      afterPack: config.afterPack,
      electronDist,
      electronVersion: electronVersion(),
      directories: { ...config.directories, output },
    } as typeof config,
  })
  const app = join(output, system === 'linux' ? 'linux-unpacked' : 'win-unpacked')
  return {
    folder: app,
    archive: join(app, 'resources/app.asar'),
    program: join(app, system === 'linux' ? 'sandyq' : 'Sandyq.exe'),
  }
}

/** The nine fuses as they stand in a program: `1` on, `0` off. */
export async function readFuses(program: string): Promise<Readonly<Record<string, boolean>>> {
  const wire = (await getCurrentFuseWire(program)) as unknown as Record<string, number>
  return Object.fromEntries(
    Object.entries(wire)
      .filter(([name]) => /^\d+$/u.test(name))
      .map(([name, state]) => [name, state === '1'.charCodeAt(0)]),
  )
}
