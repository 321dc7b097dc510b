import { useCallback } from 'react'
import type { ShellSettings } from '../../shared/contract/shell-contract.ts'
import { callShell } from './call.ts'
import { setLanguage } from './language.ts'
import { queryClient } from './query-client.ts'
import { useShellAnswer } from './use-answer.ts'

const question = ['shell', 'shell.settings', {}]

/** The settings of this computer; undefined until they are known. */
export function useSettings(): ShellSettings | undefined {
  return useShellAnswer('shell.settings', {}).value?.settings
}

/** Changes settings at once, on the screen and on the disk. */
export function useChangeSettings(): (changes: Partial<ShellSettings>) => Promise<void> {
  return useCallback(async (changes) => {
    const { settings } = await callShell('shell.change-settings', changes)
    await setLanguage(settings.language)
    queryClient.setQueryData<{ settings: ShellSettings }>(question, (known) =>
      known === undefined ? known : { ...known, settings },
    )
  }, [])
}
