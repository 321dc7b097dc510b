import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { caseView } from '../../../shared/contract/view-contract.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { deleteViewRow, listViewRows, upsertView } from './view.rows.ts'

/** The log says that views changed, not what they are called. */
const subject = 'view'
const room = 'cases'

/** What the person at work keeps under names in a room, by name. */
export function listOwnViewData({ db, session }: QueryContext, room: string) {
  return listViewRows(db, session.slot.personId, room)
}

/** Keeps something of the person at work under a name in a room; what has that name there is replaced. */
export function saveOwnView(
  context: CommandContext,
  { room, name, data }: { readonly room: string; readonly name: string; readonly data: string },
): { id: string } {
  const owner = { personId: context.actor.personId, room }
  const id = upsertView(context.db, owner, { id: context.environment.newId(), name, data })
  context.custody({ subject, details: {} })
  return { id }
}

/** Forgets something that the person at work keeps under a name. */
export function deleteOwnView(context: CommandContext, id: string): { id: string } {
  deleteViewRow(context.db, context.actor.personId, id)
  context.custody({ subject, details: {} })
  return { id }
}

/** The views of the person at work, by name. One that today's program does not understand is left out. */
export function listOwnViews(context: QueryContext): OutputOf<'view.list'> {
  const rows = listOwnViewData(context, room)
  return {
    views: rows.flatMap(({ id, name, data }) => {
      const view = caseView.safeParse(JSON.parse(data))
      return view.success ? [{ id, name, view: view.data }] : []
    }),
  }
}

/** Keeps a view of the person at work under its name. */
export function saveView(context: CommandContext, { name, view }: ParsedInputOf<'view.save'>) {
  return saveOwnView(context, { room, name, data: JSON.stringify(view) })
}

/** Forgets a view of the person at work. */
export function deleteView(context: CommandContext, { id }: ParsedInputOf<'view.delete'>) {
  return deleteOwnView(context, id)
}
