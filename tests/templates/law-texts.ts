import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/data/law/', import.meta.url)

/** Acts whose Russian text is held, by the name that a legal basis uses in either language. */
const files: Readonly<Record<string, string>> = {
  'Гражданский процессуальный кодекс РК': 'civil_procedure_code.txt',
  'Гражданский кодекс РК (Общая часть)': 'civil_code.txt',
  'Гражданский кодекс РК (Особенная часть)': 'civil_code2.txt',
  'Уголовный кодекс РК': 'criminal_code.txt',
  'Уголовно-процессуальный кодекс РК': 'criminal_procedure_code.txt',
  'ҚР Азаматтық процестік кодексі': 'civil_procedure_code.txt',
  'ҚР Азаматтық кодексі (Жалпы бөлім)': 'civil_code.txt',
  'ҚР Азаматтық кодексі (Ерекше бөлім)': 'civil_code2.txt',
}

/** True where the texts of the codes stand beside the checkout. */
export const lawIsHeld = existsSync(folder)

/** True for an act whose text is among those held. */
export function isHeldAct(act: string): boolean {
  return act in files
}

/** The text of an article with plain spaces and «» for quotation marks, or undefined when the act has no such article. */
export function articleText(act: string, article: string): string | undefined {
  const file = files[act]
  if (file === undefined) return undefined
  const [, ...articles] = readFileSync(new URL(file, folder), 'utf8').split(/^\s*Статья (?=\d)/mu)
  const found = articles.find((text) => text.startsWith(`${article}.`))
  return found?.replace(/"([^"]*)"/gu, '«$1»').replace(/\s+/gu, ' ')
}
