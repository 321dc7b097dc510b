/** The three languages of the interface. */
export const languages = ['ru', 'kk', 'en'] as const
export type Language = (typeof languages)[number]

/** One wording in all three languages. `{name}` marks a place filled by `formatWording`. */
export type Wording = Readonly<Record<Language, string>>

/** Fills the `{name}` places of a wording. A place without a value stays visible as `{name}`. */
export function formatWording(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place))
}
