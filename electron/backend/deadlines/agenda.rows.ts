import type { AgendaKind } from '../../../shared/contract/deadline-contract.ts'
import { usualRemindDays } from '../../../shared/model/deadline.ts'
import type { ReadDb, SqlValue } from '../vault/database.ts'

export type AgendaRow = {
  readonly kind: AgendaKind
  readonly id: string
  readonly caseId: string
  readonly caseTitle: string
  readonly caseNumber: string | null
  readonly on: string
  readonly at: string | null
  readonly title: string | null
  readonly rule: string | null
  readonly responsible: string | null
  readonly remindDays: number | null
  readonly doneOn: string | null
}

/** Where the days of a kind stand: `until` is the day, `open` what is still to be done. */
type Source = {
  readonly table: string
  /** How it is joined, when the days stand in a table beside the record's. */
  readonly joined?: string
  readonly day: string
  /** Days that few records have, by the index that holds those alone: of itself SQLite would read all records. */
  readonly index?: string
  readonly open: string
  readonly title: string
  readonly at?: string
  readonly rule?: string
  readonly responsible?: string
  readonly remind?: string
  readonly done?: string
}

const json = (path: string) => `json_extract(r.data, '$.${path}')`
/** Papers that are renewed for the work of a case: once it is closed, their end asks nobody to do anything. */
const caseOpen = 'c.closed = 0'
const notEnded = `${json('endedOn')} IS NULL`
const work = {
  open: 'r.open = 1',
  responsible: 'r.responsible_id',
  remind: json('remindDays'),
  done: json('doneOn'),
}

const sources: Readonly<Record<AgendaKind, Source>> = {
  deadline: {
    ...work,
    table: 'deadline',
    day: 'r.ends_on',
    title: json('name'),
    rule: 'r.rule',
    at: json('endsAt'),
  },
  task: { ...work, table: 'task', day: 'r.due_on', title: json('title') },
  hearing: {
    table: 'hearing',
    day: 'r.held_on',
    open: "r.state = 'planned'",
    title: json('subject'),
    at: json('startsAt'),
  },
  filing: {
    table: 'filing',
    day: 'r.due_on',
    index: 'filing_due_days',
    open: 'r.sent_at IS NULL',
    title: `coalesce(${json('title')}, r.kind)`,
  },
  handover: {
    table: 'handover',
    day: 'r.due_back_on',
    open: 'r.open = 1',
    title: `coalesce(${json('what')}, ${json('purpose')})`,
  },
  return: {
    table: 'evidence',
    day: json('original.returnDueOn'),
    index: 'evidence_return_days',
    open: '1 = 1',
    title: json('title'),
  },
  permit: {
    table: 'permit',
    day: json('until'),
    index: 'permit_ends',
    open: caseOpen,
    title: json('grantedBy'),
  },
  authority: {
    table: 'role',
    day: json('authority.until'),
    index: 'role_authority_ends',
    open: caseOpen,
    title: json('authority.kind'),
    responsible: 'NULL',
  },
  consent: {
    table: 'consent',
    day: json('until'),
    index: 'consent_ends',
    open: `${caseOpen} AND ${json('withdrawnOn')} IS NULL`,
    title: 'NULL',
  },
  order: { table: 'protective_order', day: 'r.expires_on', open: notEnded, title: 'NULL' },
  'order-served': { table: 'protective_order', day: 'r.served_on', open: notEnded, title: 'NULL' },
  measure: { table: 'measure', day: 'r.ends_on', open: notEnded, title: 'NULL' },
  safety: {
    table: 'safety',
    day: 'r.next_on',
    open: `NOT EXISTS (SELECT 1 FROM safety AS later WHERE later.case_id = r.case_id AND later.kind = r.kind
      AND later.deleted_at IS NULL AND later.person_id IS r.person_id AND later.happened_at > r.happened_at)`,
    title: 'NULL',
  },
  'safety-step': {
    table: 'safety_step AS step CROSS JOIN safety',
    joined: 'ON r.id = step.safety_id',
    day: 'step.due_on',
    open: '1 = 1',
    title: 'step.what',
  },
}

