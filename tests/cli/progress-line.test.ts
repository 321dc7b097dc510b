import { describe, expect, test } from 'vitest'
import { createProgressLine } from '../../electron/cli/progress-line.ts'

function draw(wanted: 'redrawn' | 'lines' | 'never') {
  let err = ''
  let now = 0
  const output = { write: (text: string) => (err += text), columns: 40 }
  const line = createProgressLine(output, { wanted, stageText: (stage) => stage, clockMs: () => now })
  return { line, written: () => err, wait: (ms: number) => (now += ms) }
}

describe('createProgressLine', () => {
  test('redraws one line in place, not oftener than the eye follows, and wipes it', () => {
    const { line, written, wait } = draw('redrawn')
    for (let done = 0; done <= 1000; done += 1) {
      line.show({ stage: 'import', done, total: 1000 })
      wait(1)
    }
    line.clear()
    const frames = written().split('\r').slice(1)
    expect(frames.length).toBeLessThan(20)
    expect(frames.at(-2)?.trimEnd()).toBe('import 1000/1000 100 %')
    expect(frames.at(-1)).toBe('\u001B[2K')
    expect(written()).not.toContain('\n')
  })

  test('covers what a longer line left behind', () => {
    const { line, written, wait } = draw('redrawn')
    line.show({ stage: 'a long stage', done: 0, total: 9 })
    wait(1000)
    line.show({ stage: 'b', done: 1, total: 9 })
    expect(written()).toBe('\ra long stage 0/9 0 %\rb 1/9 11 %          ')
  })

  test('writes a line for each tenth where there is no terminal', () => {
    const { line, written } = draw('lines')
    for (let done = 0; done <= 100; done += 1) line.show({ stage: 'import', done, total: 100 })
    expect(written().split('\n').length - 1).toBe(11)
    expect(written()).not.toContain('\u001B')
  })

  test('is silent when it is not wanted', () => {
    const { line, written } = draw('never')
    line.show({ stage: 'import', done: 1, total: 2 })
    line.clear()
    expect(written()).toBe('')
  })
})
