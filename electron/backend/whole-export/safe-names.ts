import { extname } from 'node:path'
import { safeFileName } from '../evidence/export-evidence.ts'

/** Longest name in bytes: 255 is what most file systems take, and an ending or a number may still come. */
const mostBytes = 180

function cut(text: string, limit: number): string {
  let kept = text
  while (Buffer.byteLength(kept, 'utf8') > limit) kept = Array.from(kept).slice(0, -1).join('')
  return kept
}

/** A name any system takes, cut where it is too long; its ending stays. */
export function plainFileName(wanted: string, longest = mostBytes): string {
  const name = safeFileName(wanted.toWellFormed().normalize('NFC').replaceAll(/\s+/gu, ' ').trim())
  const ending = extname(name)
  const kept = Buffer.byteLength(ending, 'utf8') > 20 ? '' : ending
  return safeFileName(
    `${cut(name.slice(0, name.length - kept.length), longest - Buffer.byteLength(kept, 'utf8'))}${kept}`,
  )
}

/** Names already given, in each folder, as a system sees them that tells no capital letters apart. */
export class GivenNames {
  readonly #given = new Map<string, Set<string>>()

  /** The name itself, or with a number where a file or folder there has it. */
  give(folder: string, wanted: string): string {
    const taken = this.#given.get(folder) ?? new Set<string>()
    this.#given.set(folder, taken)
    const name = plainFileName(wanted)
    const ending = extname(name)
    const stem = name.slice(0, name.length - ending.length)
    let given = name
    for (let number = 2; taken.has(given.toLowerCase()); number += 1)
      given = `${stem} (${String(number)})${ending}`
    taken.add(given.toLowerCase())
    return given
  }
}
