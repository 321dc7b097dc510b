import { bundlePageText } from '../../../../shared/text/bundle-text.ts'
import { formatWording } from '../../../../shared/text/wording.ts'
import type { BundlePlan } from './bundle-plan.ts'

/** A place in the bundle: its volume and the pages printed there. */
export interface PageSpan {
  readonly volume: number
  readonly firstPage: number
  readonly lastPage: number
}

type TextKey = keyof typeof bundlePageText

/** Wording of the bundle's own pages in its language. */
export function pageText(
  language: BundlePlan['language'],
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return formatWording(bundlePageText[key][language], values)
}

/** What stands at the foot of a page: its number, with the volume when there are several. */
export function printedNumber(
  language: BundlePlan['language'],
  at: { volume: number; page: number; volumes: number },
): string {
  return at.volumes === 1 ? String(at.page) : pageText(language, 'volumePage', at)
}

/** A page as a bookmark names it. */
export function pageName(
  language: BundlePlan['language'],
  at: { volume: number; page: number; volumes: number },
): string {
  return pageText(language, at.volumes === 1 ? 'page' : 'volumePage', at)
}

/** `2026-11-22T20:14:05+05:00` as `22.11.2026 20:14:05 (UTC+05:00)`, without asking any clock or time zone. */
export function instantText(instant: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/u.exec(
    instant,
  )
  if (parts === null) return instant
  const [, year, month, day, time, offset] = parts
  return `${day}.${month}.${year} ${time} (UTC${offset === 'Z' ? '' : offset})`
}

/** The day of an instant, `22.11.2026`. */
export function dayText(instant: string): string {
  return instantText(instant).split(' ')[0] ?? instant
}
