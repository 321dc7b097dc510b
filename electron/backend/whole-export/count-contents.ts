import { youngestAdult } from '../../../shared/model/minor.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { ReadDb } from '../vault/database.ts'
import { countObjects } from '../vault/object.rows.ts'
import { countWhere } from './whole-export.rows.ts'
import { exportedRecords } from './contents.ts'

const there = 'deleted_at IS NULL'
const flag = (name: string) => `${there} AND json_extract(data, '$.${name}') = 1`

/** What an export of everything would bring out, by what makes it dangerous. */
export function countContents(db: ReadDb, today: string): OutputOf<'vault.export-contents'> {
  const { count: files, plaintextBytes: bytes } = countObjects(db)
  const adult = youngestAdult(today)
  return {
    records: [...exportedRecords.values()].reduce((sum, { table }) => sum + countWhere(db, table, '1'), 0),
    cases: countWhere(db, 'case_record', there),
    people: countWhere(db, 'person', there),
    files,
    bytes,
    sealedCases: countWhere(db, 'case_record', `${there} AND secrecy = 'sealed'`),
    restrictedCases: countWhere(db, 'case_record', `${there} AND secrecy = 'restricted'`),
    secretCases: countWhere(db, 'case_record', flag('pretrialSecrecy')),
    closedHearings: countWhere(db, 'case_record', flag('closedHearing')),
    minors: countWhere(
      db,
      'person',
      `${there} AND (minor = 1 OR json_extract(data, '$.birthDate') >= '${adult}')`,
    ),
    sealedPeople: countWhere(
      db,
      'person',
      `${there} AND (json_extract(data, '$.sealed') = 1 OR json_extract(data, '$.pseudonym') IS NOT NULL)`,
    ),
    shelters: countWhere(db, 'person', `${there} AND instr(data, '"purpose":"shelter"') > 0`),
    intimate: countWhere(db, 'evidence', flag('intimate')),
    privileged: countWhere(db, 'note', there),
  }
}
