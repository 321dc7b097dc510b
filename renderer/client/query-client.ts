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

/** What no change in the vault changes: answers of the main process, and what ships with the program. */
const isFixed = (kind: unknown) => kind === 'shell' || kind === 'shipped'

const gatherMs = 30

/** The longest that what changed meanwhile waits for answers that are on their way. */
const patienceMs = 1_000

/**
 * Asks again for what is on screen whenever the backend says that something changed. Many changes at once count as one, and
 * while answers are on their way nothing is asked anew: an import of hundreds of files must not be slowed by its own list.
 */
export function watchChanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAsking = false
  let hasMore = false
  const ask = async () => {
    timer = undefined
    isAsking = true
    const answers = queryClient.invalidateQueries({ predicate: ({ queryKey }) => !isFixed(queryKey[0]) })
    await Promise.race([answers, new Promise((resolve) => setTimeout(resolve, patienceMs))])
    isAsking = false
    if (hasMore) schedule()
  }
  const schedule = () => {
    hasMore = isAsking
    if (!isAsking) timer ??= setTimeout(() => void ask(), gatherMs)
  }
  const stop = bridge.on((event) => {
    if (event.event === 'changed') schedule()
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
