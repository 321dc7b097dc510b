import { writeFileAtomically } from './atomic-file.ts'
import { kindOf, readPlainFile } from './plain-file.ts'
import { createReadme } from './readme-text.ts'
import { placesOf } from './vault-folder.ts'

/** Writes `README.txt`, in place of whatever had the name. */
export function writeReadme(folder: string): void {
  writeFileAtomically(placesOf(folder).readme, createReadme())
}

/**
 * What is wrong with `README.txt`: its commands are typed by people in distress, so not a letter may be another. The text of an
 * older program counts as altered, too.
 */
export function findReadmeProblem(folder: string): 'readme-missing' | 'readme-altered' | undefined {
  const { readme } = placesOf(folder)
  if (kindOf(readme) === 'none') return 'readme-missing'
  const expected = Buffer.from(createReadme())
  try {
    return readPlainFile(readme, expected.length).equals(expected) ? undefined : 'readme-altered'
  } catch {
    return 'readme-altered'
  }
}
