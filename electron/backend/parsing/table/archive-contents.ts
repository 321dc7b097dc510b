import { crc32, inflateRawSync } from 'node:zlib'

export type ArchiveEntry = { readonly name: string; readonly bytes: Buffer }
type Signature = 'end' | 'entry' | 'local'

const signatures: Readonly<Record<Signature, number>> = {
  end: 0x06054b50,
  entry: 0x02014b50,
  local: 0x04034b50,
}
const mostEntries = 4_000
const deflated = 8

/** The archive cannot be what it says it is, or would unpack to more than it may. */
export class ArchiveRefused extends Error {
  readonly reason: 'unreadable' | 'too-large'
  constructor(reason: 'unreadable' | 'too-large') {
    super(reason)
    this.reason = reason
  }
}

function findEnd(bytes: Buffer): number {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length) throw new ArchiveRefused('unreadable')
  return end
}

function unpack(packed: Buffer, method: number, room: number): Buffer {
  if (method === 0) return packed
  if (method !== deflated) throw new ArchiveRefused('unreadable')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
  } catch (error) {
    const isTooLong =
      error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    throw new ArchiveRefused(isTooLong ? 'too-large' : 'unreadable')
  }
}

/**
 * The wanted entries of a ZIP archive, unpacked within a limit that counts what really comes out: sizes that the archive states
 * are not believed. Throws ArchiveRefused.
 */
export function readArchive(
  archive: Uint8Array,
  { wanted, limitBytes }: { readonly wanted: (name: string) => boolean; readonly limitBytes: number },
): ArchiveEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const entries = new Map<string, ArchiveEntry>()
  let room = limitBytes
  try {
    const end = findEnd(bytes)
    const count = bytes.readUInt16LE(end + 10)
    if (count > mostEntries) throw new ArchiveRefused('too-large')
    let place = bytes.readUInt32LE(end + 16)
    for (let left = count; left > 0; left -= 1) {
      if (bytes.readUInt32LE(place) !== signatures.entry) throw new ArchiveRefused('unreadable')
      const nameLength = bytes.readUInt16LE(place + 28)
      const name = bytes.toString('utf8', place + 46, place + 46 + nameLength)
      if (wanted(name)) {
        const local = bytes.readUInt32LE(place + 42)
        const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
        const packed = bytes.subarray(start, start + bytes.readUInt32LE(place + 20))
        const unpacked = unpack(packed, bytes.readUInt16LE(place + 10), room)
        room -= unpacked.length
        if (room < 0) throw new ArchiveRefused('too-large')
        entries.set(name, { name, bytes: unpacked })
      }
      place += 46 + nameLength + bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32)
    }
  } catch (error) {
    if (error instanceof ArchiveRefused) throw error
    throw new ArchiveRefused('unreadable')
  }
  return [...entries.values()]
}

function header(signature: Signature, fields: Buffer, tail: Buffer): Buffer {
  const mark = Buffer.alloc(signature === 'entry' ? 6 : 4)
  mark.writeUInt32LE(signatures[signature])
  if (signature === 'entry') mark.writeUInt16LE(20, 4)
  return Buffer.concat([mark, fields, tail])
}

/** An archive in which these entries stand unpacked: whoever reads it meets just the bytes that were measured. */
export function storeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const encoded = Buffer.from(name, 'utf8')
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x0800, 2)
    fields.writeUInt16LE(0x0021, 8)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(bytes.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(encoded.length, 22)
    const local = header('local', fields, Buffer.alloc(0))
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    parts.push(local, encoded, bytes)
    directory.push(header('entry', fields, tail), encoded)
    offset += local.length + encoded.length + bytes.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(signatures.end)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}
