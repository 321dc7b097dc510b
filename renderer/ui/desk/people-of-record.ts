import { pickedEntity } from './form-field.tsx'

const isId = (value: unknown): value is string => typeof value === 'string' && value.length === 36

/** Everyone a record names by id, in its fields and in the rows of its lists. */
export function peopleOfRecord(record: object): string[] {
  const found = Object.entries(record).flatMap(([name, value]: [string, unknown]): string[] => {
    if (/Ids?$/u.test(name)) {
      const ids = Array.isArray(value) ? value : [value]
      return pickedEntity(name.replace(/s$/u, '')) === 'person' ? ids.filter(isId) : []
    }
    if (Array.isArray(value))
      return value.flatMap((each: unknown) =>
        typeof each === 'object' && each !== null ? peopleOfRecord(each) : [],
      )
    return typeof value === 'object' && value !== null ? peopleOfRecord(value) : []
  })
  return [...new Set(found)]
}
