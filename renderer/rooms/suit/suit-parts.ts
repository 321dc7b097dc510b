/** The parts of the section, of which one is on screen. */
export const suitParts = ['statements', 'preview', 'publications', 'suit'] as const
export type SuitPart = (typeof suitParts)[number]

/** A record, and the field in it, that a link led to. */
export type Target = { readonly record: string; readonly field: string | undefined }
