import { z } from 'zod'
import { caseId } from '../model/ids.ts'
import { date, instant } from '../model/values.ts'
import { query } from './operation.ts'
import { paperJobs } from './paper-contract.ts'

/** The rows of the timeline, in the order they are drawn. */
export const timelineLanes = [
  'incident',
  'pressure',
  'report',
  'order',
  'measure',
  'exam',
  'filing',
  'hearing',
  'stage',
  'publication',
] as const
const timelineLane = z.enum(timelineLanes)
export type TimelineLane = z.infer<typeof timelineLane>

/** Something that happened, or that lasts. */
const timelineEvent = z.strictObject({
  lane: timelineLane,
  /** The record it stands in. */
  entity: z.string(),
  id: z.uuid(),
  at: z.union([date, instant]),
  /** How exactly `at` is known: a month or a year is drawn as long as it is. */
  precision: z.enum(['exact', 'month', 'year']).default('exact'),
  /** The end of what lasts; for a report, the day it was answered. */
  until: z.union([date, instant]).optional(),
  /** It has no end yet: a report nobody answered, an order in force, somebody in custody. */
  isOpen: z.boolean().default(false),
  /** What kind of event it is, a key of the wording of timelines. */
  what: z.string().max(60),
  /** What the record is called. */
  title: z.string(),
  /** The same in Kazakh, where the record has it. */
  titleKk: z.string().optional(),
  /** Whole days from `at` to `until`, or to today while it is open; only where the wait says something. */
  days: z.int().optional(),
})
export type TimelineEvent = z.infer<typeof timelineEvent>

const shown = {
  caseId,
  /** Only these rows; without it, all. */
  lanes: z.array(timelineLane).max(timelineLanes.length).optional(),
  from: date.optional(),
  until: date.optional(),
}

export const timelineFormats = ['pdf', 'svg'] as const
const papers = paperJobs(shown, { format: z.enum(timelineFormats).default('pdf') })

/** The timeline of a case: its events, and the picture of them for court. */
export const timelineContract = {
  /** The earliest first. Notes and work product are in no title. */
  'timeline.show': query(
    z.strictObject(shown),
    z.strictObject({ today: date, events: z.array(timelineEvent) }),
  ),
  'timeline.preview': papers.preview,
  /** As `svg`, the picture alone. */
  'timeline.export': papers.export,
}
