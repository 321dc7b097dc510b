import type { Renderer } from '../../../electron/backend/render/renderer.ts'

/** Documents that are asked for and not made yet, until they are let go. */
export type Held = {
  /** The first document is asked for. */
  readonly reached: Promise<void>
  readonly release: () => void
}

type Gate = { readonly asked: () => void; readonly free: Promise<void>; readonly open: () => void }

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_none, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}

/** A renderer that can be made to wait: work that is under way stands still for as long as a test looks at it, and can be stopped. */
export function holdableRenderer(renderer: Renderer): {
  readonly renderer: Renderer
  readonly hold: () => Held
  /** Lets go whatever is held. */
  readonly release: () => void
} {
  let gate: Gate | undefined
  const release = () => {
    gate?.open()
    gate = undefined
  }
  const render: Renderer['render'] = async (request, signal) => {
    if (gate !== undefined) {
      gate.asked()
      signal?.throwIfAborted()
      await (signal === undefined ? gate.free : Promise.race([gate.free, aborted(signal)]))
    }
    return renderer.render(request, signal)
  }
  const hold = (): Held => {
    const reached = Promise.withResolvers<void>()
    const freed = Promise.withResolvers<void>()
    gate = { asked: reached.resolve, free: freed.promise, open: freed.resolve }
    return { reached: reached.promise, release }
  }
  return { renderer: { ...renderer, render }, hold, release }
}
