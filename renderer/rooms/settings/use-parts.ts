import { useEffect, useState } from 'react'

export type Part = {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: number
}
export type Parts = { readonly items: readonly Part[]; readonly texts: readonly string[] }

/** Sandyq itself, then everything in it that others made. The list is large and seldom looked at: it is loaded when it is. */
export function useParts(): Parts | undefined {
  const [parts, setParts] = useState<Parts>()
  useEffect(() => {
    void import('./third-party.json').then((list) => setParts(list.default))
  }, [])
  return parts
}
