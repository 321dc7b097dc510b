import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clipboardLifeMs, createClipboardClearing } from '../../electron/main/clipboard-clearing.ts'

let content: string
let isWanted: boolean
const clipboard = {
  readText: async () => content,
  writeText: async (text: string) => {
    content = text
  },
  clear: () => {
    content = ''
  },
}
const clearing = () => createClipboardClearing(clipboard, () => isWanted)

beforeEach(() => {
  vi.useFakeTimers()
  content = ''
  isWanted = true
})
afterEach(() => vi.useRealTimers())

test('a copied text is cleared after thirty seconds', async () => {
  await clearing().copy('ключ')
  await vi.advanceTimersByTimeAsync(clipboardLifeMs - 1)
  expect(content).toBe('ключ')
  await vi.advanceTimersByTimeAsync(1)
  expect(content).toBe('')
})

test('what another program copied meanwhile stays', async () => {
  await clearing().copy('ключ')
  content = 'чужое'
  await vi.advanceTimersByTimeAsync(clipboardLifeMs)
  expect(content).toBe('чужое')
})

test('a second copy has thirty seconds of its own', async () => {
  const { copy } = clearing()
  await copy('первый')
  await vi.advanceTimersByTimeAsync(20_000)
  await copy('второй')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(content).toBe('второй')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(content).toBe('')
})

test('it is cleared at once when the vault is locked, once', async () => {
  const { copy, clearNow } = clearing()
  await copy('ключ')
  await clearNow()
  expect(content).toBe('')
  content = 'ключ'
  await clearNow()
  await vi.advanceTimersByTimeAsync(clipboardLifeMs)
  expect(content).toBe('ключ')
})

test('it stays when the person wants that', async () => {
  isWanted = false
  const { copy, clearNow } = clearing()
  await copy('ключ')
  await vi.advanceTimersByTimeAsync(clipboardLifeMs)
  await clearNow()
  expect(content).toBe('ключ')
})

test('what is being copied while everything is cleared is cleared too', async () => {
  const { promise: slow, resolve } = Promise.withResolvers<void>()
  const { copy, clearNow } = createClipboardClearing(
    { ...clipboard, writeText: (text) => slow.then(() => clipboard.writeText(text)) },
    () => true,
  )
  const copied = copy('ключ')
  const cleared = clearNow()
  resolve()
  await Promise.all([copied, cleared])
  expect(content).toBe('')
})
