import {
  comparisons,
  keywords,
  type Comparison,
  type Condition,
  type FieldExpression,
  type FilterArgument,
  type FilterCall,
  type Operand,
  type PathExpression,
} from './expression.ts'
import { expressionProblem, type ExpressionProblem, type ProblemCode } from './problem.ts'
import { readTokens, type Token } from './tokens.ts'

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExpressionProblem }

/** Parses `path | filter | filter(arg)`. Never throws: a syntax error comes back with its position. */
export function parseField(source: string): Parsed<FieldExpression> {
  return parseWhole(source, (reader) => readField(reader))
}

/** Parses a condition: `suit.publications | count > 1 and not defendant.is-legal`. Never throws. */
export function parseCondition(source: string): Parsed<Condition> {
  return parseWhole(source, (reader) => readOr(reader, 0))
}

/** Parses a bare path: `suit.statements`. Never throws. */
export function parsePath(source: string): Parsed<PathExpression> {
  return parseWhole(source, (reader) => readPath(reader))
}

/** Nesting beyond this is refused rather than risking the stack. */
const maximumDepth = 50

/** Carries the first problem up to `parseWhole`; never leaves this file. */
class Stop extends Error {
  readonly problem: ExpressionProblem

  constructor(problem: ExpressionProblem) {
    super(problem.code)
    this.problem = problem
  }
}

type Reader = { readonly tokens: readonly Token[]; at: number }

function parseWhole<T>(source: string, read: (reader: Reader) => T): Parsed<T> {
  const tokens = readTokens(source)
  if (!Array.isArray(tokens)) return { ok: false, problem: tokens }
  const reader: Reader = { tokens, at: 0 }
  try {
    const value = read(reader)
    if (peek(reader).kind !== 'end') throw expected(reader, 'syntax.expected-end')
    return { ok: true, value }
  } catch (error) {
    if (error instanceof Stop) return { ok: false, problem: error.problem }
    throw error
  }
}

function peek(reader: Reader): Token {
  return reader.tokens[reader.at] ?? { kind: 'end', text: '', position: 0 }
}

function take(reader: Reader): Token {
  const token = peek(reader)
  reader.at += 1
  return token
}

function takeSign(reader: Reader, sign: string): boolean {
  const token = peek(reader)
  if (token.kind !== 'sign' || token.text !== sign) return false
  reader.at += 1
  return true
}

function takeWord(reader: Reader, word: string): boolean {
  const token = peek(reader)
  if (token.kind !== 'name' || token.text !== word) return false
  reader.at += 1
  return true
}

function expected(reader: Reader, code: ProblemCode): Stop {
  const token = peek(reader)
  return new Stop(expressionProblem(code, token.position, { found: token.text }))
}

function isKeyword(text: string): boolean {
  return (keywords as readonly string[]).includes(text)
}

function readPath(reader: Reader): PathExpression {
  const first = peek(reader)
  if (first.kind !== 'name') throw expected(reader, 'syntax.expected-path')
  if (isKeyword(first.text)) {
    throw new Stop(expressionProblem('syntax.keyword', first.position, { word: first.text }))
  }
  const names = [take(reader).text]
  while (takeSign(reader, '.')) {
    if (peek(reader).kind !== 'name') throw expected(reader, 'syntax.expected-name')
    names.push(take(reader).text)
  }
  return { names, position: first.position }
}

function readField(reader: Reader): FieldExpression {
  const path = readPath(reader)
  const filters: FilterCall[] = []
  while (takeSign(reader, '|')) filters.push(readFilter(reader))
  return { kind: 'field', path, filters }
}

function readFilter(reader: Reader): FilterCall {
  const token = peek(reader)
  if (token.kind !== 'name') throw expected(reader, 'syntax.expected-filter')
  reader.at += 1
  if (!takeSign(reader, '(')) return { name: token.text, arguments: [], position: token.position }
  const values: FilterArgument[] = []
  do values.push(readArgument(reader))
  while (takeSign(reader, ','))
  if (!takeSign(reader, ')')) throw expected(reader, 'syntax.expected-parenthesis')
  return { name: token.text, arguments: values, position: token.position }
}

function readArgument(reader: Reader): FilterArgument {
  const token = peek(reader)
  if (token.kind !== 'text' && token.kind !== 'number') throw expected(reader, 'syntax.expected-argument')
  reader.at += 1
  return token.kind === 'text' ? token.text : Number(token.text)
}

function readOr(reader: Reader, depth: number): Condition {
  let left = readAnd(reader, depth)
  while (takeWord(reader, 'or')) left = { kind: 'or', left, right: readAnd(reader, depth) }
  return left
}

function readAnd(reader: Reader, depth: number): Condition {
  let left = readNot(reader, depth)
  while (takeWord(reader, 'and')) left = { kind: 'and', left, right: readNot(reader, depth) }
  return left
}

function readNot(reader: Reader, depth: number): Condition {
  if (depth > maximumDepth) {
    throw new Stop(expressionProblem('syntax.too-deep', peek(reader).position))
  }
  if (takeWord(reader, 'not')) return { kind: 'not', condition: readNot(reader, depth + 1) }
  if (takeWord(reader, 'exists')) return { kind: 'exists', path: readPath(reader) }
  if (!takeSign(reader, '(')) return readComparison(reader)
  const inside = readOr(reader, depth + 1)
  if (!takeSign(reader, ')')) throw expected(reader, 'syntax.expected-parenthesis')
  return inside
}

function readComparison(reader: Reader): Condition {
  const left = readOperand(reader)
  const token = peek(reader)
  const operator = comparisons.find((sign) => sign === token.text && token.kind !== 'text')
  if (operator === undefined) return { kind: 'truth', operand: left }
  return readRight(reader, left, operator)
}

function readRight(reader: Reader, left: Operand, operator: Comparison): Condition {
  const { position } = take(reader)
  return { kind: 'compare', operator, left, right: readOperand(reader), position }
}

function readOperand(reader: Reader): Operand {
  const token = peek(reader)
  const { position } = token
  if (token.kind === 'text') return { kind: 'literal', value: take(reader).text, position }
  if (token.kind === 'number') return { kind: 'literal', value: Number(take(reader).text), position }
  if (takeWord(reader, 'true')) return { kind: 'literal', value: true, position }
  if (takeWord(reader, 'false')) return { kind: 'literal', value: false, position }
  return readField(reader)
}
