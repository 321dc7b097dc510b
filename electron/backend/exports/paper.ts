import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import type { Recipient } from '../../../shared/contract/evidence-contract.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import type { CustodyNote, JobContext, QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { findUnsupportedCharacters } from '../render/visible-text.ts'
import { checkExport, ensureExport } from './check-export.ts'
import { exportBytes } from './export-bytes.ts'

/** A sheet made from records: its pages, and what the export policy has to know of it. */
export type Paper = {
  /** The record the custody log names. */
  readonly subject: string
  /** Every case whose records stand on it. */
  readonly caseIds: readonly string[]
  /** Exhibits that are shown or described on it. */
  readonly evidenceIds: readonly string[]
  readonly tree: DocumentTree
  /** Kind of filing, when it is one, of the first of its cases: another case's secrets are no own filing. */
  readonly filing?: string
  /** Records it shows beside exhibits: restrictions on them hold. */
  readonly records?: readonly string[]
  /** People it is about, named or not. */
  readonly personIds?: readonly string[]
  /** What is written in place of PDF pages. */
  readonly other?: {
    readonly format: string
    readonly makeBytes: () => Uint8Array | Promise<Uint8Array>
  }
}

type PaperInput = { readonly recipient: Recipient }
type MakePaper = (query: QueryContext) => Paper

function requests(paper: Paper, recipient: Recipient) {
  const { caseIds, evidenceIds, tree, filing, records, personIds } = paper
  const text = plainText(tree)
  return caseIds.map((caseId, place) => ({
    caseId,
    recipient,
    text,
    evidenceIds,
    ...(filing === undefined || place > 0 ? {} : { filing }),
    ...(records === undefined ? {} : { records }),
    ...(personIds === undefined ? {} : { personIds }),
  }))
}

type Dated = { readonly paper: Paper; readonly date: string }

async function renderPaper(context: JobContext, { paper, date }: Dated): Promise<Uint8Array<ArrayBuffer>> {
  const options = { draft: false, sample: false, date }
  return context.environment.renderer.render({ format: 'pdf', tree: paper.tree, options }, context.signal)
}

/** The pages as they would be now, and what stands against letting them out to the recipient. Nothing is kept. */
export async function previewPaper(
  context: JobContext,
  { recipient }: PaperInput,
  make: MakePaper,
): Promise<{ pdf: Uint8Array<ArrayBuffer>; obstacles: ExportObstacle[] }> {
  const { obstacles, ...dated } = context.read((query) => {
    const made = make(query)
    const found = requests(made, recipient).flatMap((request) => checkExport(query, request))
    return { paper: made, obstacles: found, date: localDay(query.now, query.environment) }
  })
  const pdf = await renderPaper(context, dated)
  context.signal.throwIfAborted()
  return { pdf, obstacles }
}

type PaperExport = PaperInput & {
  readonly action: string
  /** What the custody log keeps of it beside recipient, permits and cases. */
  readonly details?: CustodyNote['details']
  readonly file: string
  readonly replace?: boolean | undefined
}

/** Writes the pages to a file, once the export policy allowed it in every case they speak of. Fails with `export.refused`. */
export async function exportPaper(
  context: JobContext,
  { action, file, replace, recipient, details = {} }: PaperExport,
  make: MakePaper,
): Promise<{ bytes: number; sha256: string; warnings: string[] }> {
  const { permits, ...dated } = context.read((query) => {
    const made = make(query)
    const lifted = requests(made, recipient).flatMap((request) => ensureExport(query, request).permits)
    return {
      paper: made,
      permits: [...new Set(lifted)],
      date: localDay(query.now, query.environment),
    }
  })
  context.progress({ stage: 'render', done: 0, total: 1 })
  const { paper } = dated
  const { other } = paper
  const bytes = other === undefined ? await renderPaper(context, dated) : await other.makeBytes()
  const written = await exportBytes(context, {
    action,
    file,
    replace: replace === true,
    bytes,
    subject: paper.subject,
    details: { ...details, format: other?.format ?? 'pdf', recipient, permits, cases: paper.caseIds },
  })
  context.progress({ stage: 'render', done: 1, total: 1 })
  return { ...written, warnings: findUnsupportedCharacters(plainText(paper.tree)) }
}
