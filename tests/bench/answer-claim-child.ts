import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { documentContext } from '../../electron/backend/documents/document-context.ts'
import { renderPdf } from '../../electron/backend/render/render-pdf.ts'
import { getTemplate } from '../../electron/backend/templates/templates.ts'
import { openVault } from '../../electron/backend/vault/open-vault.ts'
import { documentContext as contextSchema, type DocumentContext } from '../../shared/document/context.ts'
import { fillTemplate } from '../../shared/document/fill-template.ts'
import type { DocumentLanguage } from '../../shared/model/values.ts'
import { buildSample } from '../demo/build-sample.ts'
import { inBenchVault, makeBenchVault, type BenchVault } from './bench-vault.ts'
import { answerParent } from './child.ts'

export type AnswerClaimTask = { readonly folder: string; readonly warmUps: number; readonly runs: number }

/** Milliseconds of each run. */
export type AnswerClaimAnswer = {
  readonly fill: readonly number[]
  readonly render: readonly number[]
  /** Processor time of the thread for both together: waiting for a busy machine is not in it. */
  readonly processor: readonly number[]
  /** The very first one: the compiler and its fonts are loaded. */
  readonly first: number
}
export type AnswerClaimAnswers = {
  readonly ru: AnswerClaimAnswer
  readonly kk: AnswerClaimAnswer
  readonly backend: readonly number[]
}

const filledOn = '2026-03-25'

async function readContext(
  vault: BenchVault,
  request: { caseId: string; language: DocumentLanguage },
): Promise<DocumentContext> {
  const session = await openVault({
    folder: vault.folder,
    key: { kind: 'identity', identity: vault.recoveryKey },
  })
  try {
    return contextSchema.parse(
      session.database.read((db) => documentContext(db, { ...request, today: filledOn })),
    )
  } finally {
    session.close()
  }
}

/** The same case with other words in every statement: Typst keeps what it has laid out, and a lawyer changes text. */
function reworded(context: DocumentContext, run: number): DocumentContext {
  if (context.suit === undefined) throw new Error('the sample case has no suit')
  const mark = `вариант ${String(run)}`
  const statements = (context.suit.statements ?? []).map((statement) => ({
    ...statement,
    quotation: `${statement.quotation ?? ''} (${mark})`,
    argument: `${mark}: ${statement.argument ?? ''}`,
  }))
  return {
    ...context,
    case: { ...context.case, 'court-number': `0000-26-00-2/${String(run)}` },
    suit: { ...context.suit, statements },
  }
}

async function fillAndRender(
  context: DocumentContext,
  language: DocumentLanguage,
  { warmUps, runs }: AnswerClaimTask,
): Promise<AnswerClaimAnswer> {
  const template = getTemplate('response-to-claim', language)
  const fill: number[] = []
  const render: number[] = []
  const processor: number[] = []
  let first = 0
  for (let run = 0; run < warmUps + runs; run += 1) {
    const values = reworded(context, run)
    const used = process.threadCpuUsage()
    const start = performance.now()
    const { tree } = fillTemplate(template, values)
    const filled = performance.now()
    await renderPdf(tree, { draft: false, sample: true, date: filledOn })
    const rendered = performance.now()
    const { user, system } = process.threadCpuUsage(used)
    if (run === 0) first = rendered - start
    if (run < warmUps) continue
    fill.push(filled - start)
    render.push(rendered - filled)
    processor.push((user + system) / 1000)
  }
  return { fill, render, processor, first }
}

/** The way a person goes: fill in the vault, render, export policy, file with fsync, custody entries. */
async function throughBackend(vault: BenchVault, caseId: string, task: AnswerClaimTask): Promise<number[]> {
  return inBenchVault(vault, async (ask) => {
    const times: number[] = []
    for (let run = 0; run < task.warmUps + task.runs; run += 1) {
      const file = join(task.folder, `response-${String(run)}.pdf`)
      const start = performance.now()
      const { id } = await ask('document.fill', {
        caseId,
        template: 'response-to-claim',
        language: 'ru',
        on: filledOn,
      })
      await ask('document.export', { id, file, format: 'pdf' })
      if (run >= task.warmUps) times.push(performance.now() - start)
    }
    return times
  })
}

answerParent(async (task: AnswerClaimTask): Promise<AnswerClaimAnswers> => {
  const { vault, value: caseId } = await makeBenchVault(join(task.folder, 'vault'), (ask) =>
    buildSample(ask, join(task.folder, 'sources')),
  )
  const ru = await fillAndRender(await readContext(vault, { caseId, language: 'ru' }), 'ru', task)
  const kk = await fillAndRender(await readContext(vault, { caseId, language: 'kk' }), 'kk', task)
  return { ru, kk, backend: await throughBackend(vault, caseId, task) }
})
