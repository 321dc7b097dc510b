import type { PDFPageProxy, RenderTask } from 'pdfjs-dist'

/** Most dots of one canvas: a page may claim any size. */
const mostDots = 16_000_000

export type DrawnPage = { readonly done: Promise<void>; readonly cancel: () => void }

export type PageLook = { readonly scale: number; readonly rotation: number }

/** Draws a page into a canvas as sharp as the screen is. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, look: PageLook): DrawnPage {
  const rotation = (page.rotate + look.rotation) % 360
  const plain = page.getViewport({ scale: look.scale, rotation })
  const sharpness = Math.min(
    window.devicePixelRatio || 1,
    Math.sqrt(mostDots / Math.max(1, plain.width * plain.height)),
  )
  const viewport = page.getViewport({ scale: look.scale * sharpness, rotation })
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  const task: RenderTask = page.render({ canvas, viewport })
  return { done: task.promise, cancel: () => task.cancel() }
}
