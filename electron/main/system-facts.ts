import type { ShellOutputOf } from '../../shared/contract/shell-contract.ts'

type SystemFacts = ShellOutputOf<'shell.settings'>['system']

/** What a system can do, as Electron documents it, for an honest settings page. */
export function systemFactsOf(platform: string): SystemFacts {
  if (platform === 'win32')
    return { platform, contentProtection: 'works', lockEvents: ['suspend', 'screen-lock'] }
  if (platform === 'darwin')
    // Since macOS 15 programs that use the new capture kit see protected windows.
    return { platform, contentProtection: 'partly', lockEvents: ['suspend', 'screen-lock', 'user-switch'] }
  return {
    platform: platform === 'linux' ? 'linux' : 'other',
    contentProtection: 'absent',
    lockEvents: ['suspend'],
  }
}
