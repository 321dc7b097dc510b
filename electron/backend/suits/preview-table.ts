import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { documentContext as contextSchema } from '../../../shared/document/context.ts'
import { fillTemplate, type FilledDocument } from '../../../shared/document/fill-template.ts'
import type { Block } from '../../../shared/document/tree.ts'
import { walkTree } from '../../../shared/document/walk.ts'
import type { JobContext, QueryContext } from '../context.ts'
import { documentContext } from '../documents/document-context.ts'
import { localDay } from '../local-time.ts'
import { getRecord } from '../records/record-table.ts'
import { getTemplate } from '../templates/templates.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { suitTable } from './suits.ts'

type Input = ParsedInputOf<'suit.preview'>

const template = 'response-to-claim'
const ofStatements = /^suit\.statements\b/u

/** Whether a block prints a table that something of the statements stands in. */
function holdsStatements(block: Block): boolean {
  let hasTable = false
  let hasStatement = false
  walkTree(block, (node) => {
    if (node.type === 'table') hasTable = true
    else if (node.type === 'value' || node.type === 'gap') hasStatement ||= ofStatements.test(node.attrs.path)
  })
  return hasTable && hasStatement
}

/** The filled response without anything but its table of statements. */
function onlyTable({ tree, missing }: FilledDocument) {
  const content = tree.content.filter(holdsStatements)
  return { tree: { ...tree, content }, missing: missing.filter(({ path }) => ofStatements.test(path)) }
}

function fill(context: QueryContext, input: Input) {
  const { language } = input
  const response = getTemplate(template, language)
  const { caseId } = getRecord(context.db, suitTable, input.id)
  const today = localDay(context.now, context.environment)
  const values = documentContext(context.db, {
    caseId,
    language,
    today,
    filing: response.filing,
    suitId: input.id,
  })
  const filled = fillTemplate(response, contextSchema.parse(values))
  return {
    ...onlyTable(filled),
    options: { draft: filled.missing.length > 0, sample: !response.review.reviewed, date: today },
  }
}

/** Fills the response as it would be filled now and renders its table of statements; nothing is kept. */
export async function previewTable(context: JobContext, input: Input): Promise<OutputOf<'suit.preview'>> {
  context.progress({ stage: 'render', done: 0, total: 1 })
  const { tree, missing, options } = context.read((query) => fill(query, input))
  const pdf = await context.environment.renderer.render({ format: 'pdf', tree, options }, context.signal)
  context.signal.throwIfAborted()
  return {
    pdf,
    missing: missing.map(({ label, enteredIn, recordId }) =>
      withoutUndefined({ label: label[input.language], enteredIn, record: recordId }),
    ),
  }
}
