import type { Wording } from '../text/wording.ts'
import type { ExhibitValue, NameValue } from './context.ts'
import type { GrammaticalCase } from './filter-types.ts'

/** What is missing: the path as resolved (`suit.statements[1].argument`), in words, and the field it is entered in. */
export type Gap = {
  readonly path: string
  readonly label: Wording
  readonly enteredIn: string
  /** The record that lacks it, when the context says which. */
  readonly recordId?: string
}

/** A case form that was computed and that nobody has confirmed yet. */
export type UnconfirmedForm = { readonly case: GrammaticalCase; readonly text: string }

/** A value on its way from the record to the page. */
export type Value =
  | { readonly kind: 'missing'; readonly gap: Gap }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly unconfirmed: readonly UnconfirmedForm[]
      /** False for words made by a formatter, whose grammar is certain. */
      readonly typed: boolean
    }
  | {
      readonly kind: 'name'
      readonly name: NameValue
      readonly style: 'full' | 'initials'
      /** Stands for a name without any text. */
      readonly gap: Gap
      readonly grammaticalCase?: GrammaticalCase
    }
  | { readonly kind: 'date'; readonly iso: string; readonly gap: Gap }
  | { readonly kind: 'money'; readonly tiyn: number }
  /** `gap` is set on the count of a list that is missing. */
  | { readonly kind: 'number'; readonly number: number; readonly gap?: Gap }
  | { readonly kind: 'boolean'; readonly truth: boolean }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'exhibits'; readonly exhibits: readonly ExhibitValue[]; readonly gap: Gap }
  | { readonly kind: 'record' }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly gap: Gap }
