import type { PageBridge, PageEvent } from '../../../shared/contract/page-bridge.ts'

type Bindings = {
  readonly __call: (request: { name: string; input: unknown; callId: string }) => Promise<unknown>
  readonly __grant: (
    name: string,
    bytes: Uint8Array,
  ) => Promise<{ token: string; name: string; size: number }>
  __emit?: (event: PageEvent | { progress: unknown; callId: string }) => void
  sandyq?: PageBridge<File>
}

/** Runs in the page before its scripts: what preload does in the app, over Playwright's bindings. */
export function pageScript(): void {
  const page = globalThis as unknown as Bindings
  const listeners = new Set<(event: PageEvent) => void>()
  const progress = new Map<string, (progress: never) => void>()
  let calls = 0
  page.__emit = (event) => {
    if ('callId' in event) progress.get(event.callId)?.(event.progress as never)
    else for (const listener of listeners) listener(event)
  }
  const bridge: PageBridge<File> = {
    call: async (name, input, options = {}) => {
      const callId = options.callId ?? `call-${String((calls += 1))}`
      if (options.onProgress !== undefined) progress.set(callId, options.onProgress)
      try {
        return (await page.__call({ name, input, callId })) as never
      } finally {
        progress.delete(callId)
      }
    },
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    grantFiles: (files) =>
      Promise.all(
        files.map(async (file) => page.__grant(file.name, new Uint8Array(await file.arrayBuffer()))),
      ),
  }
  page.sandyq = bridge
}
