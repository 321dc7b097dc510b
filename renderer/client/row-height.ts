import { useSettings } from './settings.ts'

/** The height of a line that has so many dots at the normal size of text: it grows with the text and never gets lower. */
export function useRowHeight(dots: number): number {
  const size = useSettings()?.textSize ?? 100
  return Math.round((dots * Math.max(100, size)) / 100)
}
