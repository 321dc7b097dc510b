import { QueryClient } from '@tanstack/react-query'
import { bridge } from './bridge.ts'

/** Answers are kept until something changes; nothing is asked again by itself, and nothing is retried: a failure is a fact. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 5 * 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

const gatherMs = 30

/** Asks again for what is on screen whenever the backend says that something changed; many changes at once count as one. */
export function watchChanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = bridge.on((event) => {
    if (event.event !== 'changed' || timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'shell' })
    }, gatherMs)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

/** Asks again whether a vault is open: the backend began anew. */
export function askVaultAgain(): void {
  void queryClient.invalidateQueries({ queryKey: ['vault.info'] })
}

/** Forgets every answer of a vault that is locked now. */
export function dropVaultAnswers(): void {
  queryClient.removeQueries({
    predicate: ({ queryKey }) => queryKey[0] !== 'shell' && queryKey[0] !== 'vault.info',
  })
}
