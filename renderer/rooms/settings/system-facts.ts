import { useShellAnswer } from '../../client/use-answer.ts'

/** Keys as this system names them: Ctrl is ⌘ on a Mac. */
export function useKeyNames(): (keys: string) => string {
  const platform = useShellAnswer('shell.settings', {}).value?.system.platform
  return (keys) => (platform === 'darwin' ? keys.replaceAll('Ctrl+', '⌘').replaceAll('Alt+', '⌥') : keys)
}
