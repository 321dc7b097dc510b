import { useQueries } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { InputOf, NamesOfKind, OutputOf } from '../../shared/contract/contract.ts'
import { Failure } from '../../shared/failures/failure.ts'
import { call } from './call.ts'

/** Lists that are answered in pages. */
type PagedName = {
  [Name in NamesOfKind<'query'>]: OutputOf<Name> extends { items: readonly unknown[]; total: number }
    ? Name
    : never
}[NamesOfKind<'query'>]

export type ItemOf<Name extends PagedName> = OutputOf<Name>['items'][number]

export type PagedList<Item> = {
  /** Undefined until the first answer. */
  readonly total: number | undefined
  /** The item at a place; undefined while its page is on the way. Until then an older answer stays, so that rows never jump. */
  readonly at: (index: number) => Item | undefined
  /** Tells which places are on screen; their pages are fetched. */
  readonly show: (first: number, last: number) => void
  /** True while what is shown belongs to an earlier question. */
  readonly isOld: boolean
  readonly failure: Failure | undefined
}

const pageSize = 100

function pagesOf({ first, last }: { readonly first: number; readonly last: number }): number[] {
  const from = Math.floor(first / pageSize)
  const until = Math.floor(Math.max(first, last) / pageSize)
  return Array.from({ length: until - from + 1 }, (_unused, place) => from + place)
}

type Page<Item> = { readonly items: readonly Item[]; readonly total: number }

/** A long list of the contract, of which only the pages on screen are asked for. `input` must not name offset and limit. */
export function usePagedList<Name extends PagedName>(
  name: Name,
  input: Omit<InputOf<Name>, 'offset' | 'limit'>,
): PagedList<ItemOf<Name>> {
  const [range, setRange] = useState({ first: 0, last: pageSize - 1 })
  const pages = pagesOf(range)
  const answers = useQueries({
    queries: pages.map((page) => {
      const question = { ...input, offset: page * pageSize, limit: pageSize }
      return {
        queryKey: [name, question],
        queryFn: (): Promise<Page<ItemOf<Name>>> => call(name, question as InputOf<Name>),
      }
    }),
  })
  const total = answers.find((answer) => answer.data !== undefined)?.data?.total
  const older = useRef<{ total: number | undefined; items: Map<number, ItemOf<Name>> }>({
    total: undefined,
    items: new Map(),
  })
  const known = new Map<number, ItemOf<Name>>()
  pages.forEach((page, place) => {
    answers[place]?.data?.items.forEach((item, index) => known.set(page * pageSize + index, item))
  })
  const isOld = total === undefined
  const shown = isOld ? older.current.items : known
  const isWhole = answers.every((answer) => answer.data !== undefined)
  // The number is kept as soon as it is known: a list that fell back to the longer one would ask for its places again, and so on.
  if (!isOld) older.current = { total, items: isWhole ? known : older.current.items }
  const error = answers.find((answer) => answer.error !== null)?.error
  const show = useCallback((first: number, last: number) => {
    setRange((now) => {
      const same = pagesOf(now).join() === pagesOf({ first, last }).join()
      return same ? now : { first, last }
    })
  }, [])
  return {
    total: total ?? older.current.total,
    at: (index) => shown.get(index),
    show,
    isOld: isOld && older.current.total !== undefined,
    failure: error instanceof Failure ? error : undefined,
  }
}
