import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { deleteDraft, listDrafts, saveDraft } from './draft.rows.ts'

/** The log says how many drafts came or went; neither their text nor the field they belong to. */
const subject = 'draft'

/** Keeps drafts of the person at work, in place of older ones under the same keys. */
export function saveDrafts(context: CommandContext, { drafts }: ParsedInputOf<'draft.save'>) {
  for (const draft of drafts)
    saveDraft(context.db, context.actor.personId, { ...draft, savedAt: context.now })
  context.custody({ subject, details: { count: drafts.length } })
  return { saved: drafts.length }
}

/** The drafts of the person at work; another person's are not hers to see. */
export function listOwnDrafts({ db, session }: QueryContext) {
  return { drafts: listDrafts(db, session.slot.personId) }
}

/** Forgets drafts of the person at work. */
export function removeDrafts(context: CommandContext, { keys }: ParsedInputOf<'draft.remove'>) {
  const removed = keys.filter((key) => deleteDraft(context.db, context.actor.personId, key)).length
  context.custody({ subject, details: { count: removed } })
  return { removed }
}
