import { expect, test } from 'vitest'
import { readHeads } from '../../../renderer/rooms/custody/read-heads.ts'

const hash = '0123456789abcdef'.repeat(4)

test('heads are read as people type them from paper', () => {
  const grouped = hash
    .replaceAll(/(.{8})/gu, '$1 ')
    .trim()
    .toUpperCase()
  const { heads, bad } = readHeads(`417:${hash}\n\n№ 12  ${grouped}\n 3 - ${hash}`)
  expect(bad).toEqual([])
  expect(heads).toEqual([417, 12, 3].map((sequence) => ({ sequence, hash })))
})

test('lines that are no head are told by their number', () => {
  const typed = [`0 ${hash}`, `5 ${hash.slice(1)}`, hash, `7 ${hash}`, 'пять', `8 ${hash}0`].join('\n')
  const { heads, bad } = readHeads(typed)
  expect(heads.map(({ sequence }) => sequence)).toEqual([7])
  expect(bad).toEqual([1, 2, 3, 5, 6])
  expect(readHeads('')).toEqual({ heads: [], bad: [] })
})
