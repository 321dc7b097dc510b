import type { ReadDb } from '../vault/database.ts'

type CandidateFilter = {
  readonly bundleId: string
  readonly caseId: string
  readonly kind: string | null
  /** FTS expression; null matches everything. */
  readonly match: string | null
  /** 1: only what is not in the bundle yet. */
  readonly outside: 0 | 1
}

/** Evidence of the bundle's case in the order of «Приложение N»: by date, undated last, then in order of intake. */
const candidates = `FROM evidence WHERE case_id = :caseId AND deleted_at IS NULL
  AND (:kind IS NULL OR kind = :kind)
  AND (:match IS NULL OR id IN (SELECT record_id FROM search_entry WHERE entity = 'evidence'
    AND rowid IN (SELECT rowid FROM search_text WHERE search_text MATCH :match)))
  AND (:outside = 0 OR id NOT IN (SELECT used.value FROM bundle, json_each(bundle.data, '$.sections') AS section,
    json_each(section.value, '$.evidenceIds') AS used WHERE bundle.id = :bundleId))`

const order = `coalesce(dated_on, substr(json_extract(data, '$.recording.recordedAt'), 1, 10),
  substr(json_extract(data, '$.acquisition.acquiredAt'), 1, 10)) NULLS LAST, created_at, id`

/** Ids of a page of the candidates, and how many there are. */
export function findCandidates(
  db: ReadDb,
  filter: CandidateFilter,
  page: { readonly offset: number; readonly limit: number },
): { ids: string[]; total: number } {
  const rows = db.all<{ id: string }>(
    `SELECT id ${candidates} ORDER BY ${order} LIMIT :limit OFFSET :offset`,
    { ...filter, ...page },
  )
  const total = db.get<{ n: number }>(`SELECT count(*) AS n ${candidates}`, filter)
  return { ids: rows.map((row) => row.id), total: total?.n ?? 0 }
}
