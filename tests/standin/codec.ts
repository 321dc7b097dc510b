/**
 * Structured-clone values <-> strings: a DevTools binding carries strings only. Runs in Node and, without its types, in
 * Chromium; so it names nothing from outside itself.
 */
export type Codec = {
  readonly encode: (value: unknown) => string
  readonly decode: (text: string) => unknown
}

type Packed = { $: string; v?: unknown }

export function makeCodec(): Codec {
  const toBase64 = (bytes: Uint8Array): string =>
    'toBase64' in bytes
      ? (bytes as Uint8Array & { toBase64: () => string }).toBase64()
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
    const native = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }
    return native.fromBase64?.(text) ?? new Uint8Array(Buffer.from(text, 'base64'))
  }
  const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

  function pack(value: unknown): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return value
    if (value === undefined) return { $: 'undefined' }
    if (typeof value === 'number' || typeof value === 'bigint')
      return { $: typeof value, v: Object.is(value, -0) ? '-0' : String(value) }
    if (ArrayBuffer.isView(value))
      return {
        $: kindOf(value),
        v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)),
      }
    if (value instanceof ArrayBuffer) return { $: 'ArrayBuffer', v: toBase64(new Uint8Array(value)) }
    if (value instanceof Date) return { $: 'Date', v: value.getTime() }
    if (value instanceof Map || value instanceof Set) return { $: kindOf(value), v: [...value].map(pack) }
    if (value instanceof Error) return { $: 'Error', v: { name: value.name, message: value.message } }
    if (Array.isArray(value)) return value.map(pack)
    if (typeof value !== 'object') throw new Error('An object could not be cloned.')
    const packed = Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, pack(entry)]))
    return '$' in value ? { $: 'Object', v: packed } : packed
  }

  function unpackKind({ $: kind, v: inner }: Packed): unknown {
    if (kind === 'undefined') return undefined
    if (kind === 'number') return Number(inner)
    if (kind === 'bigint') return BigInt(inner as string)
    if (kind === 'Date') return new Date(inner as number)
    if (kind === 'Map') return new Map((inner as unknown[]).map(unpack) as [unknown, unknown][])
    if (kind === 'Set') return new Set((inner as unknown[]).map(unpack))
    if (kind === 'Error') return Object.assign(new Error(), inner)
    if (kind === 'ArrayBuffer') return fromBase64(inner as string).buffer
    if (kind === 'Uint8Array') return fromBase64(inner as string)
    throw new Error(`the stand-in does not carry a ${kind}`)
  }

  function unpack(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(unpack)
    const { $: kind, v: inner } = value as Packed
    if (kind !== undefined && kind !== 'Object') return unpackKind(value as Packed)
    const plain = kind === undefined ? value : (inner as object)
    return Object.fromEntries(Object.entries(plain).map(([name, entry]) => [name, unpack(entry)]))
  }

  return {
    encode: (value) => JSON.stringify(pack(value)),
    decode: (text) => unpack(JSON.parse(text)),
  }
}
