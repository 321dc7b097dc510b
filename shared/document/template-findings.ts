import { describeProblem, type ExpressionProblem, type ProblemCode, type TemplateProblem } from './problem.ts'
import type { TypeScope } from './path-check.ts'
import type { Template } from './tree.ts'

/** What surrounds a node: names in scope, conditions it stands under, whether it is repeated, clauses it is inside of. */
export type Around = {
  readonly scope: TypeScope
  readonly conditions: readonly string[]
  readonly repeated: boolean
  readonly clauses: readonly string[]
}

export type Spot = { readonly place: string; readonly around: Around; readonly findings: TemplateFindings }

type Finding = {
  readonly code: ProblemCode
  readonly place: string
  readonly details?: Readonly<Record<string, string | number>>
}

/** What a walk over a template gathers: problems, keys of numbered items, references to them. */
export class TemplateFindings {
  readonly template: Template
  readonly problems: TemplateProblem[] = []
  /** Key -> the conditions under which an item carries it. */
  readonly keys = new Map<string, (readonly string[])[]>()
  readonly references: { readonly key: string; readonly place: string }[] = []
  readonly usedClauses = new Set<string>()

  constructor(template: Template) {
    this.template = template
  }

  add({ code, place, details }: Finding): void {
    this.addProblem({ code, place, wording: describeProblem(code, details) })
  }

  addProblem(problem: TemplateProblem): void {
    const same = (other: TemplateProblem): boolean =>
      other.place === problem.place && other.code === problem.code && other.position === problem.position
    if (!this.problems.some(same)) this.problems.push(problem)
  }

  /** Adds the problem of an expression that stands at `place`. */
  addExpression(problem: ExpressionProblem | undefined, place: string, expression: string): void {
    if (problem !== undefined) this.addProblem({ ...problem, place, expression })
  }

  /**
   * A key may stand twice only under conditions of which neither includes the other: then both items never surely stand
   * in one document.
   */
  addKey(key: string, conditions: readonly string[], place: string): void {
    const known = this.keys.get(key) ?? []
    const clash = known.some((other) => startsWith(other, conditions) || startsWith(conditions, other))
    if (clash) this.add({ code: 'key.duplicate', place, details: { key } })
    this.keys.set(key, [...known, conditions])
  }
}

function startsWith(list: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((item, index) => list[index] === item)
}
