import { openFile, pictureTypes } from '../../../ui/file/file-url.ts'

/** Width of a thumbnail's picture in dots. */
const width = 320
/** Longest drawing of one page. */
const slowestMs = 8_000
const largestPictureBytes = 40 * 1024 * 1024
const largestPdfBytes = 300 * 1024 * 1024

/** Types a thumbnail can be made of. */
export function hasThumbnail(file: { readonly mediaType: string; readonly size: number }): boolean {
  if (file.mediaType === 'application/pdf') return file.size <= largestPdfBytes
  return pictureTypes.has(file.mediaType) && file.size <= largestPictureBytes
}

async function ofPicture(url: string): Promise<ImageBitmap> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`status ${String(answer.status)}`)
  return createImageBitmap(await answer.blob(), { resizeWidth: width, resizeQuality: 'medium' })
}

async function ofPdf(url: string, size: number): Promise<ImageBitmap> {
  const { openPdf } = await import('../../../ui/file/pdf/open-pdf.ts')
  const { drawPage } = await import('../../../ui/file/pdf/draw-page.ts')
  const { document: pdf, close } = await openPdf({ url, size })
  // A page that never ends would keep its worker: that is closed whatever the page does.
  const timer = setTimeout(close, slowestMs)
  try {
    const page = await pdf.getPage(1)
    const canvas = document.createElement('canvas')
    const scale = width / Math.max(1, page.getViewport({ scale: 1 }).width)
    await drawPage(page, canvas, { scale: scale / (window.devicePixelRatio || 1), rotation: 0 }).done
    return await createImageBitmap(canvas)
  } finally {
    clearTimeout(timer)
    close()
  }
}

/** A small picture of a file, made in this page. Throws for a file that cannot be shown. */
export async function makeThumbnail(file: {
  readonly id: string
  readonly mediaType: string
  readonly size: number
}): Promise<ImageBitmap> {
  const { url } = await openFile(file.id, false)
  return file.mediaType === 'application/pdf' ? ofPdf(url, file.size) : ofPicture(url)
}
