import type { BundleProblemCode, BundleStage } from '../../../../shared/text/bundle-text.ts'
import type { Parser } from '../../parsing/parser.ts'
import type { ExhibitOutcome } from '../../parsing/prepared-exhibit.ts'

/** Everything a bundle says and holds but for the files' bytes. The same plan and files give the same volumes. */
export interface BundlePlan {
  readonly language: 'ru' | 'kk'
  readonly title: string
  readonly caseTitle: string
  readonly court?: string
  readonly caseNumber?: string
  readonly confidentialityMark?: string
  /** An empty title puts the section's exhibits at the top level. */
  readonly sections: readonly { readonly title: string; readonly exhibits: readonly PlannedExhibit[] }[]
  readonly options: {
    /** Most pages of a volume, its cover and index included. */
    readonly pagesPerVolume: number
    /** A sheet before every exhibit; without it only before those that cannot be printed whole. */
    readonly slipSheets: boolean
    readonly cover: boolean
    readonly watermark?: string
    readonly author?: string
  }
  /** What a rebuild of a recorded build must print again. */
  readonly frozen: {
    /** ISO instant with its offset. */
    readonly builtAt: string
    readonly custodySequence: number
    readonly custodyHead: string
    readonly programVersion: string
    readonly actor: string
  }
  readonly custody: readonly CustodyLine[]
}

/** A custody entry of one of the bundle's exhibits, as it is printed. */
export interface CustodyLine {
  readonly sequence: number
  readonly time: string
  readonly actor: string
  readonly action: string
  readonly subjectTitle: string
  readonly commitment: string
  readonly hash: string
  /** The opened details. */
  readonly details?: string
}

export interface PlannedExhibit {
  readonly evidenceId: string
  readonly number: number
  readonly title: string
  readonly dateText: string
  readonly sourceText: string
  /** Original, copy and so on, in words. */
  readonly formText: string
  readonly provenance: readonly { readonly label: string; readonly value: string }[]
  readonly files: readonly PlannedFile[]
  readonly warnings?: readonly string[]
}

export interface PlannedFile {
  readonly fileId: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
}

export interface BundleIo {
  readFile(fileId: string): AsyncIterable<Uint8Array>
  /** Takes one finished volume; must use up `bytes`. Volumes come in order, one at a time. */
  writeVolume(volume: number, totalVolumes: number, bytes: AsyncIterable<Uint8Array>): Promise<void>
  readonly parser: Parser
  readonly signal?: AbortSignal
  onProgress?(progress: BundleProgress): void
}

interface BundleProgress {
  readonly done: number
  readonly total: number
  readonly stage: BundleStage
}

export interface BundleResult {
  readonly volumes: readonly { number: number; pages: number; sha256: string; bytes: number }[]
  readonly exhibits: readonly BuiltExhibit[]
  /** Pages of all volumes together. */
  readonly pageCount: number
  readonly problems: readonly BundleProblem[]
}

export interface BuiltExhibit {
  readonly evidenceId: string
  readonly number: number
  /** Printed numbers in its volume. */
  readonly firstPage: number
  readonly lastPage: number
  readonly volume: number
  /** The worst of its files. */
  readonly outcome: ExhibitOutcome
  readonly reason?: string
}

/** Something to tell the person who builds: never a reason to stop. */
export interface BundleProblem {
  readonly code: BundleProblemCode
  readonly evidenceId?: string
  readonly fileId?: string
  /** Printed number in the exhibit's volume. */
  readonly page?: number
  /** In the language of the bundle. */
  readonly reason: string
}
