import type { NameParts } from '../model/person.ts'

const legalSigns =
  /[«»"“”]|(?:^|\s)(?:ТОО|АО|ИП|ОО|ОФ|КГУ|РГУ|ГУ|ЖШС|АҚ|ҚҚ|МКК|суд|соты?|court|LLP|LLC|департамент|управление|полици[ия]|прокуратура|отдел|басқарма|бөлім|фонд|қоры?|редакция|акимат|әкімдік|министерство|больница|центр)(?=\s|$|[.,])/iu

/** Whether a name reads as an organisation's. */
export function isLegalName(name: string): boolean {
  return legalSigns.test(name)
}

/** «Иванова Анна Петровна», «Иванова А. П.», «Сейтова Айгерім Асанқызы» in its parts: the surname comes first. */
export function splitName(name: string): NameParts {
  const plain = name.replace(/\s*\([^)]*\)\s*$/u, '').replaceAll(',', ' ')
  const words = plain
    .replaceAll(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/u)
    .filter((word) => word !== '')
  const [surname, given, ...rest] = words
  const patronymic = rest.join(' ')
  return {
    ...(surname === undefined ? {} : { surname }),
    ...(given === undefined ? {} : { given }),
    ...(patronymic === '' ? {} : { patronymic }),
  }
}

const atLeastTwoWords = (part: string) => part.trim().split(/\s+/u).length > 1

/** The people named in one cell: by lines, semicolons, or commas between whole names. */
export function splitPeople(cell: string): string[] {
  const parts = cell
    .split(/[\n;]+/u)
    .map((part) => part.trim().replace(/^\d{1,2}[.)]\s+/u, ''))
    .filter((part) => part !== '')
  if (parts.length !== 1 || isLegalName(cell)) return parts
  const byComma = cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return byComma.length > 1 && byComma.every(atLeastTwoWords) ? byComma : parts
}

/** Several values of one cell, as phones stand in it: «+7 701 …; +7 702 …». */
export function splitValues(cell: string): string[] {
  return cell
    .split(/[\n;]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
