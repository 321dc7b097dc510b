/** Most files of one drop; more are a mistake. */
const mostFiles = 10_000

async function filesOfFolder(folder: FileSystemDirectoryEntry, found: File[]): Promise<void> {
  const reader = folder.createReader()
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (entries.length === 0) return
    for (const entry of entries) await addEntry(entry, found)
  }
}

async function addEntry(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= mostFiles) return
  if (entry.isDirectory) return filesOfFolder(entry as FileSystemDirectoryEntry, found)
  found.push(
    await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
  )
}

/** The files of a drop, those of dropped folders too. To be called while the event is handled. */
export function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // Both are gone when the event is over.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry())
  const plain = [...transfer.files]
  return (async () => {
    if (entries.every((entry) => entry === null)) return plain.slice(0, mostFiles)
    const found: File[] = []
    for (const entry of entries) if (entry !== null) await addEntry(entry, found)
    return found
  })()
}

/** Whether something dragged over the page brings files. */
export function bringsFiles(transfer: DataTransfer | null): boolean {
  return transfer !== null && [...transfer.types].includes('Files')
}
