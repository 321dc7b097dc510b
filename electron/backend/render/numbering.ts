/** Numbers that the document writes itself. They are literal text in both formats, so that both say the same. */

import type { Heading, ListItem } from '../../../shared/document/tree.ts'

/**
 * Labels of numbered headings: the number that filling has set, else a count of its own, `1.`, `1.1.`; a heading of a level
 * ends the count of the levels below it.
 */
export function createHeadingCounter(): (heading: Heading) => string {
  const counts = [0, 0, 0]
  return ({ attrs: { level, number } }) => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    counts.fill(0, level)
    // A level that was skipped has no number of its own.
    return `${number ?? counts.slice(0, level).filter(Boolean).join('.')}.`
  }
}

/** The label of an item: `2.`, and `2.1.` in a list inside that item. `index` counts from 0. */
export function itemLabel(parent: string, item: ListItem, index: number): string {
  return `${parent}${item.attrs?.number ?? index + 1}.`
}

/** The mark of an item of a list without numbers. */
export const bullet = '–'
