import { z } from 'zod'

const maxText = 20_000
const maxLongText = 1_000_000

/** Characters that no keyboard types and no paper shows: control characters, but for tabs and line breaks. */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu

/** Text as it is kept: NFC, no half characters, no control characters, outer space cut; at most `longest`, never empty. */
function typedText(longest: number) {
  return z
    .string()
    .max(longest * 4)
    .transform((value) => value.toWellFormed().replace(controls, '').normalize('NFC').trim())
    .pipe(z.string().min(1).max(longest))
}

/** A line of text a person typed. */
export const text = typedText(maxText)

/** A long text, up to a million characters. */
export const longText = typedText(maxLongText)

/** A calendar date, `2026-03-12`. */
export const date = z.iso.date()

/** An instant with its offset, `2026-03-12T10:00:00+05:00`, or in UTC. */
export const instant = z.iso.datetime({ offset: true })

/** Money in whole tiyn (1 tenge = 100 tiyn). */
export const tiyn = z.int().min(0).max(Number.MAX_SAFE_INTEGER)

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)

/** The language of a text or of the proceedings. */
export const textLanguage = z.enum(['ru', 'kk', 'en', 'other'])
export type TextLanguage = z.infer<typeof textLanguage>

/** Languages Sandyq makes documents in. */
export const documentLanguage = z.enum(['ru', 'kk'])
export type DocumentLanguage = z.infer<typeof documentLanguage>

/** Notes and tags that every record may carry. Notes are work product: no template and no export sees them. */
export const annotations = { notes: longText.optional(), tags: z.array(text).optional() }
