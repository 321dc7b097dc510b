import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { caseView } from '../../../shared/contract/view-contract.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { deleteViewRow, listViewRows, upsertView } from './view.rows.ts'

/** The log says that views changed, not what they are called. */
const subject = 'view'
const room = 'cases'

/** The views of the person at work, by name. One that today's program does not understand is left out. */
export function listOwnViews({ db, session }: QueryContext): OutputOf<'view.list'> {
  const rows = listViewRows(db, session.slot.personId, room)
  return {
    views: rows.flatMap(({ id, name, data }) => {
      const view = caseView.safeParse(JSON.parse(data))
      return view.success ? [{ id, name, view: view.data }] : []
    }),
  }
}

/** Keeps a view of the person at work under its name. */
export function saveView(context: CommandContext, { name, view }: ParsedInputOf<'view.save'>) {
  const id = upsertView(
    context.db,
    { personId: context.actor.personId, room },
    { id: context.environment.newId(), name, data: JSON.stringify(view) },
  )
  context.custody({ subject, details: {} })
  return { id }
}

/** Forgets a view of the person at work. */
export function deleteView(context: CommandContext, { id }: ParsedInputOf<'view.delete'>) {
  deleteViewRow(context.db, context.actor.personId, id)
  context.custody({ subject, details: {} })
  return { id }
}
