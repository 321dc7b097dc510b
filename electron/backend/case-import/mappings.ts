import { caseMapping } from '../../../shared/case-import/case-mapping.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { deleteOwnView, listOwnViewData, saveOwnView } from '../views/views.ts'

const room = 'case-import'

/** What the person at work keeps of the columns of her tables. One that today's program does not understand is left out. */
export function listMappings(context: QueryContext): OutputOf<'case.list-mappings'> {
  return {
    mappings: listOwnViewData(context, room).flatMap(({ id, name, data }) => {
      const mapping = caseMapping.safeParse(JSON.parse(data))
      return mapping.success ? [{ id, name, mapping: mapping.data }] : []
    }),
  }
}

export function saveMapping(context: CommandContext, { name, mapping }: ParsedInputOf<'case.save-mapping'>) {
  return saveOwnView(context, { room, name, data: JSON.stringify(mapping) })
}

export function deleteMapping(context: CommandContext, { id }: ParsedInputOf<'case.delete-mapping'>) {
  return deleteOwnView(context, id)
}
