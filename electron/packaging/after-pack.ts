import { join } from 'node:path'
import { flipFuses } from '@electron/fuses'
import type { AfterPackContext } from 'electron-builder'
import { fuses } from './fuses.ts'

/** The file that holds the fuses of a packed app. */
function executableOf({ electronPlatformName, appOutDir, packager }: AfterPackContext): string {
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return join(appOutDir, `${name}.app`, 'Contents', 'MacOS', name)
  if (electronPlatformName === 'win32') return join(appOutDir, `${name}.exe`)
  return join(appOutDir, packager.config.linux?.executableName ?? name)
}

/** Before the app is signed: a signature made earlier would break. */
export async function afterPack(context: AfterPackContext): Promise<void> {
  await flipFuses(executableOf(context), fuses)
}
