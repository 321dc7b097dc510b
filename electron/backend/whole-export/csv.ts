/** The sign between cells: what Excel in Kazakhstan expects, where the comma divides the whole from its parts. */
const delimiter = ';'

/** A cell that no program takes for a formula: what begins like one gets an apostrophe before it. */
function toCell(value: string): string {
  const plain = /^[\s]*[=+\-@\t\r]/u.test(value) && !/^-?\d+(?:[.,]\d+)?$/u.test(value) ? `'${value}` : value
  return /["\n\r;,\t]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** One row of a CSV file (RFC 4180, semicolons), with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(delimiter)}\r\n`
}

/** Stands before the first row: without it Excel takes UTF-8 for something else. */
export const csvMark = '\ufeff'
