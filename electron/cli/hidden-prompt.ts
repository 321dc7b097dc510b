import { StringDecoder } from 'node:string_decoder'
import { Failure } from '../../shared/failures/failure.ts'
import type { Io } from './io.ts'

/** Arrow and function keys arrive as escape sequences: nothing anyone meant to type. */
// eslint-disable-next-line no-control-regex
const escapeSequence = /\u001B(?:\[[0-9;?]*[ -/]*[@-~]|O.|.)?/gu

type Line = {
  readonly text: string
  readonly state: 'typing' | 'entered' | 'cancelled'
  readonly rest: string
}

/** Applies what was typed to a line: Enter ends it, Backspace takes a letter away, Ctrl+U all, Ctrl+C gives up. */
export function applyTyping(text: string, typed: string): Line {
  let letters = Array.from(text)
  const keys = Array.from(typed.replace(escapeSequence, ''))
  for (const [at, key] of keys.entries()) {
    if (key === '\r' || key === '\n') {
      const rest = keys.slice(key === '\r' && keys[at + 1] === '\n' ? at + 2 : at + 1).join('')
      return { text: letters.join(''), state: 'entered', rest }
    }
    if (key === '\u0003' || key === '\u0004') return { text: '', state: 'cancelled', rest: '' }
    if (key === '\u007F' || key === '\b') letters.pop()
    else if (key === '\u0015') letters = []
    else if (key >= ' ') letters.push(key)
  }
  return { text: letters.join(''), state: 'typing', rest: '' }
}

/**
 * Asks on standard error and reads one line from the keyboard with nothing shown. Throws Failure `job.cancelled` on Ctrl+C,
 * Ctrl+D, the end of input, or when the signal is aborted. The keyboard is put back as it was in every case.
 */
export async function readHidden(
  io: Pick<Io, 'input' | 'err' | 'signal'>,
  question: string,
): Promise<string> {
  const { input, err, signal } = io
  signal.throwIfAborted()
  const decoder = new StringDecoder('utf8')
  // First the echo off, then the question: an answer may come the moment it is seen.
  input.setRawMode?.(true)
  err.write(question)
  try {
    return await new Promise<string>((resolve, reject) => {
      let text = ''
      const stop = (settle: () => void) => {
        input.off('data', read).off('end', cancel)
        signal.removeEventListener('abort', cancel)
        input.pause()
        settle()
      }
      const cancel = () => stop(() => reject(new Failure('job.cancelled')))
      const read = (chunk: Buffer | string) => {
        const line = applyTyping(text, typeof chunk === 'string' ? chunk : decoder.write(chunk))
        text = line.text
        if (line.state === 'cancelled') cancel()
        if (line.state === 'entered')
          stop(() => {
            if (line.rest !== '') input.unshift(Buffer.from(line.rest))
            resolve(line.text)
          })
      }
      input.on('data', read).on('end', cancel)
      signal.addEventListener('abort', cancel)
      input.resume()
    })
  } finally {
    input.setRawMode?.(false)
    err.write('\n')
  }
}
