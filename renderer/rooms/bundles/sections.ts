/** A heading with the exhibits below it, as a recipe holds it. */
type Section = { readonly title: string; readonly evidenceIds: readonly string[] }
export type Sections = readonly Section[]

/** A place between exhibits: before the exhibit that now has this index in its section. */
export type Slot = { readonly section: number; readonly index: number }

/** Every exhibit in the order of the bundle. */
export function allExhibits(sections: Sections): string[] {
  return sections.flatMap((section) => section.evidenceIds)
}

function withoutExhibits(sections: Sections, ids: ReadonlySet<string>): Section[] {
  return sections.map((section) => ({
    ...section,
    evidenceIds: section.evidenceIds.filter((id) => !ids.has(id)),
  }))
}

/** Takes exhibits out. */
export function removeExhibits(sections: Sections, ids: readonly string[]): Sections {
  return withoutExhibits(sections, new Set(ids))
}

/**
 * Puts exhibits at a slot, in the order given: new ones come in, those that are in it already move there. The slot is meant as
 * it was before anything moved.
 */
export function placeExhibits(sections: Sections, ids: readonly string[], slot: Slot): Sections {
  const moving = new Set(ids)
  const before = (sections[slot.section]?.evidenceIds ?? [])
    .slice(0, slot.index)
    .filter((id) => !moving.has(id))
  return withoutExhibits(sections, moving).map((section, place) =>
    place === slot.section
      ? {
          ...section,
          evidenceIds: [...before, ...moving, ...section.evidenceIds.slice(before.length)],
        }
      : section,
  )
}

/** Where an exhibit stands; undefined when it is not in the bundle. */
export function findExhibit(sections: Sections, id: string): Slot | undefined {
  for (const [section, { evidenceIds }] of sections.entries()) {
    const index = evidenceIds.indexOf(id)
    if (index >= 0) return { section, index }
  }
  return undefined
}

/** One step up or down for exhibits that stay in their order; over the edge of a section into the next one. */
export function stepExhibits(sections: Sections, ids: readonly string[], step: -1 | 1): Sections {
  const moving = new Set(ids)
  const inOrder = allExhibits(sections).filter((id) => moving.has(id))
  const edge = step === -1 ? inOrder[0] : inOrder.at(-1)
  const slot = edge === undefined ? undefined : findExhibit(sections, edge)
  if (slot === undefined) return sections
  const section = sections[slot.section]
  if (step === -1) {
    if (slot.index > 0) return placeExhibits(sections, inOrder, { ...slot, index: slot.index - 1 })
    const above = sections[slot.section - 1]
    if (above === undefined) return sections
    return placeExhibits(sections, inOrder, { section: slot.section - 1, index: above.evidenceIds.length })
  }
  if (slot.index < (section?.evidenceIds.length ?? 0) - 1)
    return placeExhibits(sections, inOrder, { ...slot, index: slot.index + 2 })
  if (sections[slot.section + 1] === undefined) return sections
  return placeExhibits(sections, inOrder, { section: slot.section + 1, index: 0 })
}

export function renameSection(sections: Sections, at: number, title: string): Sections {
  return sections.map((section, place) => (place === at ? { ...section, title } : section))
}

export function addSection(sections: Sections, title: string): Sections {
  return [...sections, { title, evidenceIds: [] }]
}

/** Takes a section out with its exhibits; a bundle keeps at least one. */
export function removeSection(sections: Sections, at: number): Sections {
  return sections.length > 1 ? sections.filter((_section, place) => place !== at) : sections
}

/** Moves a section before the one that now stands at `to` (as long as the list: to its end). */
export function moveSection(sections: Sections, from: number, to: number): Sections {
  const moved = sections[from]
  if (moved === undefined) return sections
  const before = sections.slice(0, to).filter((_section, place) => place !== from)
  const after = sections.filter((_section, place) => place >= to && place !== from)
  return [...before, moved, ...after]
}
