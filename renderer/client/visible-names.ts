import { visibleName } from '../../shared/language/visible-name.ts'

/** Keys under which names stand in what the backend answers, also names of files. */
const names =
  /^(?:name|title|titleKk|caseTitle|shortName|shortNameKk|legalName|legalNameKk|label|file|what)$/u

/**
 * What the backend answered with every name such that it reads as it is written. Texts of files and of people are left alone:
 * only names are put beside one another and believed at a glance.
 */
export function withVisibleNames<Value>(value: Value): Value {
  return walk(value, false) as Value
}

function walk(value: unknown, isName: boolean): unknown {
  if (typeof value === 'string') return isName ? visibleName(value) : value
  if (Array.isArray(value)) return mapped(value, isName)
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  let copy: Record<string, unknown> | undefined
  for (const [key, inner] of Object.entries(value)) {
    const shown = walk(inner, isName || names.test(key))
    if (shown !== inner) copy = { ...(copy ?? (value as Record<string, unknown>)), [key]: shown }
  }
  return copy ?? value
}

/** The same array when nothing in it differs: answers are compared by what they are. */
function mapped(values: readonly unknown[], isName: boolean): readonly unknown[] {
  const shown = values.map((one) => walk(one, isName))
  return shown.some((one, place) => one !== values[place]) ? shown : values
}
