/** Pages kept between two looks at a file, in bytes, beside the file looked at last, which is kept whatever its size. */
const keptBytes = 64 * 1024 * 1024

type Sized = { readonly objects: { readonly bytes: Uint8Array } }

/** Files made ready for looking at their pages; the one not looked at for the longest time goes first. */
export class PreparedFiles<File extends Sized> {
  private readonly files = new Map<string, File>()
  private readonly room: number

  constructor(room = keptBytes) {
    this.room = room
  }

  get(fileId: string): File | undefined {
    const found = this.files.get(fileId)
    if (found !== undefined) this.put(fileId, found)
    return found
  }

  put(fileId: string, prepared: File): void {
    this.files.delete(fileId)
    this.files.set(fileId, prepared)
    let bytes = [...this.files.values()].reduce((sum, file) => sum + file.objects.bytes.byteLength, 0)
    for (const [oldest, file] of this.files) {
      if (bytes <= this.room || oldest === fileId) return
      this.files.delete(oldest)
      bytes -= file.objects.bytes.byteLength
    }
  }
}
