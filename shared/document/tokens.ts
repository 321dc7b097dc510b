import { expressionProblem, type ExpressionProblem } from './problem.ts'

export type Token =
  | { readonly kind: 'name'; readonly text: string; readonly position: number }
  | { readonly kind: 'text'; readonly text: string; readonly position: number }
  | { readonly kind: 'number'; readonly text: string; readonly position: number }
  | { readonly kind: 'sign'; readonly text: string; readonly position: number }
  | { readonly kind: 'end'; readonly text: ''; readonly position: number }

const namePattern = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/uy
const numberPattern = /-?[0-9]{1,15}(?:\.[0-9]{1,6})?/uy
const signPattern = /!=|<=|>=|[|.,()=<>]/uy
/** Longer than any lawyer writes, short enough that no chain of `and` exhausts the stack. */
const maximumLength = 2000
const spacePattern = /\s+/uy

/** The characters of an expression cut into tokens, or the first character that fits none. */
export function readTokens(source: string): Token[] | ExpressionProblem {
  if (source.length > maximumLength) {
    return expressionProblem('syntax.too-long', maximumLength, { limit: maximumLength })
  }
  const tokens: Token[] = []
  let position = 0
  while (position < source.length) {
    const space = matchAt(spacePattern, source, position)
    if (space !== undefined) {
      position += space.length
      continue
    }
    if (source[position] === "'") {
      const quoted = readQuoted(source, position)
      if (quoted === undefined) return expressionProblem('syntax.text-not-closed', position)
      tokens.push({ kind: 'text', text: quoted.text, position })
      position = quoted.end
      continue
    }
    const token = readPlain(source, position)
    if (token === undefined) {
      const found = String.fromCodePoint(source.codePointAt(position) ?? 0)
      return expressionProblem('syntax.character', position, { found })
    }
    tokens.push(token)
    position += token.text.length
  }
  tokens.push({ kind: 'end', text: '', position })
  return tokens
}

function readPlain(source: string, position: number): Token | undefined {
  const name = matchAt(namePattern, source, position)
  if (name !== undefined) return { kind: 'name', text: name, position }
  const number = matchAt(numberPattern, source, position)
  if (number !== undefined) return { kind: 'number', text: number, position }
  const sign = matchAt(signPattern, source, position)
  return sign === undefined ? undefined : { kind: 'sign', text: sign, position }
}

/** `\'` and `\\` stand for themselves; every other character is taken as it is. */
function readQuoted(source: string, start: number): { text: string; end: number } | undefined {
  let text = ''
  for (let index = start + 1; index < source.length; index += 1) {
    const character = source[index]
    if (character === "'") return { text, end: index + 1 }
    const escaped = character === '\\' ? source[index + 1] : undefined
    if (escaped === "'" || escaped === '\\') {
      text += escaped
      index += 1
    } else {
      text += character
    }
  }
  return undefined
}

function matchAt(pattern: RegExp, source: string, position: number): string | undefined {
  pattern.lastIndex = position
  return pattern.exec(source)?.[0]
}
