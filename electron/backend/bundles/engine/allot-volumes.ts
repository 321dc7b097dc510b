/** Pages of one exhibit with its slip sheet. */
interface AllottedExhibit {
  readonly pages: number
}

interface AllottedVolume {
  /** Positions in the list of exhibits. */
  readonly exhibits: readonly number[]
  readonly isTooLong: boolean
}

/**
 * Splits exhibits into volumes of at most `limit` pages, never inside an exhibit, each volume with `front` pages of cover
 * and index and the last with `end` pages more. An exhibit that alone is longer gets a volume of its own.
 */
export function allotVolumes(
  exhibits: readonly AllottedExhibit[],
  pages: { readonly limit: number; readonly front: number; readonly end: number },
): AllottedVolume[] {
  const volumes: { exhibits: number[]; pages: number }[] = []
  exhibits.forEach((exhibit, index) => {
    const current = volumes.at(-1)
    const isLast = index === exhibits.length - 1
    const needed = exhibit.pages + (isLast ? pages.end : 0)
    if (current !== undefined && current.pages + needed <= pages.limit) {
      current.exhibits.push(index)
      current.pages += needed
    } else {
      volumes.push({ exhibits: [index], pages: pages.front + needed })
    }
  })
  return volumes.map((volume) => ({ exhibits: volume.exhibits, isTooLong: volume.pages > pages.limit }))
}
