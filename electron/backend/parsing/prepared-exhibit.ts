import type { FontKey } from './typeset/font-set.ts'

/** `[a b c d e f]` of a PDF transformation. */
export type Matrix = readonly [number, number, number, number, number, number]

/** A link inside one exhibit, in points of the finished page (origin at the bottom left). */
export interface PreparedLink {
  readonly rect: readonly [number, number, number, number]
  /** Page of the same exhibit, from 0, and how far from its bottom; or a key that the bundle resolves. */
  readonly target: { readonly page: number; readonly top?: number } | { readonly key: string }
}

/** One finished page but for its number: what to draw, where, and on which sheet. */
export interface PreparedPage {
  /** Upright size in points, band included. */
  readonly width: number
  readonly height: number
  /** Factor of the band's height and letters: 1 up to A4, larger on larger sheets. */
  readonly bandScale: number
  /** Local number of the form or image drawn by `matrix`; absent on an empty page. */
  readonly content?: number
  readonly matrix: Matrix
  /** Local number of the page's transparency group. */
  readonly group?: number
  readonly links: readonly PreparedLink[]
}

/**
 * PDF objects with their numbers cut out: `bytes` holds the bodies one after another, `objects` their
 * [start, end) pairs (object n is pair n - 1), `references` triples [offset, length, n] where a number stands.
 */
export interface ObjectTable {
  readonly bytes: Uint8Array
  readonly objects: Uint32Array
  readonly references: Uint32Array
  /** Objects that stand for a font shared by the whole volume; their bodies are not written. */
  readonly sharedFonts: readonly (readonly [local: number, font: FontKey])[]
}

export interface PreparedOutlineItem {
  readonly title: string
  /** Page of the same exhibit, from 0. */
  readonly page: number
  readonly level: number
}

export type ExhibitOutcome = 'whole' | 'rasterised' | 'slip-sheet'

/** Why a file does not stand in the bundle as it is; worded in shared/text/bundle-text.ts. */
export type ExhibitReason =
  | 'not-printable'
  | 'empty-file'
  | 'needs-password'
  | 'no-pages'
  | 'unreadable'
  | 'too-large'
  | 'stopped'
  | 'not-saved'

/** Something a person should know about a file that went in. */
export type ExhibitNote =
  | {
      readonly code:
        'repaired' | 'decrypted' | 'active-content-removed' | 'attachments-removed' | 'missing-end'
    }
  | { readonly code: 'layers-flattened' | 'glyph-missing'; readonly page: number }

/** A file made ready for a bundle. `objects` and `pages` are empty when the outcome is a slip sheet. */
export interface PreparedExhibit {
  readonly outcome: ExhibitOutcome
  readonly reason?: ExhibitReason
  readonly pages: readonly PreparedPage[]
  readonly outline: readonly PreparedOutlineItem[]
  readonly objects: ObjectTable
  readonly notes: readonly ExhibitNote[]
  /** Glyphs of the shared fonts that the pages draw, each with the text it stands for. */
  readonly glyphs: readonly UsedGlyphs[]
}

export interface UsedGlyphs {
  readonly font: FontKey
  readonly glyphs: readonly (readonly [glyph: number, text: string])[]
}

/** What is known of a file without putting it into a bundle. */
export interface ExhibitFacts {
  readonly kind: 'pdf' | 'jpeg' | 'png' | 'text' | 'other'
  readonly pages: number
  /** Why its pages cannot be shown, as a build would answer: a slip sheet alone stands for it. */
  readonly reason?: ExhibitReason
  /** Pages, from 1, that show something but hold no text that can be searched. */
  readonly pagesWithoutText: readonly number[]
  readonly encrypted: boolean
  readonly needsPassword: boolean
  readonly repaired: boolean
  /** Lowest and highest resolution of pictures that fill a good part of a page, in dpi. */
  readonly imageDpi?: { readonly lowest: number; readonly highest: number }
}

const noObjects: ObjectTable = {
  bytes: new Uint8Array(0),
  objects: new Uint32Array(0),
  references: new Uint32Array(0),
  sharedFonts: [],
}

/** The answer for a file that cannot be shown as pages. */
export function slipSheetOnly(reason: ExhibitReason): PreparedExhibit {
  return { outcome: 'slip-sheet', reason, pages: [], outline: [], objects: noObjects, notes: [], glyphs: [] }
}
