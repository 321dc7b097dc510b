import { afterEach, describe, expect, test, vi } from 'vitest'
import { createRenderer, type Renderer } from '../../../electron/backend/render/renderer.ts'
import type { RenderRequest } from '../../../electron/backend/render/render-job.ts'
import { renderDocx } from '../../../electron/backend/render/render-docx.ts'
import { renderPdf } from '../../../electron/backend/render/render-pdf.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { startRenderThread } from '../../../electron/backend/render/render-thread.ts'
import { readPages } from './read-pdf.ts'
import { responseKk, responseRu } from './response-trees.ts'

const options = { draft: true, sample: true, date: '2026-03-12' }

function simpleTree(words: string): DocumentTree {
  return {
    type: 'doc',
    attrs: { language: 'ru', title: words },
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
  }
}
const pdfOf = (words: string): RenderRequest => ({ format: 'pdf', tree: simpleTree(words), options })

let renderer: Renderer
afterEach(() => renderer.close())

/** A renderer whose threads are counted: how many were started and how many of them ended. */
function countingRenderer(limits: { documentsPerThread?: number; heapMb?: number; timeoutMs?: number }) {
  const threads = { started: 0, ended: 0 }
  renderer = createRenderer({
    ...limits,
    startThread: () => {
      threads.started += 1
      const thread = startRenderThread()
      return {
        ask: thread.ask,
        end: async () => {
          threads.ended += 1
          await thread.end()
        },
      }
    },
  })
  return threads
}

describe('a renderer', () => {
  test('gives the bytes of renderPdf and renderDocx', async () => {
    renderer = createRenderer()
    for (const tree of [responseRu, responseKk]) {
      const pdf = await renderer.render({ format: 'pdf', tree, options })
      expect(Buffer.from(pdf).equals(await renderPdf(tree, options))).toBe(true)
      const docx = await renderer.render({ format: 'docx', tree, options })
      expect(Buffer.from(docx).equals(await renderDocx(tree, options))).toBe(true)
    }
  })

  test('answers each of many calls with its own document', async () => {
    renderer = createRenderer()
    const words = ['Алма', 'Гүл', 'Қайың', 'Өрік']
    const files = await Promise.all(words.map((each) => renderer.render(pdfOf(each))))
    const shown = files.map((file) => readPages(file)[0]?.lines.map((line) => line.text.trim()) ?? [])
    for (const [index, each] of words.entries()) expect(shown[index]).toContain(each)
  })

  test('replaces a worn thread by one that is warm, and loses no document', async () => {
    const threads = countingRenderer({ documentsPerThread: 2 })
    const before = await renderer.render(pdfOf('Первый'))
    await renderer.render(pdfOf('Второй'))
    expect(threads).toEqual({ started: 2, ended: 0 })
    await vi.waitFor(
      async () => {
        expect(Buffer.from(await renderer.render(pdfOf('Первый'))).equals(before)).toBe(true)
        expect(threads.ended).toBeGreaterThan(0)
      },
      { timeout: 20_000 },
    )
  })

  test('replaces a thread that holds too much memory', async () => {
    const threads = countingRenderer({ heapMb: 1 })
    await renderer.render(pdfOf('Много'))
    expect(threads.started).toBe(2)
  })

  test('ends a thread that takes too long, and works on with another', async () => {
    const threads = countingRenderer({ timeoutMs: 1 })
    await expect(renderer.render(pdfOf('Долго'))).rejects.toMatchObject({
      code: 'document.not-rendered',
      details: { problem: 'timeout' },
    })
    expect(threads).toEqual({ started: 1, ended: 1 })
    await expect(renderer.render(pdfOf('Долго'))).rejects.toMatchObject({ code: 'document.not-rendered' })
    expect(threads).toEqual({ started: 2, ended: 2 })
  })

  test('passes a refusal on and keeps its thread', async () => {
    const threads = countingRenderer({})
    const tree = simpleTree('x')
    const bad = {
      ...tree,
      content: [{ type: 'pageBreak', attrs: {} }, { type: 'each' }],
    } as unknown as DocumentTree
    await expect(renderer.render({ format: 'pdf', tree: bad, options })).rejects.toMatchObject({
      code: 'document.not-rendered',
    })
    expect((await renderer.render(pdfOf('Дальше'))).length).toBeGreaterThan(1_000)
    expect(threads).toEqual({ started: 1, ended: 0 })
  })

  test('does not begin what was given up', async () => {
    renderer = createRenderer()
    const abort = new AbortController()
    const given = renderer.render(pdfOf('Раз'))
    const waiting = renderer.render(pdfOf('Два'), abort.signal)
    abort.abort(new Failure('job.cancelled'))
    await expect(waiting).rejects.toMatchObject({ code: 'job.cancelled' })
    expect((await given).length).toBeGreaterThan(1_000)
  })

  test('warms up, closes, and starts again when it is asked', async () => {
    const threads = countingRenderer({})
    await renderer.warm()
    await renderer.close()
    expect(threads).toEqual({ started: 1, ended: 1 })
    expect((await renderer.render(pdfOf('Снова'))).length).toBeGreaterThan(1_000)
  })
})
