import { createHash } from 'node:crypto'

/** How long a copied text stays on the clipboard. */
export const clipboardLifeMs = 30_000

/** As `electron.clipboard`. */
type Clipboard = {
  readonly readText: () => Promise<string>
  readonly writeText: (text: string) => Promise<void>
  readonly clear: () => void
}

export type ClipboardClearing = {
  readonly copy: (text: string) => Promise<void>
  /** Clears now what would be cleared later. */
  readonly clearNow: () => Promise<void>
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** Copies texts and clears them after 30 seconds, unless something else is on the clipboard by then. Keeps only their hash. */
export function createClipboardClearing(clipboard: Clipboard, isWanted: () => boolean): ClipboardClearing {
  let ours: { readonly hash: string; readonly timer: NodeJS.Timeout } | undefined
  /** What is being written now; never rejects. */
  let writing: Promise<unknown> = Promise.resolve()

  async function clearNow(): Promise<void> {
    const expected = ours?.hash
    clearTimeout(ours?.timer)
    ours = undefined
    await writing
    if (expected !== undefined && digest(await clipboard.readText()) === expected) clipboard.clear()
  }

  return {
    clearNow,
    copy: async (text) => {
      clearTimeout(ours?.timer)
      ours = isWanted()
        ? { hash: digest(text), timer: setTimeout(() => void clearNow(), clipboardLifeMs) }
        : undefined
      const written = clipboard.writeText(text)
      writing = written.catch(() => undefined)
      await written
    },
  }
}
