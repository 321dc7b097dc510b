import { describe, expect, it } from 'vitest'
import type { DocumentContext } from '../../shared/document/context.ts'
import { evaluateEach } from '../../shared/document/evaluate-each.ts'
import { rootScope } from '../../shared/document/scope.ts'
import type { Each } from '../../shared/document/tree.ts'
import { sampleContext } from './sample-case.ts'

const paths = (each: Each, context: DocumentContext = sampleContext): string[] =>
  evaluateEach(each, { scope: rootScope(context), language: 'kk' }).map(({ path }) => path)

const exhibitTitles = (titles: readonly string[]): DocumentContext => ({
  exhibits: titles.map((title, index) => ({ evidenceId: `e${index}`, title })),
  case: {},
})

describe('a repetition', () => {
  it('keeps the order of the record unless sorted', () => {
    expect(paths({ list: 'suit.statements', as: 's' })).toEqual(['suit.statements[0]', 'suit.statements[1]'])
    expect(paths({ list: 'suit.statements', as: 's', sortBy: 'number' })).toEqual([
      'suit.statements[1]',
      'suit.statements[0]',
    ])
    expect(paths({ list: 'suit.statements', as: 's', sortBy: 's.number' })[0]).toBe('suit.statements[1]')
  })

  it('sorts numbers as numbers, words by the alphabet of the language, and puts the silent last', () => {
    const statements = [{ number: 10 }, {}, { number: 9 }]
    expect(
      paths({ list: 'suit.statements', as: 's', sortBy: 'number' }, { case: {}, suit: { statements } }),
    ).toEqual(['suit.statements[2]', 'suit.statements[0]', 'suit.statements[1]'])
    const kazakh = exhibitTitles(['Қайрат', 'Лаура', 'Кәрім'])
    expect(paths({ list: 'exhibits', as: 'e', sortBy: 'title' }, kazakh)).toEqual([
      'exhibits[2]',
      'exhibits[0]',
      'exhibits[1]',
    ])
  })

  it('through a list takes the items of each, an exhibit once', () => {
    expect(paths({ list: 'suit.statements.exhibits', as: 'e' })).toEqual([
      'suit.statements[0].exhibits[0]',
      'suit.statements[1].exhibits[0]',
    ])
  })

  it('over a missing list or part is empty', () => {
    expect(paths({ list: 'suit.statements', as: 's' }, { case: {} })).toEqual([])
    expect(paths({ list: 'suit.statements.publication', as: 'p' })).toEqual([])
  })
})
