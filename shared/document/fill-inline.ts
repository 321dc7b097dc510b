import { evaluateCondition } from './evaluate-condition.ts'
import { ensureParsed, evaluateField } from './evaluate.ts'
import type { FillState } from './fill-state.ts'
import { parseField } from './parse-expression.ts'
import { pluralClass } from './plural-class.ts'
import { gapOf } from './read-value.ts'
import { resolvePath, type Scope } from './scope.ts'
import { speak } from './speak.ts'
import type { Choice, ExhibitField, ExhibitReference, FieldNode, Inline, Mark } from './tree.ts'
import type { Value } from './value.ts'

/** Inline nodes of a template as they stand in the document. Numbers and exhibit references are resolved later. */
export function fillInlines(inlines: readonly Inline[], scope: Scope, state: FillState): Inline[] {
  return inlines.flatMap((inline) => fillInline(inline, scope, state))
}

function fillInline(inline: Inline, scope: Scope, state: FillState): readonly Inline[] {
  switch (inline.type) {
    case 'field':
      return fillField(inline, scope, state)
    case 'inlineWhen': {
      const shown = evaluateCondition(inline.attrs.condition, state.context(scope))
      return fillInlines(shown ? inline.content : (inline.otherwise ?? []), scope, state)
    }
    case 'choice':
      return fillChoice(inline, scope, state)
    case 'exhibitField':
      return fillExhibits(inline, scope, state)
    default:
      return [inline]
  }
}

function marked(marks: readonly Mark[] | undefined): { readonly marks?: readonly Mark[] } {
  return marks === undefined ? {} : { marks }
}

function fillField(field: FieldNode, scope: Scope, state: FillState): readonly Inline[] {
  const { expression } = field.attrs
  const spoken = speak(evaluateField(expression, state.context(scope)), state.language)
  if ('gap' in spoken) return [state.gapNode(spoken.gap, field.marks)]
  const place = placeOf(expression, scope)
  for (const form of spoken.unconfirmed) state.noteUnconfirmed(form, place)
  const unconfirmed = spoken.unconfirmed.length > 0 ? { unconfirmed: true } : {}
  const attrs = { path: place.path, ...unconfirmed }
  return splitLines(spoken.text).flatMap((text, index): Inline[] => {
    const line: Inline[] = text === '' ? [] : [{ type: 'value', text, attrs, ...marked(field.marks) }]
    return index === 0 ? line : [{ type: 'hardBreak' }, ...line]
  })
}

/** Lines of a long text the record holds; a line break there is a line break on the page. */
function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u)
}

function placeOf(expression: string, scope: Scope): { path: string; recordId?: string } {
  const { path } = ensureParsed(parseField(expression), expression)
  const resolved = resolvePath(path, scope)
  const recordId = resolved.through ? undefined : resolved.places[0]?.recordId
  return recordId === undefined ? { path: resolved.path } : { path: resolved.path, recordId }
}

function fillChoice(choice: Choice, scope: Scope, state: FillState): readonly Inline[] {
  const value = evaluateField(choice.attrs.by, state.context(scope))
  const names = variantNames(value, state)
  const name = [...names, 'other'].find((candidate) => Object.hasOwn(choice.variants, candidate))
  const variant = name === undefined ? undefined : choice.variants[name]
  if (variant !== undefined) return fillInlines(variant, scope, state)
  const resolved = resolvePath(ensureParsed(parseField(choice.attrs.by), choice.attrs.by).path, scope)
  return [state.gapNode(gapOf(resolved, resolved.places[0]))]
}

function variantNames(value: Value, { language }: FillState): readonly string[] {
  if (value.kind === 'number' && value.gap === undefined) {
    return [String(value.number), pluralClass(value.number, language)]
  }
  const spoken = speak(value, language)
  return 'gap' in spoken ? [] : [spoken.text]
}

function fillExhibits(field: ExhibitField, scope: Scope, state: FillState): readonly Inline[] {
  const value = evaluateField(field.attrs.expression, state.context(scope))
  if (value.kind === 'missing') return [state.gapNode(value.gap, field.marks)]
  if (value.kind !== 'exhibits') return []
  if (value.exhibits.length === 0) return [state.gapNode(value.gap, field.marks)]
  return value.exhibits.flatMap((exhibit, index): Inline[] => {
    const { evidenceId } = exhibit
    if (!state.mentioned.has(evidenceId)) state.mentioned.set(evidenceId, exhibit)
    const style = marked(field.marks)
    const reference: ExhibitReference = {
      type: 'exhibitReference',
      text: exhibit.title,
      attrs: { evidenceId },
      ...style,
    }
    return index === 0 ? [reference] : [{ type: 'text', text: '; ', ...style }, reference]
  })
}
