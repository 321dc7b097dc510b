import { checkCondition } from './condition-check.ts'
import { checkInlines } from './inline-check.ts'
import { parseCondition, parsePath } from './parse-expression.ts'
import { typeList, typePath, withHint, type TypeScope } from './path-check.ts'
import type { PathType } from './path-types.ts'
import { expressionProblem, type ExpressionProblem } from './problem.ts'
import type { Around, Spot } from './template-findings.ts'
import type { Block, Each, ItemBlock, ListItem, Table } from './tree.ts'

/** Adds the problems of blocks that stand at `spot.place`. */
export function checkBlocks(blocks: readonly Block[], spot: Spot): void {
  for (const [index, block] of blocks.entries()) {
    checkBlock(block, { ...spot, place: `${spot.place}[${index}]` })
  }
}

function checkBlock(block: Block, spot: Spot): void {
  switch (block.type) {
    case 'paragraph':
      return checkInlines(block.content ?? [], inside(spot, 'content'))
    case 'heading':
      if (block.attrs.key !== undefined) checkKey(block.attrs.key, spot)
      return checkInlines(block.content, inside(spot, 'content'))
    case 'title':
      return checkInlines(block.content, inside(spot, 'content'))
    case 'headerBlock':
    case 'section':
      return checkBlocks(block.content, inside(spot, 'content'))
    case 'numberedList':
    case 'bulletList':
      return checkItems(block.content, inside(spot, 'content'))
    case 'table':
      return checkTable(block, spot)
    case 'each': {
      const around = checkEach(block.attrs, spot)
      return checkBlocks(block.content, inside({ ...spot, around }, 'content'))
    }
    case 'when':
      checkShown(block.attrs.condition, spot)
      checkBlocks(block.content, inside(under(spot, block.attrs.condition), 'content'))
      return checkBlocks(
        block.otherwise ?? [],
        inside(under(spot, `not ${block.attrs.condition}`), 'otherwise'),
      )
    case 'clause':
      return checkClause(block.attrs.name, spot)
    case 'signature':
      checkInlines(block.left, inside(spot, 'left'))
      return checkInlines(block.right, inside(spot, 'right'))
    case 'drawing':
    case 'pageBreak':
  }
}

function inside(spot: Spot, name: string): Spot {
  return { ...spot, place: `${spot.place}.${name}` }
}

function under(spot: Spot, condition: string): Spot {
  const conditions = [...spot.around.conditions, condition]
  return { ...spot, around: { ...spot.around, conditions } }
}

function checkKey(key: string, spot: Spot): void {
  if (spot.around.repeated) spot.findings.add({ code: 'key.repeated', place: spot.place, details: { key } })
  spot.findings.addKey(key, spot.around.conditions, spot.place)
}

function checkItems(items: readonly (ListItem | ItemBlock)[], spot: Spot): void {
  for (const [index, item] of items.entries()) {
    const here = { ...spot, place: `${spot.place}[${index}]` }
    if (item.type === 'whenItems') {
      checkShown(item.attrs.condition, here)
      checkItems(item.content, inside(under(here, item.attrs.condition), 'content'))
      continue
    }
    const around = item.attrs?.each === undefined ? spot.around : checkEach(item.attrs.each, here)
    const repeated = { ...here, around }
    if (item.attrs?.key !== undefined) checkKey(item.attrs.key, repeated)
    checkBlocks(item.content, inside(repeated, 'content'))
  }
}

function checkTable(table: Table, spot: Spot): void {
  const wanted = table.attrs.widths.length
  for (const [index, row] of table.content.entries()) {
    const here = { ...spot, place: `${spot.place}.content[${index}]` }
    const found = row.content.reduce((sum, cell) => sum + (cell.attrs?.columns ?? 1), 0)
    if (found !== wanted) {
      spot.findings.add({ code: 'table.cells', place: here.place, details: { found, wanted } })
    }
    const around = row.attrs?.each === undefined ? spot.around : checkEach(row.attrs.each, here)
    for (const [column, cell] of row.content.entries()) {
      const place = `${here.place}.content[${column}].content`
      checkBlocks(cell.content, { ...spot, around, place })
    }
  }
}

function checkShown(condition: string, spot: Spot): void {
  const parsed = parseCondition(condition)
  const context = { scope: spot.around.scope, language: spot.findings.template.language }
  const problem = parsed.ok ? checkCondition(parsed.value, context) : parsed.problem
  spot.findings.addExpression(problem, spot.place, condition)
}

function checkClause(name: string, spot: Spot): void {
  const { clauses } = spot.findings.template
  const blocks = clauses !== undefined && Object.hasOwn(clauses, name) ? clauses[name] : undefined
  if (blocks === undefined) {
    const wording = withHint('clause.unknown', { name }, [name, Object.keys(clauses ?? {})])
    return spot.findings.addProblem({ code: 'clause.unknown', place: spot.place, wording })
  }
  if (spot.around.clauses.includes(name)) {
    return spot.findings.add({ code: 'clause.cycle', place: spot.place, details: { name } })
  }
  spot.findings.usedClauses.add(name)
  const around = { ...spot.around, clauses: [...spot.around.clauses, name] }
  checkBlocks(blocks, { ...spot, around, place: `clauses.${name}` })
}

/** Adds the problems of a repetition; answers what surrounds its content. */
function checkEach(each: Each, spot: Spot): Around {
  const { findings, place, around } = spot
  const parsed = parsePath(each.list)
  const list = parsed.ok ? typeList(parsed.value, around.scope) : parsed
  if (!list.ok) findings.addExpression(list.problem, place, each.list)
  const named = checkName(each.as, around.scope)
  findings.addExpression(named, place, each.as)
  // An unknown list leaves its variable without a type: its uses would only repeat the same problem.
  const item: PathType = list.ok ? list.item : { kind: 'object', fields: new Map(), exhibit: false }
  const inner: Around = { ...around, scope: new Map([...around.scope, [each.as, item]]), repeated: true }
  if (each.where !== undefined) checkShown(each.where, { ...spot, around: inner })
  if (each.sortBy !== undefined && list.ok) {
    findings.addExpression(checkSort(each, item), place, each.sortBy)
  }
  return inner
}

function checkName(name: string, scope: TypeScope): ExpressionProblem | undefined {
  const parsed = parsePath(name)
  if (!parsed.ok || parsed.value.names.length !== 1) return expressionProblem('each.bad-name', 0, { name })
  return scope.has(name) ? expressionProblem('each.name-taken', 0, { name }) : undefined
}

const sortable = ['text', 'number', 'date', 'moment', 'money']

/** `sortBy` is a path of the item, with or without the variable before it. */
function checkSort(each: Each, item: PathType): ExpressionProblem | undefined {
  const path = each.sortBy ?? ''
  const parsed = parsePath(path)
  if (!parsed.ok) return parsed.problem
  const scope = new Map([[each.as, item], ...(item.kind === 'object' ? item.fields : [])])
  const typed = typePath(parsed.value, scope)
  if (!typed.ok) return typed.problem
  const fits = typed.type.kind === 'leaf' && !typed.through && sortable.includes(typed.type.info.valueType)
  return fits ? undefined : expressionProblem('each.bad-sort', 0, { path })
}
