import type { PictureFacts } from '../../../shared/contract/evidence-list-contract.ts'
import type { FoundTable } from '../../../shared/case-import/found-table.ts'
import type { UnreadReason } from '../../../shared/model/reading.ts'
import type { ExhibitFacts, PreparedExhibit, UsedGlyphs } from './prepared-exhibit.ts'
import type { ExtractedText } from './text/text-reading.ts'
import type { GeneratedPage } from './typeset/page-canvas.ts'

/** A file handed to the worker with what is claimed about it. */
export interface ParsedFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly name: string
}

/** What the worker is asked to do, by name. */
export interface ParseJobs {
  'extract-text': { readonly input: ParsedFile; readonly output: ExtractedText }
  'prepare-exhibit': {
    readonly input: ParsedFile & { readonly rasterise: boolean }
    readonly output: PreparedExhibit
  }
  'inspect-exhibit': { readonly input: ParsedFile; readonly output: ExhibitFacts }
  'inspect-picture': { readonly input: ParsedFile; readonly output: PictureFacts }
  'read-table': { readonly input: ParsedFile; readonly output: FoundTable }
  'prepare-generated': {
    readonly input: { readonly pages: readonly GeneratedPage[]; readonly glyphs: readonly UsedGlyphs[] }
    readonly output: PreparedExhibit
  }
}

/** Why a file was not read to the end. */
export type StopReason = Extract<UnreadReason, 'timeout' | 'memory' | 'crashed' | 'too-large'>

export type ParseJobName = keyof ParseJobs

export type ParseRequest = {
  readonly [Name in ParseJobName]: { readonly job: Name; readonly input: ParseJobs[Name]['input'] }
}[ParseJobName]

export interface ParseReply {
  readonly output?: ParseJobs[ParseJobName]['output']
  /** What went wrong; the library's own words may hold anything of the file and stay in the worker. */
  readonly problem?: StopReason
  readonly heapBytes: number
}
