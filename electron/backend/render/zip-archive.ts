/** ZIP archives (PKWARE APPNOTE 6.3) with nothing in them but names and bytes: no times, no attributes, no comments. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { Failure } from '../../../shared/failures/failure.ts'

type ZipEntry = { readonly name: string; readonly bytes: Uint8Array }

const localSignature = 0x04034b50
const centralSignature = 0x02014b50
const endSignature = 0x06054b50
/** 1 January 1980, the earliest date that ZIP can hold. */
const noDate = 0x0021
const utf8Names = 0x0800
const deflated = 8

/** The entries of an archive in the order of its central directory. Fails with `document.not-rendered` on anything else. */
export function readZip(archive: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) throw new Failure('document.not-rendered', { problem: 'zip' })
  const entries: ZipEntry[] = []
  let place = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(place) !== centralSignature)
      throw new Failure('document.not-rendered', { problem: 'zip' })
    const nameLength = bytes.readUInt16LE(place + 28)
    const name = bytes.toString('utf8', place + 46, place + 46 + nameLength)
    const local = bytes.readUInt32LE(place + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const body = bytes.subarray(start, start + bytes.readUInt32LE(place + 20))
    entries.push({ name, bytes: bytes.readUInt16LE(place + 10) === deflated ? inflateRawSync(body) : body })
    place += 46 + nameLength + bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32)
  }
  return entries
}

/** An archive of these entries in this order. The same entries give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const encodedName = Buffer.from(name, 'utf8')
    const body = deflateRawSync(bytes, { level: 9 })
    const fields = describeEntry({
      crc: crc32(bytes),
      packed: body.length,
      size: bytes.length,
      name: encodedName.length,
    })
    const local = Buffer.alloc(4)
    local.writeUInt32LE(localSignature)
    const central = Buffer.alloc(6)
    central.writeUInt32LE(centralSignature)
    central.writeUInt16LE(20, 4)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    locals.push(local, fields, encodedName, body)
    directory.push(central, fields, tail, encodedName)
    offset += local.length + fields.length + encodedName.length + body.length
  }
  const directoryBytes = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(endSignature)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directoryBytes.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directoryBytes, end])
}

/** The 26 bytes that the local header and the central directory share. */
function describeEntry(entry: { crc: number; packed: number; size: number; name: number }): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(utf8Names, 2)
  fields.writeUInt16LE(deflated, 4)
  fields.writeUInt16LE(noDate, 8)
  fields.writeUInt32LE(entry.crc, 10)
  fields.writeUInt32LE(entry.packed, 14)
  fields.writeUInt32LE(entry.size, 18)
  fields.writeUInt16LE(entry.name, 22)
  return fields
}
