import { describe, expect, it } from 'vitest'
import {
  createChunkCipher,
  payloadSizeOf,
  wipe,
} from '../../../../electron/backend/vault/objects/age-stream.ts'
import { makeBytes } from './object-store-kit.ts'

describe('payload size', () => {
  it.each([
    [0, 16],
    [1, 17],
    [65_535, 65_551],
    [65_536, 65_552],
    [65_537, 65_569],
    [131_072, 131_104],
  ])('of %i plaintext bytes is %i', (plaintext, payload) => {
    expect(payloadSizeOf(plaintext)).toBe(payload)
  })
})

describe('chunk cipher', () => {
  const seal = (index: number, last: boolean): Uint8Array => {
    const sealed = new Uint8Array(21)
    createChunkCipher(new Uint8Array(32).fill(7)).seal({ index, last }, Buffer.from('hello'), sealed)
    return sealed
  }
  const canOpen = (sealed: Uint8Array, index: number, last: boolean): boolean =>
    createChunkCipher(new Uint8Array(32).fill(7)).open({ index, last }, sealed, new Uint8Array(5))

  it('opens a chunk only in its own place, beyond 2^32 chunks too', () => {
    for (const index of [0, 1, 255, 256, 2 ** 32, 2 ** 32 + 1, 2 ** 40]) {
      expect(canOpen(seal(index, false), index, false)).toBe(true)
      expect(canOpen(seal(index, false), index + 1, false)).toBe(false)
      expect(canOpen(seal(index, false), index + 2 ** 32, false)).toBe(false)
    }
  })

  it('tells the last chunk from the others', () => {
    expect(canOpen(seal(3, true), 3, true)).toBe(true)
    expect(canOpen(seal(3, true), 3, false)).toBe(false)
    expect(canOpen(seal(3, false), 3, true)).toBe(false)
  })

  it('wipes its key', () => {
    const key = makeBytes(32)
    createChunkCipher(key).destroy()
    expect(key).toEqual(new Uint8Array(32))
  })
})

it('wipes only the part it is given', () => {
  const bytes = new Uint8Array(6).fill(9)
  wipe(bytes.subarray(2, 4))
  expect([...bytes]).toEqual([9, 9, 0, 0, 9, 9])
})
