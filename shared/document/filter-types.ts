import { kazakhCases, russianCases, type KazakhCase, type RussianCase } from '../model/person.ts'
import type { DocumentLanguage } from '../model/values.ts'
import type { ValueType } from './context.ts'

export type GrammaticalCase = RussianCase | KazakhCase

/** A value type, or `record` for what only conditions, `count` and repetition take. */
export type ResultType = ValueType | 'record'

export type FilterType = {
  readonly takes: readonly ResultType[]
  /** `same` keeps the type of what went in. */
  readonly gives: ResultType | 'same'
  /** `each` is applied to every item of a list, `whole` takes the list itself. */
  readonly over: 'each' | 'whole'
  readonly argument?: 'text'
  readonly language?: DocumentLanguage
}

const words: FilterType = { takes: ['text', 'name'], gives: 'text', over: 'each' }
const named: FilterType = { takes: ['name'], gives: 'name', over: 'each' }
const dated: FilterType = { takes: ['date', 'moment'], gives: 'text', over: 'each' }
const amount: FilterType = { takes: ['money'], gives: 'text', over: 'each' }
const numeral: FilterType = { takes: ['number'], gives: 'text', over: 'each' }
const declined = (language: DocumentLanguage): FilterType => ({
  takes: ['text', 'name'],
  gives: 'same',
  over: 'each',
  language,
})
const anything: readonly ResultType[] = [
  ...(['text', 'name', 'date', 'moment', 'money', 'number'] as const),
  ...(['boolean', 'code', 'exhibits', 'record'] as const),
]

/** Every filter, what it takes and what it gives. Case filters belong to the language of the document. */
export const filterTypes: ReadonlyMap<string, FilterType> = new Map<string, FilterType>([
  ...russianCases.map((name) => [name, declined('ru')] as const),
  ...kazakhCases.map((name) => [name, declined('kk')] as const),
  ['initials', named],
  ['full-name', named],
  ['date-long', dated],
  ['date-short', dated],
  ['time', dated],
  ['money', amount],
  ['money-in-words', amount],
  ['number-in-words', numeral],
  ['ordinal', numeral],
  ['upper', words],
  ['capitalise', words],
  ['count', { takes: anything, gives: 'number', over: 'whole' }],
  ['list', { takes: ['text', 'name', 'number'], gives: 'text', over: 'whole' }],
  [
    'default',
    { takes: anything.filter((type) => type !== 'record'), gives: 'same', over: 'each', argument: 'text' },
  ],
])

/** The cases of a document language. */
export function casesOf(language: DocumentLanguage): readonly GrammaticalCase[] {
  return language === 'ru' ? russianCases : kazakhCases
}

/** True for the name of a case filter of either language. */
export function isCaseFilter(name: string): name is GrammaticalCase {
  return (
    (russianCases as readonly string[]).includes(name) || (kazakhCases as readonly string[]).includes(name)
  )
}
