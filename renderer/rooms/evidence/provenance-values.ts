import { useEffect, useState } from 'react'
import { changeAtPath } from '../../../shared/model/record-path.ts'
import { useDraft } from '../../client/drafts.ts'

/** Values for several exhibits, by the dotted name of their field; what is not filled in is not there. */
export type ProvenanceValues = Readonly<Record<string, string | boolean>>

/** The values with one of them changed; an empty one goes. */
function withProvenance(
  values: ProvenanceValues,
  field: string,
  value: string | boolean | undefined,
): ProvenanceValues {
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => name !== field))
  return value === undefined || value === '' || value === false ? rest : { ...rest, [field]: value }
}

/** The values as the fields of an exhibit. */
export function toFields(values: ProvenanceValues): Record<string, unknown> {
  let fields: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(values)) {
    const kept = typeof value === 'string' ? value.trim() : value
    if (kept !== '') fields = { ...fields, ...changeAtPath(fields, path, kept) }
  }
  return fields
}

function parseValues(text: string): ProvenanceValues {
  try {
    return JSON.parse(text) as ProvenanceValues
  } catch {
    return {}
  }
}

/** What a person fills in for several exhibits; it survives a lock of the vault under its key. */
export function useProvenanceValues(key: string) {
  const [values, setValues] = useState<ProvenanceValues>({})
  const { restored, forget } = useDraft(
    key,
    Object.keys(values).length === 0 ? undefined : JSON.stringify(values),
  )
  useEffect(() => {
    if (restored !== undefined) setValues(parseValues(restored))
  }, [restored])
  return {
    values,
    change: (field: string, value: string | boolean | undefined) =>
      setValues((now) => withProvenance(now, field, value)),
    clear: () => {
      setValues({})
      forget()
    },
  }
}
