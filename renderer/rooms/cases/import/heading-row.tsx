import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../client/language.ts'
import type { Headings } from './use-headings.ts'

const mostRows = 10_000

/** Which row the headings stand in. */
export function HeadingRow({ row, headings }: { readonly row: number; readonly headings: Headings }) {
  const text = useText('cases')
  const [typed, setTyped] = useState<number | string>(row)
  return (
    <NumberInput
      label={text('importHeadingRow')}
      value={typed}
      min={1}
      max={mostRows}
      w={150}
      allowDecimal={false}
      clampBehavior="strict"
      onChange={(value) => {
        setTyped(value)
        const chosen = Number(value)
        if (chosen >= 1 && chosen !== row) void headings.choose(chosen)
      }}
      onBlur={() => setTyped(row)}
    />
  )
}
