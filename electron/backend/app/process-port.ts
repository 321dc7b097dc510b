/** The end of a MessagePort in a utility process, as much of it as the backend uses. */
export type ProcessPort = {
  readonly on: (
    event: 'message' | 'close',
    listener: (event: { readonly data: unknown; readonly ports: readonly ProcessPort[] }) => void,
  ) => unknown
  readonly start: () => void
  readonly postMessage: (message: unknown) => void
  readonly close: () => void
}

/** The way back to the process that started this one. */
export type ParentPort = {
  readonly on: (
    event: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly ProcessPort[] }) => void,
  ) => unknown
  readonly postMessage: (message: unknown) => void
}

/** `process.parentPort`, which only a utility process has. Throws elsewhere. */
export function parentPort(): ParentPort {
  const { parentPort: port } = process as unknown as { parentPort?: ParentPort }
  if (port === undefined) throw new Error('this program runs only as a part of the app')
  return port
}
