import type { BundleFinding } from '../../../../shared/contract/bundle-contract.ts'

/** Findings of one exhibit; those that differ only by the page stand in one line with all their pages. */
export type FindingLine = { readonly finding: BundleFinding; readonly pages: readonly number[] }
type FindingGroup = { readonly evidenceId: string | undefined; readonly lines: readonly FindingLine[] }

/** Groups findings by exhibit, in the order they came. */
export function groupFindings(findings: readonly BundleFinding[]): FindingGroup[] {
  const groups = Map.groupBy(findings, ({ evidenceId }) => evidenceId)
  return [...groups].map(([evidenceId, own]) => {
    const lines = Map.groupBy(own, ({ code, page, detail, values }) =>
      page === undefined ? `${code} ${detail}` : `${code} ${String(values?.['file'] ?? detail)}`,
    )
    return {
      evidenceId,
      lines: [...lines.values()].flatMap((same) => {
        const [finding] = same
        if (finding === undefined) return []
        return [{ finding, pages: same.flatMap(({ page }) => page ?? []) }]
      }),
    }
  })
}

/** Page numbers as ranges: `1–3, 7`. */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const page of pages.toSorted((one, other) => one - other)) {
    const last = ranges.at(-1)
    if (last !== undefined && page <= last[1] + 1) last[1] = page
    else ranges.push([page, page])
  }
  return ranges
    .map(([first, last]) => (first === last ? String(first) : `${String(first)}–${String(last)}`))
    .join(', ')
}
