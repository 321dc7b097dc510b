import type { AnswerClaimAnswer, AnswerClaimAnswers, AnswerClaimTask } from './answer-claim-child.ts'
import { benchRow, type BenchRow } from './bench-row.ts'
import { runChild } from './child.ts'
import { spreadOf, type Spread } from './spread.ts'
import { inWorkFolder } from './work-folder.ts'

function together({ fill, render }: AnswerClaimAnswer): Spread {
  return spreadOf(fill.map((time, run) => time + (render[run] ?? Number.NaN)))
}

/** The response to the claim of the sample case, filled and rendered warm to PDF. */
export async function answerClaimBench(): Promise<BenchRow[]> {
  const { ru, kk, backend } = await inWorkFolder((folder) => {
    const task: AnswerClaimTask = { folder, warmUps: 40, runs: 20 }
    return runChild<AnswerClaimAnswers>(new URL('./answer-claim-child.ts', import.meta.url), task)
  })
  return [
    benchRow({
      name: 'отзыв: заполнить и в PDF',
      unit: 'мс',
      runs: together(ru),
      target: { kind: 'value', atMost: 100 },
      note:
        'fillTemplate и renderPdf дела из tests/demo, 20 раз после разогрева; каждый раз с другими словами в каждом высказывании. ' +
        `Процессорное время потока ${spreadOf(ru.processor).median.toFixed(0)} мс`,
    }),
    benchRow({ name: '  из них заполнение', unit: 'мс', runs: spreadOf(ru.fill) }),
    benchRow({ name: '  из них PDF', unit: 'мс', runs: spreadOf(ru.render) }),
    benchRow({
      name: '  первый после запуска',
      unit: 'мс',
      runs: spreadOf([ru.first]),
      note: 'загрузка Typst (WebAssembly) и шрифтов; затем около сорока отзывов, пока его код не станет окончательным',
    }),
    benchRow({ name: 'то же по-казахски', unit: 'мс', runs: together(kk) }),
    benchRow({
      name: 'то же через хранилище',
      unit: 'мс',
      runs: spreadOf(backend),
      note: 'document.fill и document.export: ещё чтение дела, проверка выпуска, записи журнала, файл с fsync',
    }),
  ]
}
