interface GrowingMemory {
  readonly buffer: ArrayBufferLike
  grow(pages: number): number
}
declare const WebAssembly: { readonly Memory: { readonly prototype: GrowingMemory } }

const pageBytes = 65_536
let heapBytes = 0

/**
 * Makes every WebAssembly memory of this thread refuse to grow past `limitMb`: the parser then reports that memory ran
 * out instead of taking the whole machine's. Call before a WebAssembly module is loaded.
 */
export function limitWasmMemory(limitMb: number): void {
  const limit = limitMb * 1024 * 1024
  const { prototype } = WebAssembly.Memory
  const grow: (this: GrowingMemory, pages: number) => number = Reflect.get(prototype, 'grow')
  prototype.grow = function (this: GrowingMemory, pages: number): number {
    const wanted = this.buffer.byteLength + pages * pageBytes
    if (wanted > limit) throw new RangeError('memory limit')
    heapBytes = Math.max(heapBytes, wanted)
    return grow.call(this, pages)
  }
}

/** The largest WebAssembly memory of this thread that has grown, in bytes. */
export function wasmHeapBytes(): number {
  return heapBytes
}
