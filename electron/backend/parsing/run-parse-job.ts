import * as mupdf from 'mupdf'
import { fileKind } from './exhibit/file-kind.ts'
import { inspectExhibit } from './exhibit/inspect-exhibit.ts'
import { pictureFacts } from './exhibit/picture-facts.ts'
import { prepareGenerated, prepareText } from './exhibit/prepare-generated.ts'
import { preparePdf } from './exhibit/prepare-pdf.ts'
import { prepareJpeg, preparePng } from './exhibit/prepare-picture.ts'
import { rasterisePdf } from './exhibit/rasterise-pdf.ts'
import type { ParseJobs, ParsedFile, ParseJobName, ParseRequest } from './parse-job.ts'
import { slipSheetOnly, type PreparedExhibit } from './prepared-exhibit.ts'
import { readTable } from './table/read-table.ts'
import { decodeText } from './text/decode-text.ts'
import { extractText } from './text/extract-text.ts'

mupdf.setLog(null)

type Output = ParseJobs[ParseJobName]['output']

/** Does one job of the parse worker. Throws what the parsing library throws. */
export function runParseJob(request: ParseRequest): Output | Promise<Output> {
  switch (request.job) {
    case 'extract-text':
      return extractText(request.input)
    case 'inspect-exhibit':
      return inspectExhibit(request.input)
    case 'inspect-picture':
      return pictureFacts(request.input.bytes)
    case 'read-table':
      return readTable(request.input.bytes)
    case 'prepare-generated':
      return prepareGenerated(request.input.pages, request.input.glyphs)
    default:
      return prepareFile(request.input, request.input.rasterise)
  }
}

/** Whole if it can be, else as pictures, else not at all and why: a bad file answers, it does not throw. */
function prepareFile(file: ParsedFile, rasterise: boolean): PreparedExhibit {
  if (file.bytes.length === 0) return slipSheetOnly('empty-file')
  const kind = fileKind(file.bytes, file)
  if (kind === 'other') return slipSheetOnly('not-printable')
  if (kind === 'text') {
    const text = decodeText(file.bytes)
    return text === undefined ? slipSheetOnly('not-printable') : prepareText(text)
  }
  if (kind === 'jpeg') return attempt([() => prepareJpeg(file.bytes)])
  if (kind === 'png') return attempt([() => preparePng(file.bytes)])
  return attempt(
    rasterise
      ? [() => rasterisePdf(file.bytes)]
      : [() => preparePdf(file.bytes), () => rasterisePdf(file.bytes)],
  )
}

function attempt(ways: readonly (() => PreparedExhibit)[]): PreparedExhibit {
  for (const way of ways) {
    try {
      return way()
    } catch (error) {
      // The library's own memory is broken after a trap: only a fresh thread helps.
      if (error instanceof Error && error.name === 'RuntimeError') process.exit(1)
    }
  }
  return slipSheetOnly('unreadable')
}
