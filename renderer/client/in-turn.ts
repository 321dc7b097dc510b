const turns = new Map<string, Promise<void>>()

/**
 * Does the work after all that was begun before it under the same key, so that quick changes of one record never meet. Answers
 * and fails as the work does; what failed before it does not hold it up.
 */
export function inTurn<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
  const done = (turns.get(key) ?? Promise.resolve()).then(work)
  const over = done.then(
    () => undefined,
    () => undefined,
  )
  turns.set(key, over)
  void over.then(() => {
    if (turns.get(key) === over) turns.delete(key)
  })
  return done
}
