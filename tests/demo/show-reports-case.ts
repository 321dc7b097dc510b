import * as mupdf from 'mupdf'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandLine } from './command-line.ts'
import type { ReportsCase } from './build-reports-case.ts'

type Output = {
  readonly file: string
  readonly what: string
  readonly argv: readonly string[]
  /** Fewest pages it may have. */
  readonly pages: number
  /** What must be readable in it. */
  readonly found: readonly string[]
}

/** Nothing of this may be read in any sheet: her name, her child's, where she is, how she is reached, the lawyer's notes. */
const neverShown = ['Небылицын', 'Эскиз', 'Тихий', '000 00 02', 'Библиотека', 'ТАЙНОЕ-СЛОВО']

const outputs = ({ caseId, examId }: ReportsCase): readonly Output[] => [
  {
    file: 'exam-sheet.pdf',
    what: 'лист обследования со схемами',
    argv: ['exam', 'sheet', examId],
    pages: 2,
    found: ['ВЫМ-77', 'Ласточка', 'Кофта со следами', 'акт ВЫМ-6'],
  },
  {
    file: 'inaction.pdf',
    what: 'таблица обращений и ответов',
    argv: ['report', 'inaction', '--case', caseId],
    pages: 2,
    found: ['это дела семейные', '№ ВЫМ-9', 'Вымышленный городской совет'],
  },
  {
    file: 'timeline.pdf',
    what: 'хронология дела',
    argv: ['timeline', 'export', '--case', caseId],
    pages: 2,
    found: ['07.09.2025', 'нет ответа', 'Вымышленная дежурная часть', 'ВЫМ-ЗП-1', '25.05.2026'],
  },
  {
    file: 'timeline-kk.pdf',
    what: 'хронология дела на казахском',
    argv: ['timeline', 'export', '--case', caseId, '--language', 'kk'],
    pages: 2,
    // The Kazakh word for a warning begins as the defendant's given name does, and is none of its forms.
    found: ['07.09.2025', 'Ескерту', 'ВЫМ-ЗП-1'],
  },
  {
    file: 'numbers.pdf',
    what: 'цифры работы, малые числа скрыты',
    argv: ['stats', 'export'],
    pages: 1,
    found: ['не показано'],
  },
]

const textOf = (file: string): { pages: number; text: string } => {
  const opened = mupdf.Document.openDocument(readFileSync(file), 'application/pdf')
  const pages = opened.countPages()
  const text = Array.from({ length: pages }, (_, page) =>
    opened.loadPage(page).toStructuredText('preserve-whitespace').asText(),
  )
  return {
    pages,
    text: text
      .join(' ')
      .replaceAll(/[\u00AD-]\s+/gu, '')
      .replaceAll(/\s+/gu, ' '),
  }
}

/** Opens a PDF again; fails when it is missing, too short, lacks what must stand in it or shows what never may. */
export function ensurePdf(
  folder: string,
  { file, pages, found }: Pick<Output, 'file' | 'pages' | 'found'>,
): string {
  const path = join(folder, file)
  if (!existsSync(path)) throw new Error(`demo: ${file} was not written`)
  const read = textOf(path)
  if (read.pages < pages) throw new Error(`demo: ${file} has ${String(read.pages)} pages`)
  for (const words of found) if (!read.text.includes(words)) throw new Error(`demo: ${file} lacks «${words}»`)
  for (const words of neverShown)
    if (read.text.includes(words)) throw new Error(`demo: ${file} shows «${words}»`)
  return `${(statSync(path).size / 1024).toFixed(0)} КиБ, ${String(read.pages)} с.`
}

function ensureSays(told: string, words: readonly string[]): string {
  for (const one of words) if (!told.includes(one)) throw new Error(`demo: «${one}» is not said in:\n${told}`)
  return told
}

type Shown = { readonly line: CommandLine; readonly folder: string; readonly report: Report }
type Report = <Value>(
  name: string,
  work: () => Promise<Value>,
  tell: (value: Value) => string,
) => Promise<Value>

async function writeSheets({ line, folder, report }: Shown, made: ReportsCase): Promise<void> {
  for (const output of outputs(made))
    await report(
      `${output.what}, ${output.file}`,
      async () => {
        await line.ask([...output.argv, '--out', output.file])
        return ensurePdf(folder, output)
      },
      (told) => told,
    )
}

async function showRefusals({ line, report }: Shown, { examId, caseId }: ReportsCase): Promise<void> {
  await report(
    'газете не выдаётся',
    async () => {
      const forMedia = ['--recipient', 'media'] as const
      return [
        await line.refused('exam', 'sheet', examId, '--out', 'media.pdf', ...forMedia),
        await line.refused('timeline', 'export', '--case', caseId, '--out', 'media.pdf', ...forMedia),
      ].map((told) => ensureSays(told, ['нет согласия']))
    },
    (told) => `отказано: ${String(told.length)}`,
  )
}

async function showAnswers({ line, report }: Shown, { caseId, suspectId }: ReportsCase): Promise<void> {
  await report(
    'конфликт интересов',
    () => line.say('conflict', 'check', '--opposite', suspectId, '--other', 'Свидетелева Проба Образцовна'),
    (told) => ensureSays(told, ['Свидетелева']).split('\n').at(-2) ?? '',
  )
  await report(
    'обращения о нём во всех делах',
    () => line.say('report', 'across', '--suspect', suspectId),
    (told) => `${String(told.trim().split('\n').length - 1)} обращений`,
  )
  await report(
    'срок: УПК 107(2)',
    () =>
      line.say('deadline', 'compute', '--rule', 'criminal.judge-ruling-complaint', '--from', '2026-03-17'),
    (told) => ensureSays(told, ['2026']).split('\n')[0] ?? '',
  )
  const span = ['--from', '2026-02-01', '--until', '2026-12-31'] as const
  await report(
    'дни дела',
    () => line.say('deadline', 'agenda', ...span, '--case', caseId, '--done'),
    (told) => `${String(ensureSays(told, ['14.07.2026']).trim().split('\n').length)} строк`,
  )
  await report(
    'те же дни файлом, days.ics',
    () => line.say('deadline', 'export', ...span, '--case', caseId, '--out', 'days.ics'),
    (told) => told.trim(),
  )
  await report(
    'цифры для себя',
    () => line.say('stats', 'show', '--exact'),
    (told) => ensureSays(told, ['2']).trim().split('\n')[0] ?? '',
  )
}

/** Exam sheet, table of inaction, timeline and numbers as PDF, each opened and looked into; what is refused; answers at the terminal. */
export async function showReportsCase(shown: Shown, made: ReportsCase): Promise<void> {
  await showAnswers(shown, made)
  await showRefusals(shown, made)
  await writeSheets(shown, made)
}
