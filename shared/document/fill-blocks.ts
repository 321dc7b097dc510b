import { Failure } from '../failures/failure.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import { withVariable } from './evaluate-each.ts'
import { fillInlines } from './fill-inline.ts'
import { isGap, type FillState } from './fill-state.ts'
import type { Place, Scope } from './scope.ts'
import type { Block, Each, Inline, ItemBlock, ListItem, Paragraph, Table, TableRow } from './tree.ts'
import type { Gap } from './value.ts'

/** Blocks of a template as they stand in the document: repeated, chosen, without template-only nodes. */
export function fillBlocks(blocks: readonly Block[], scope: Scope, state: FillState): Block[] {
  return blocks.flatMap((block) => fillBlock(block, scope, state))
}

function fillBlock(block: Block, scope: Scope, state: FillState): readonly Block[] {
  switch (block.type) {
    case 'paragraph': {
      const content = fillInlines(block.content ?? [], scope, state)
      return isEmptied(block.content ?? [], content) ? [] : [{ ...block, content }]
    }
    case 'heading':
    case 'title': {
      const content = fillInlines(block.content, scope, state)
      return isEmptied(block.content, content) ? [] : [{ ...block, content }]
    }
    case 'headerBlock':
    case 'section':
      return [{ ...block, content: fillBlocks(block.content, scope, state) }]
    case 'numberedList':
      return withItems(block, fillItems(block.content, scope, state))
    case 'bulletList':
      return withItems(block, fillItems(block.content, scope, state))
    case 'table':
      return [fillTable(block, scope, state)]
    case 'each':
      return repeat(
        block.attrs,
        { scope, state },
        {
          item: (inner) => fillBlocks(block.content, inner, state),
          gap: (gap) => [gapParagraph(gap, state)],
        },
      )
    case 'when': {
      const shown = evaluateCondition(block.attrs.condition, state.context(scope))
      return fillBlocks(shown ? block.content : (block.otherwise ?? []), scope, state)
    }
    case 'clause':
      return fillBlocks(findClause(block.attrs.name, state), scope, state)
    case 'signature': {
      const left = fillInlines(block.left, scope, state)
      return [{ ...block, left, right: fillInlines(block.right, scope, state) }]
    }
    case 'drawing':
    case 'pageBreak':
      return [block]
  }
}

/** A line all of whose parts fell away leaves no blank line behind. */
function isEmptied(template: readonly Inline[], filled: readonly Inline[]): boolean {
  const dynamic = template.some(({ type }) => type !== 'text' && type !== 'hardBreak')
  return dynamic && filled.every((node) => node.type === 'hardBreak' || isBlankText(node))
}

function isBlankText(node: Inline): boolean {
  return node.type === 'text' && node.text.trim() === ''
}

/** A list all of whose items fell away is no list. */
function withItems<L extends Block>(list: L, content: readonly ListItem[]): readonly L[] {
  return content.length === 0 ? [] : [{ ...list, content }]
}

function fillItems(items: readonly (ListItem | ItemBlock)[], scope: Scope, state: FillState): ListItem[] {
  return items.flatMap((item): readonly ListItem[] => {
    if (item.type === 'whenItems') {
      const shown = evaluateCondition(item.attrs.condition, state.context(scope))
      return shown ? fillItems(item.content, scope, state) : []
    }
    const each = item.attrs?.each
    if (each === undefined) return fillItem(item, scope, state)
    return repeat(
      each,
      { scope, state },
      {
        item: (inner, place) => fillItem(item, inner, state).map((filled) => withEvidence(filled, place)),
        gap: (gap) => [{ type: 'listItem', content: [gapParagraph(gap, state)] }],
      },
    )
  })
}

function fillItem(item: ListItem, scope: Scope, state: FillState): readonly ListItem[] {
  const content = fillBlocks(item.content, scope, state)
  if (content.length === 0) return []
  const key = item.attrs?.key
  return [{ type: 'listItem', content, ...(key === undefined ? {} : { attrs: { key } }) }]
}

/** An item that lists an exhibit says which, so that references to the exhibit take its number. */
function withEvidence(item: ListItem, place: Place): ListItem {
  const isExhibit = place.type.kind === 'object' && place.type.exhibit
  if (!isExhibit || place.recordId === undefined) return item
  return { ...item, attrs: { ...item.attrs, evidenceId: place.recordId } }
}

function fillTable(table: Table, scope: Scope, state: FillState): Table {
  const content = table.content.flatMap((row): readonly TableRow[] => {
    const each = row.attrs?.each
    if (each === undefined) return [fillRow(row, scope, state)]
    return repeat(
      each,
      { scope, state },
      {
        item: (inner) => [fillRow(row, inner, state)],
        gap: (gap) => {
          const attrs = { columns: table.attrs.widths.length }
          const cell = { type: 'tableCell' as const, attrs, content: [gapParagraph(gap, state)] }
          return [{ type: 'tableRow', content: [cell] }]
        },
      },
    )
  })
  return { ...table, content }
}

function fillRow(row: TableRow, scope: Scope, state: FillState): TableRow {
  const content = row.content.map((cell) => {
    const blocks = fillBlocks(cell.content, scope, state)
    return { ...cell, content: blocks.length === 0 ? [{ type: 'paragraph' as const }] : blocks }
  })
  return { type: 'tableRow', content }
}

function gapParagraph(gap: Gap, state: FillState): Paragraph {
  return { type: 'paragraph', content: [state.gapNode(gap)] }
}

type Repetition<T> = {
  readonly item: (scope: Scope, place: Place) => readonly T[]
  readonly gap: (gap: Gap) => readonly T[]
}

function repeat<T>(
  each: Each,
  { scope, state }: { readonly scope: Scope; readonly state: FillState },
  make: Repetition<T>,
): readonly T[] {
  const items = state.items(each, scope)
  if (isGap(items)) return make.gap(items)
  return items.flatMap((place) => make.item(withVariable(scope, each, place), place))
}

function findClause(name: string, { template }: FillState): readonly Block[] {
  const { clauses } = template
  const blocks = clauses !== undefined && Object.hasOwn(clauses, name) ? clauses[name] : undefined
  if (blocks === undefined) throw new Failure('template.invalid', { place: name, problem: 'clause.unknown' })
  return blocks
}
