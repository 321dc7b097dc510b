import { callShell } from '../../../client/call.ts'
import type { IntakeFile } from './intake.ts'

/** Files the person chooses in a dialog; none when she changed her mind. */
export async function pickFiles(title: string): Promise<IntakeFile[]> {
  const { files } = await callShell('shell.pick-files', { title })
  return files
}
