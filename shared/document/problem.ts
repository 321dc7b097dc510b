import { formatWording, type Wording } from '../text/wording.ts'
import { problemWording } from './problem-wording.ts'

export type ProblemCode = keyof typeof problemWording

/** What is wrong with an expression, and where in it (offset from 0). */
export type ExpressionProblem = {
  readonly code: ProblemCode
  readonly position: number
  readonly wording: Wording
}

/** What is wrong with a template, with its place: a path in the stored JSON such as `body.content[3].content[0]`. */
export type TemplateProblem = {
  readonly code: ProblemCode
  readonly place: string
  readonly expression?: string
  readonly position?: number
  readonly wording: Wording
}

type Details = Readonly<Record<string, string | number>>

/** The wording of a problem with its details filled in, in all three languages. */
export function describeProblem(code: ProblemCode, details: Details = {}): Wording {
  const { ru, kk, en } = problemWording[code]
  return {
    ru: formatWording(ru, details),
    kk: formatWording(kk, details),
    en: formatWording(en, details),
  }
}

/** A problem at a position of an expression. */
export function expressionProblem(
  code: ProblemCode,
  position: number,
  details: Details = {},
): ExpressionProblem {
  return { code, position, wording: describeProblem(code, details) }
}
