import type { ExhibitPage } from '../../../shared/document/exhibit-references.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { ReadDb } from '../vault/database.ts'
import { findBuild, listBuilds, type BuildRow } from './build.rows.ts'
import type { BundlePlan, BundleResult } from './engine/bundle-plan.ts'

/** What a recorded build keeps: enough to give the same bytes again. */
export type RecordedBuild = {
  readonly buildId: string
  readonly bundleId: string
  readonly builtAt: string
  readonly plan: BundlePlan
  readonly result: BundleResult
}

function toBuild({ id, data, ...row }: BuildRow): RecordedBuild {
  const { plan, result } = JSON.parse(data) as Pick<RecordedBuild, 'plan' | 'result'>
  return { buildId: id, ...row, plan, result }
}

/** A recorded build, or `record.not-found`. */
export function getBuild(db: ReadDb, buildId: string): RecordedBuild {
  const row = findBuild(db, buildId)
  if (row === undefined) throw new Failure('record.not-found', { id: buildId })
  return toBuild(row)
}

/** The recorded builds of a bundle, newest first. */
export function buildsOf(db: ReadDb, bundleId: string): RecordedBuild[] {
  return listBuilds(db, bundleId).map(toBuild)
}

/** Where each exhibit stands in a recorded build: its number, first page and, with several volumes, its volume. */
export function exhibitPages(db: ReadDb, buildId: string): Map<string, ExhibitPage> {
  const { exhibits, volumes } = getBuild(db, buildId).result
  return new Map(
    exhibits.map(({ evidenceId, number, firstPage, volume }) => [
      evidenceId,
      { number, page: firstPage, ...(volumes.length > 1 ? { volume } : {}) },
    ]),
  )
}
