import type { FileSummary } from '../../../../shared/contract/evidence-contract.ts'
import { makeThumbnail } from './make-thumbnail.ts'

type Waiting = {
  readonly file: FileSummary
  readonly resolve: (picture: ImageBitmap | undefined) => void
}

const atOnce = 2
const kept = 300
const slowestMs = 10_000

/** What was made, the newest last; undefined for a file of which nothing can be made. */
const made = new Map<string, ImageBitmap | undefined>()
const waiting: Waiting[] = []
let running = 0

function keep(id: string, picture: ImageBitmap | undefined): void {
  made.set(id, picture)
  const [oldest] = made.keys()
  if (made.size <= kept || oldest === undefined) return
  // Not closed: a tile may still be drawing it.
  made.delete(oldest)
}

async function makeNext(): Promise<void> {
  // The newest first: it is what is on screen now.
  const next = waiting.pop()
  if (next === undefined) return
  running += 1
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => late.resolve(undefined), slowestMs)
  const picture = await Promise.race([makeThumbnail(next.file), late.promise]).catch(() => undefined)
  clearTimeout(timer)
  keep(next.file.id, picture)
  next.resolve(picture)
  running -= 1
  void makeNext()
}

type Request = { readonly picture: Promise<ImageBitmap | undefined>; readonly cancel: () => void }

/** The thumbnail of a file when its turn comes; nothing when none can be made. Cancel it when it leaves the screen. */
export function requestThumbnail(file: FileSummary): Request {
  if (made.has(file.id)) {
    const picture = made.get(file.id)
    made.delete(file.id)
    made.set(file.id, picture)
    return { picture: Promise.resolve(picture), cancel: () => undefined }
  }
  const { promise, resolve } = Promise.withResolvers<ImageBitmap | undefined>()
  const entry = { file, resolve }
  waiting.push(entry)
  if (running < atOnce) void makeNext()
  return {
    picture: promise,
    cancel: () => {
      const place = waiting.indexOf(entry)
      if (place !== -1) waiting.splice(place, 1)
    },
  }
}
