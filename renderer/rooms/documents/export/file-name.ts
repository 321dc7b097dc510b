import type { KeptDocument } from '../stored/stored-bar.tsx'

const longest = 80

/** A file name that says what it is and when it was filled, with nothing in it that a file system refuses. */
export function fileName(
  { title, filledAt }: Pick<KeptDocument, 'title' | 'filledAt'>,
  format: string,
): string {
  const words = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return `${words.slice(0, longest).trim()} ${filledAt.slice(0, 10)}.${format}`
}
