import type { Wording } from '../wording.ts'

/** Every dotted path below a record: `name.surname`, `claims.kind`. The items of a list are passed over. */
type FieldPath<T> = T extends readonly (infer Item)[]
  ? FieldPath<Item>
  : T extends string | number | boolean | null | undefined
    ? never
    : { [Key in keyof T & string]-?: Key | `${Key}.${FieldPath<NonNullable<T[Key]>>}` }[keyof T & string]

/** A label for every field of a record, inner ones too: one that is missing, or left over, does not compile. */
export type FieldTable<Fields> = Readonly<Record<FieldPath<Fields>, Wording>>
