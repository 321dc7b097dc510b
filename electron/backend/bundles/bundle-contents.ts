import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import type { JobContext } from '../context.ts'
import { checkExport } from '../exports/check-export.ts'
import { isMinor } from '../../../shared/model/minor.ts'
import { isHidden } from '../exports/person-obstacles.ts'
import { localDay } from '../local-time.ts'
import { personTable } from '../people/people.ts'
import { getRecord } from '../records/record-table.ts'
import { findRecord } from '../records/record.rows.ts'
import { bundleTable } from './bundles.ts'
import { planBundle, planText, recipeExhibits } from './plan-bundle.ts'

/** What would leave the vault with this bundle and what stands against it, before anything is written. Changes nothing. */
export async function bundleContents(
  context: JobContext,
  input: ParsedInputOf<'bundle.contents'>,
): Promise<OutputOf<'bundle.contents'>> {
  return context.read((query) => {
    const recipe = getRecord(query.db, bundleTable, input.id)
    const items = recipeExhibits(query, recipe)
    const today = localDay(query.now, query.environment)
    const shown = [...new Set(items.flatMap((item) => item.personIds ?? []))]
    const people = shown.flatMap((id) => {
      const person = findRecord(query.db, personTable, id)
      if (person === undefined) return []
      const facts = { minor: isMinor(person, today), hidden: isHidden(person) }
      return [{ id: person.id, name: personTitle(person), ...facts }]
    })
    const count = (holds: (item: (typeof items)[number]) => boolean) => items.filter(holds).length
    return {
      exhibits: items.length,
      people,
      unknownPeople: count((item) => item.personIds === undefined),
      intimate: count((item) => item.intimate === true),
      pretrialSecrecy: count((item) => item.pretrialSecrecy === true),
      privateCorrespondence: count((item) => item.privateCorrespondence === true),
      obstacles: checkExport(query, {
        caseId: recipe.caseId,
        recipient: input.recipient,
        text: planText(query, planBundle(query, recipe)),
        evidenceIds: items.map((item) => item.id),
        records: [recipe.id],
      }),
    }
  })
}
