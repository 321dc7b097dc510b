import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { applyTyping, readHidden } from '../../electron/cli/hidden-prompt.ts'

function keyboard() {
  const rawModes: boolean[] = []
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (raw: boolean) => rawModes.push(raw),
  })
  const controller = new AbortController()
  let err = ''
  const rawWhenAsked: (boolean | undefined)[] = []
  const write = (text: string) => {
    if (err === '') rawWhenAsked.push(rawModes.at(-1))
    err += text
  }
  const io = { input, err: { write }, signal: controller.signal }
  return { input, io, rawModes, rawWhenAsked, controller, shown: () => err }
}

describe('applyTyping', () => {
  test.each([
    ['', 'abc', 'abc', 'typing'],
    ['ab', '\u007Fc\r', 'ac', 'entered'],
    ['', 'ө\u007Fә\n', 'ә', 'entered'],
    ['secret', '\u0015new\r', 'new', 'entered'],
    ['', '\u001B[A\u001B[3~\u001BOPx\r', 'x', 'entered'],
    ['', '\u007F\u007Fa\r', 'a', 'entered'],
    ['abc', '\u0003', '', 'cancelled'],
    ['abc', '\u0004', '', 'cancelled'],
    ['', 'a\tb\u0000c\r', 'abc', 'entered'],
  ])('%j + %j', (...[text, typed, line, state]) => {
    expect(applyTyping(text, typed)).toMatchObject({ text: line, state })
  })
})

describe('readHidden', () => {
  test('shows the question alone, and puts the keyboard back', async () => {
    const { input, io, rawModes, rawWhenAsked, shown } = keyboard()
    const answer = readHidden(io, 'Passphrase: ')
    input.write('correct horse')
    input.write(' battery\r')
    await expect(answer).resolves.toBe('correct horse battery')
    expect(shown()).toBe('Passphrase: \n')
    expect(rawModes).toEqual([true, false])
    expect(rawWhenAsked).toEqual([true])
  })

  test('keeps letters whose bytes arrive apart', async () => {
    const { input, io } = keyboard()
    const answer = readHidden(io, '')
    for (const byte of Buffer.from('жәңе\r')) input.write(Buffer.from([byte]))
    await expect(answer).resolves.toBe('жәңе')
  })

  test('leaves what was pasted after the first line for the next question', async () => {
    const { input, io } = keyboard()
    input.write('one\ntwo\n')
    await expect(readHidden(io, '')).resolves.toBe('one')
    await expect(readHidden(io, '')).resolves.toBe('two')
  })

  test('Ctrl+C, an abort and a closed keyboard are cancelled, and the keyboard is put back', async () => {
    for (const stop of [
      (k: ReturnType<typeof keyboard>) => k.input.write('abc\u0003'),
      (k: ReturnType<typeof keyboard>) => k.controller.abort(),
      (k: ReturnType<typeof keyboard>) => k.input.end(),
    ]) {
      const k = keyboard()
      const answer = readHidden(k.io, '')
      stop(k)
      await expect(answer).rejects.toThrow('job.cancelled')
      expect(k.rawModes).toEqual([true, false])
    }
  })
})
