/**
 * The pieces of `source` until the signal aborts; then its reason is thrown at once, even while the source is still silent.
 */
export async function* abortable<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  const pieces = source[Symbol.asyncIterator]()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  aborted.catch(() => {})
  const stop = (): void => reject(signal?.reason)
  signal?.addEventListener('abort', stop, { once: true })
  try {
    signal?.throwIfAborted()
    let next = await Promise.race([pieces.next(), aborted])
    while (next.done !== true) {
      yield next.value
      signal?.throwIfAborted()
      next = await Promise.race([pieces.next(), aborted])
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    const closing = Promise.resolve(pieces.return?.()).catch(() => {})
    // A source that never answers must not hold up the one who cancelled.
    if (signal?.aborted !== true) await closing
  }
}
