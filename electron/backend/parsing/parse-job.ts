import type { ExhibitFacts, PreparedExhibit, UsedGlyphs } from './prepared-exhibit.ts'
import type { GeneratedPage } from './typeset/page-canvas.ts'

/** A file handed to the worker with what is claimed about it. */
export interface ParsedFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly name: string
}

/** What the worker is asked to do, by name. */
export interface ParseJobs {
  'extract-text': { readonly input: ParsedFile; readonly output: { text: string; pages?: number } }
  'prepare-exhibit': {
    readonly input: ParsedFile & { readonly rasterise: boolean }
    readonly output: PreparedExhibit
  }
  'inspect-exhibit': { readonly input: ParsedFile; readonly output: ExhibitFacts }
  'prepare-generated': {
    readonly input: { readonly pages: readonly GeneratedPage[]; readonly glyphs: readonly UsedGlyphs[] }
    readonly output: PreparedExhibit
  }
}

export type ParseJobName = keyof ParseJobs

export type ParseRequest = {
  readonly [Name in ParseJobName]: { readonly job: Name; readonly input: ParseJobs[Name]['input'] }
}[ParseJobName]

export interface ParseReply {
  readonly output?: ParseJobs[ParseJobName]['output']
  /** The parser's own words for what went wrong; never shown without the reason's wording. */
  readonly problem?: string
  readonly heapBytes: number
}