/** Every kind that an agenda can hold. */
const agendaKinds = Object.keys(sources) as AgendaKind[]

type AgendaSpan = {
  /** Without it, everything before `until`. */
  readonly from?: string | undefined
  readonly until: string
  readonly caseId?: string | undefined
  readonly lawyerId?: string | undefined
  readonly kinds?: readonly AgendaKind[] | undefined
  /** Also what is done; else only what is open. */
  readonly done: boolean
  /** Only what asked to be called to mind by this day, or would by the usual time. */
  readonly remindedBy?: string | undefined
  readonly limit: number
}

function selectOf(kind: AgendaKind, span: AgendaSpan): { sql: string; values: SqlValue[] } {
  const source = sources[kind]
  const responsible = source.responsible ?? 'NULL'
  const clauses = ['r.deleted_at IS NULL', `${source.day} <= ?`]
  const values: SqlValue[] = [span.until]
  if (span.from !== undefined) {
    clauses.push(`${source.day} >= ?`)
    values.push(span.from)
  }
  clauses.push(
    span.done && source.done !== undefined ? `(${source.open} OR ${source.done} IS NOT NULL)` : source.open,
  )
  if (span.remindedBy !== undefined && source.remind !== undefined) {
    clauses.push(`date(${source.day}, '-' || coalesce(${source.remind}, ?) || ' days') <= ?`)
    values.push(usualRemindDays, span.remindedBy)
  }
  if (span.caseId !== undefined) {
    clauses.push('r.case_id = ?')
    values.push(span.caseId)
  }
  if (span.lawyerId !== undefined) {
    clauses.push(
      `(${responsible} = ? OR (${responsible} IS NULL AND (json_extract(c.data, '$.leadLawyerId') = ?
        OR instr(coalesce(json_extract(c.data, '$.assistingLawyerIds'), ''), ?) > 0)))`,
    )
    values.push(span.lawyerId, span.lawyerId, span.lawyerId)
  }
  const index = source.index === undefined ? '' : `INDEXED BY ${source.index}`
  return {
    sql: `SELECT '${kind}' AS kind, r.id AS id, r.case_id AS caseId, json_extract(c.data, '$.title') AS caseTitle,
        json_extract(c.data, '$.internalNumber') AS caseNumber, ${source.day} AS "on", ${source.at ?? 'NULL'} AS "at",
        ${source.title} AS title, ${source.rule ?? 'NULL'} AS rule, ${responsible} AS responsible,
        ${source.remind ?? 'NULL'} AS remindDays, ${source.done ?? 'NULL'} AS doneOn
      FROM ${source.table} AS r ${index} ${source.joined ?? ''} JOIN case_record AS c ON c.id = r.case_id AND c.deleted_at IS NULL
      WHERE ${clauses.join(' AND ')}`,
    values,
  }
}

/** The days of a time from all records that have some, the earliest first. */
export function listAgenda(db: ReadDb, span: AgendaSpan): AgendaRow[] {
  const kinds = span.kinds ?? agendaKinds
  if (kinds.length === 0) return []
  const selects = kinds.map((kind) => selectOf(kind, span))
  return db.all<AgendaRow>(
    `${selects.map((select) => select.sql).join('\nUNION ALL\n')} ORDER BY 6, 7 NULLS LAST, 1, 2 LIMIT ?`,
    [...selects.flatMap((select) => select.values), span.limit],
  )
}

/** How many open days of a time there are. */
export function countAgenda(db: ReadDb, span: Omit<AgendaSpan, 'limit' | 'done'>): number {
  const kinds = span.kinds ?? agendaKinds
  const selects = kinds.map((kind) => selectOf(kind, { ...span, done: false, limit: 0 }))
  const sql = `SELECT count(*) AS n FROM (${selects.map((select) => select.sql).join('\nUNION ALL\n')})`
  return (
    db.get<{ n: number }>(
      sql,
      selects.flatMap((select) => select.values),
    )?.n ?? 0
  )
}
