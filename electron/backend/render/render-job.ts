import type { DocumentTree } from '../../../shared/document/tree.ts'
import type { FailureCode } from '../../../shared/failures/codes.ts'
import type { FailureDetails } from '../../../shared/failures/failure.ts'
import type { RenderOptions } from './render-options.ts'

/** A document to be made into a file. */
export type RenderRequest = {
  readonly format: 'pdf' | 'docx'
  readonly tree: DocumentTree
  readonly options: RenderOptions
}

/** What the render worker is told: a document, or to make ready for the first one. */
export type RenderMessage = RenderRequest | { readonly format: 'none' }

/** What it answers; `heapBytes` is what the compiler holds by now. */
export type RenderReply = {
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly failure?: { readonly code: FailureCode; readonly details: FailureDetails }
  readonly heapBytes: number
}
