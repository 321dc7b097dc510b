import type { Sections, Slot } from '../sections.ts'

/** One line of the composition: a heading, an exhibit, or the empty place below a heading. */
export type ComposeRow =
  | { readonly kind: 'section'; readonly key: string; readonly section: number }
  | {
      readonly kind: 'exhibit'
      readonly key: string
      readonly section: number
      readonly index: number
      readonly id: string
      /** As it will be printed. */
      readonly number: number
    }
  | { readonly kind: 'empty'; readonly key: string; readonly section: number }

/** The composition line by line. */
export function composeRows(sections: Sections): ComposeRow[] {
  let number = 0
  return sections.flatMap(({ evidenceIds }, section): ComposeRow[] => {
    const head = { kind: 'section', key: `section-${String(section)}`, section } as const
    if (evidenceIds.length === 0) return [head, { kind: 'empty', key: `empty-${String(section)}`, section }]
    const exhibits = evidenceIds.map((id, index) => {
      number += 1
      return { kind: 'exhibit', key: id, section, index, id, number } as const
    })
    return [head, ...exhibits]
  })
}

/** Where something dropped on a line goes: before or after it. */
export function slotOf(row: ComposeRow, isAfter: boolean, sections: Sections): Slot {
  const { section } = row
  if (row.kind === 'exhibit') return { section, index: isAfter ? row.index + 1 : row.index }
  if (row.kind === 'empty' || isAfter || section === 0) return { section, index: 0 }
  return { section: section - 1, index: sections[section - 1]?.evidenceIds.length ?? 0 }
}
