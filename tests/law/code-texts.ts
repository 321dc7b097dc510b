import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../architecture/source-files.ts'

/** Where copies of the codes lie beside the project, when they do. */
export const codeTexts = join(projectFolder, '../shared/data/law')
export const hasCodeTexts = existsSync(codeTexts)

/** The file a code was copied into, by the name of its act. */
export const codeFiles = {
  'civil-general': 'civil_code.txt',
  'civil-special': 'civil_code2.txt',
  'civil-procedure': 'civil_procedure_code.txt',
  criminal: 'criminal_code.txt',
  'criminal-procedure': 'criminal_procedure_code.txt',
} as const
export type HeldAct = keyof typeof codeFiles

/** One space between words: the copies break lines where their source had links. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** The whole text of a code as it was copied. */
export function readCode(act: HeldAct): string {
  return readFileSync(join(codeTexts, codeFiles[act]), 'utf8').replaceAll('\r', '')
}

/** An article as it stands in the copy: its title and its paragraphs, footnotes and editors' notes among them. */
export type CopiedArticle = { readonly title: string; readonly paragraphs: readonly string[] }

const heading = /^\s*Статья (\d+(?:-\d+)?)\. /u
const division = /^\s*(?:Глава|ГЛАВА|РАЗДЕЛ|Раздел|Параграф|§|ОСОБЕННАЯ ЧАСТЬ|ЗАКЛЮЧИТЕЛЬНЫЕ) ?/u

/** Every article of a code, by its number. */
export function readArticles(act: HeldAct): Map<string, CopiedArticle> {
  const articles = new Map<string, CopiedArticle>()
  let number = ''
  let blocks: string[] = []
  const close = () => {
    const [first = '', ...rest] = blocks
    const title = oneLine(first).replace(heading, '')
    if (number !== '' && !articles.has(number)) articles.set(number, { title, paragraphs: rest.map(oneLine) })
    number = ''
    blocks = []
  }
  for (const block of readCode(act).split(/\n[ \t]*\n|\n(?=[ \t]*(?:Статья \d+(?:-\d+)?\. |Глава \d))/u)) {
    const text = block.trim()
    if (text === '') continue
    const found = heading.exec(text)?.[1]
    if (found !== undefined) {
      close()
      number = found
    } else if (division.test(text)) close()
    if (number !== '') blocks.push(text)
  }
  close()
  return articles
}
