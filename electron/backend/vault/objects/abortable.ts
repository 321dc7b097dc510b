/**
 * The pieces of `source` until the signal aborts; then its reason is thrown at once, even while the source is still silent.
 */
export async function* abortable<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  const pieces = source[Symbol.asyncIterator]()
  let refuse: ((reason: unknown) => void) | undefined
  const stop = (): void => refuse?.(signal?.reason)
  // A promise of its own for each piece: one that outlives them would keep every piece it was raced against.
  const take = (): Promise<IteratorResult<T>> =>
    new Promise((resolve, reject) => {
      refuse = reject
      pieces.next().then(resolve, reject)
    })
  signal?.addEventListener('abort', stop, { once: true })
  try {
    signal?.throwIfAborted()
    let next = await take()
    while (next.done !== true) {
      yield next.value
      signal?.throwIfAborted()
      next = await take()
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    const closing = Promise.resolve(pieces.return?.()).catch(() => {})
    // A source that never answers must not hold up the one who cancelled.
    if (signal?.aborted !== true) await closing
  }
}
