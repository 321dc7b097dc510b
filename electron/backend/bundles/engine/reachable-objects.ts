import type { ObjectTable } from '../../parsing/prepared-exhibit.ts'

/**
 * The objects that can be reached from `roots` (local numbers), numbered anew, and the new numbers of the roots: one page of a
 * long file without the rest of it.
 */
export function reachableObjects(
  table: ObjectTable,
  roots: readonly number[],
): { objects: ObjectTable; numbers: ReadonlyMap<number, number> } {
  const references = referencesOf(table)
  const kept = new Set(roots)
  for (const number of kept) for (const [, , target] of references.get(number) ?? []) kept.add(target)
  const order = [...kept].sort((a, b) => a - b)
  const numbers = new Map(order.map((old, index) => [old, index + 1]))
  const pieces: Uint8Array[] = []
  const objects: number[] = []
  const moved: number[] = []
  let size = 0
  for (const old of order) {
    const [start, end] = [table.objects[old * 2 - 2] ?? 0, table.objects[old * 2 - 1] ?? 0]
    for (const [offset, length, target] of references.get(old) ?? [])
      moved.push(offset - start + size, length, numbers.get(target) ?? 0)
    pieces.push(table.bytes.subarray(start, end))
    objects.push(size, size + end - start)
    size += end - start
  }
  return {
    numbers,
    objects: {
      bytes: Buffer.concat(pieces),
      objects: Uint32Array.from(objects),
      references: Uint32Array.from(moved),
      sharedFonts: table.sharedFonts.flatMap(([old, font]) => {
        const number = numbers.get(old)
        return number === undefined ? [] : [[number, font] as const]
      }),
    },
  }
}

type Place = readonly [offset: number, length: number, target: number]

/** By object, the places where it names another; fonts that the volume shares stand for no body of their own. */
function referencesOf({ objects, references, sharedFonts }: ObjectTable): Map<number, Place[]> {
  const shared = new Set(sharedFonts.map(([local]) => local))
  const found = new Map<number, Place[]>()
  let at = 0
  for (let number = 1; number * 2 <= objects.length; number += 1) {
    const end = objects[number * 2 - 1] ?? 0
    const own: Place[] = []
    for (; (references[at] ?? Infinity) < end; at += 3)
      own.push([references[at] ?? 0, references[at + 1] ?? 0, references[at + 2] ?? 0])
    if (!shared.has(number)) found.set(number, own)
  }
  return found
}
