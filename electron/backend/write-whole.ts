import type { FileAccess } from './file-access.ts'

/** Writes a file that is already in memory: it appears whole under its name, or not at all. */
export async function writeWhole(
  files: FileAccess,
  reference: string,
  content: { bytes: Uint8Array; replace: boolean; part?: number },
): Promise<void> {
  const target = await files.createForWrite(reference, {
    replace: content.replace,
    ...(content.part === undefined ? {} : { part: content.part }),
  })
  try {
    await target.write(content.bytes)
    await target.finish()
  } catch (error) {
    await target.abandon()
    throw error
  }
}
