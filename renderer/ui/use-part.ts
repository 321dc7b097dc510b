import { useEffect, useState } from 'react'

/** Which part is on: the one a link leads to when there is such a record, then whatever is chosen. */
export function usePart<Part extends string>(
  first: Part,
  { led, record }: { readonly led: Part | undefined; readonly record: string | undefined },
): readonly [Part, (part: Part) => void] {
  const [part, setPart] = useState<Part>(first)
  useEffect(() => {
    if (led !== undefined) setPart(led)
  }, [led, record])
  return [part, setPart]
}
