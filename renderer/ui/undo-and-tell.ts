import i18next from 'i18next'
import type { Language } from '../../shared/text/wording.ts'
import { undoLast } from '../client/undo.ts'
import { notifyDone, notifyFailure } from './notify.tsx'

/** Takes the last step back and tells what it was; when that cannot be done, why. */
export async function undoAndTell(language: Language): Promise<void> {
  try {
    const step = await undoLast()
    notifyDone(
      step === undefined ? i18next.t('frame:nothingToUndo') : i18next.t('frame:undone', { what: step.label }),
    )
  } catch (error) {
    notifyFailure(error, language)
  }
}
