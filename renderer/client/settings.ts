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

type Change = Partial<ShellSettings> | ((now: ShellSettings) => Partial<ShellSettings>)

let earlier: Promise<unknown> = Promise.resolve()

async function applied(change: Change): Promise<void> {
  const known = queryClient.getQueryData<{ settings: ShellSettings }>(question)?.settings
  const now = known ?? (await callShell('shell.settings', {})).settings
  const { settings } = await callShell(
    'shell.change-settings',
    typeof change === 'function' ? change(now) : change,
  )
  await setLanguage(settings.language)
  queryClient.setQueryData<{ settings: ShellSettings }>(question, (before) =>
    before === undefined ? before : { ...before, settings },
  )
}

/** Changes settings at once, on the screen and on the disk; one change after the other, so that quick steps add up. */
export function useChangeSettings(): (change: Change) => Promise<void> {
  return useCallback((change) => {
    const done = earlier.then(() => applied(change))
    earlier = done.catch(() => undefined)
    return done
  }, [])
}
