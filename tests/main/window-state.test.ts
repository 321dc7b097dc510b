import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { correctState, readWindowState, writeWindowState } from '../../electron/main/window-state.ts'

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: -200, width: 1280, height: 1024 },
]
const at = (x: number, y: number, size = { width: 1000, height: 700 }) => ({
  bounds: { x, y, ...size },
  isMaximised: false,
})

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-window-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  at(0, 0),
  at(300, 200),
  at(-900, 10),
  at(1850, 900),
  at(2500, -200),
  at(1000, 0, { width: 3000, height: 3000 }),
])('a window that can be taken hold of stays: %j', (state) => {
  expect(correctState(state, screens)).toBe(state)
})

test.each([at(-980, 10), at(5000, 0), at(300, -50), at(300, 1030), at(2000, -300)])(
  'one that cannot be is placed by the system: %j',
  (state) => {
    expect(correctState(state, screens)).toEqual({
      bounds: { width: 1000, height: 700 },
      isMaximised: false,
    })
  },
)

test('a window larger than the screen it comes to is made smaller', () => {
  expect(correctState(at(9000, 0, { width: 4000, height: 3000 }), screens).bounds).toEqual({
    width: 1920,
    height: 1040,
  })
})

test('it is kept for its owner alone, and a damaged one is as none', () => {
  const path = join(folder, 'window.json')
  expect(readWindowState(path, screens).bounds).toEqual({ width: 1280, height: 860 })
  writeWindowState(path, { ...at(300, 200), isMaximised: true })
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readWindowState(path, screens)).toEqual({ ...at(300, 200), isMaximised: true })
  for (const text of ['', '{}', '{"bounds":{"width":-5,"height":1},"isMaximised":false}', 'null']) {
    writeFileSync(path, text)
    expect(readWindowState(path, screens).bounds).toEqual({ width: 1280, height: 860 })
  }
})
