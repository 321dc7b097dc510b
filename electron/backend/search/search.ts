import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'
import type { QueryContext } from '../context.ts'
import { findEvidenceOfFile, findText } from '../evidence/evidence-file.rows.ts'
import { evidenceTable } from '../evidence/evidence.ts'
import { personTable } from '../people/people.ts'
import { relationshipTable } from '../people/relationships.ts'
import { findRecord, idsLike } from '../records/record.rows.ts'
import { fieldsOf, listRecords, type RecordTable } from '../records/record-table.ts'
import { excerptOf } from './excerpt.ts'
import { searchable } from './searchable.ts'
import { matchExpression, queryWords } from './match-expression.ts'
import { findEntries, findTitle, type SearchRow } from './search.rows.ts'

/**
 * Where the words stand in a record, when its title does not have them all. Nothing of a person: her addresses and her true
 * name are not shown to whoever looks over a shoulder.
 */
function recordExcerpt(context: QueryContext, row: SearchRow, words: readonly string[]): string | undefined {
  const table = searchable.get(row.entity)
  if (table === undefined || row.entity === 'person') return undefined
  const title = ` ${foldForSearch(row.title)}`
  const others = words.filter((word) => !title.includes(` ${word}`))
  const record = others.length === 0 ? undefined : findRecord(context.db, table, row.record_id)
  if (record === undefined) return undefined
  const found = table.words(fieldsOf(record)).filter((word) => word !== undefined)
  return excerptOf(found.join(' · '), others)
}

function caseOf(context: QueryContext, caseId: string) {
  const caseTitle = findTitle(context.db, 'case', caseId)
  return { caseId, ...(caseTitle === undefined ? {} : { caseTitle }) }
}

/** A relationship opens on the page of the person it is about. */
function personOf(context: QueryContext, row: SearchRow) {
  if (row.entity !== relationshipTable.entity) return {}
  const personId = findRecord(context.db, relationshipTable, row.record_id)?.personId
  return personId === undefined ? {} : { personId }
}

/** What is safe for a person is told with her name, unless her data are sealed; an organisation is told as one. */
function factsOfPerson(context: QueryContext, row: SearchRow) {
  if (row.entity !== personTable.entity) return {}
  const person = findRecord(context.db, personTable, row.record_id)
  if (person?.kind === 'legal') return { isLegal: true as const }
  if (person?.kind !== 'natural' || person.sealed === true || person.safeContact === undefined) return {}
  return { safeContact: person.safeContact }
}

/** What is in an intimate item opens on a second click: a search does not show it before. */
function isIntimate(context: QueryContext, evidenceId: string): boolean {
  return findRecord(context.db, evidenceTable, evidenceId)?.intimate === true
}

function toHit(context: QueryContext, row: SearchRow, words: readonly string[]) {
  const caseId = row.case_id === null ? {} : caseOf(context, row.case_id)
  if (row.entity !== 'file') {
    const excerpt = recordExcerpt(context, row, words)
    const { entity, record_id: id, title } = row
    return {
      entity,
      id,
      title,
      ...caseId,
      ...personOf(context, row),
      ...factsOfPerson(context, row),
      ...(excerpt === undefined ? {} : { excerpt }),
    }
  }
  const id = findEvidenceOfFile(context.db, row.record_id) ?? row.record_id
  const text = isIntimate(context, id) ? undefined : findText(context.db, row.record_id)
  const excerpt = text === undefined ? undefined : excerptOf(text, words)
  return {
    entity: 'evidence',
    id,
    title: row.title,
    ...caseId,
    ...(excerpt === undefined ? {} : { excerpt }),
  }
}

/** Finds records and texts of files by the beginnings of words; case, ё and Kazakh letters do not matter. */
export function search(context: QueryContext, input: ParsedInputOf<'search.find'>): OutputOf<'search.find'> {
  const words = queryWords(input.text)
  const { rows, total } = findEntries(context.db, {
    match: matchExpression(input.text),
    limit: input.limit,
    ...(input.caseId === undefined ? {} : { caseId: input.caseId }),
  })
  return { hits: rows.map((row) => toHit(context, row, words)), total }
}

/** A build is no record of its own, yet has an id a person may abbreviate. */
function tableOf(entity: string): string | undefined {
  return entity === 'build' ? 'build' : searchable.get(entity)?.table
}

/** Fewest characters that may stand for an id. */
const shortestPart = 4

/** Most records that are named to choose from. */
const mostCandidates = 20

type Abbreviation = ParsedInputOf<'record.resolve'>

function ensurePart(input: Abbreviation): { table: string; part: string } {
  const table = tableOf(input.entity)
  const part = input.id.toLowerCase()
  if (table === undefined || part.length < shortestPart || !/^[0-9a-f-]+$/u.test(part))
    throw new Failure('record.not-found', { id: input.id.slice(0, 40) })
  return { table, part }
}

/** The full id behind a beginning or an end that only one record has. */
export function resolveId(context: QueryContext, input: Abbreviation): { id: string } {
  const { table, part } = ensurePart(input)
  const found = idsLike(context.db, table, { part, limit: 2 })
  if (found.length > 1) throw new Failure('record.ambiguous', { id: input.id })
  const [id] = found
  if (id === undefined) throw new Failure('record.not-found', { id: input.id })
  return { id }
}

/** The records a beginning or an end of an id may stand for, each with the title search knows it by. */
export function listCandidates(context: QueryContext, input: Abbreviation): OutputOf<'record.candidates'> {
  const { table, part } = ensurePart(input)
  const ids = idsLike(context.db, table, { part })
  const candidates = ids
    .slice(0, mostCandidates)
    .map((id) => ({ id, title: findTitle(context.db, input.entity, id) ?? '' }))
  return { candidates, total: ids.length }
}

type ChoicesInput = ParsedInputOf<'record.choices'>

function titled(table: RecordTable<unknown>, record: Stored<unknown>) {
  return { id: record.id, title: table.title(fieldsOf(record)) }
}

/** Records of one type to choose from, or the titles of those named; what is deleted or unknown is left out. */
export function listChoices(context: QueryContext, input: ChoicesInput): OutputOf<'record.choices'> {
  const table = searchable.get(input.entity)
  if (table === undefined) throw new Failure('record.not-found', { id: input.entity })
  if (input.ids !== undefined)
    return {
      choices: input.ids.flatMap((id) => {
        const record = findRecord(context.db, table, id)
        return record === undefined || record.deletedAt !== undefined ? [] : [titled(table, record)]
      }),
    }
  const ofCase = input.caseId !== undefined && Object.hasOwn(table.filters, 'caseId')
  const { items } = listRecords(context, table, {
    ...(ofCase ? { filter: { caseId: input.caseId } } : {}),
    ...(input.text === undefined ? {} : { text: input.text }),
    offset: 0,
    limit: input.limit,
  })
  return { choices: items.map((record) => titled(table, record)) }
}
