/** Joins what stands beside a file to the page of it on screen. Pages count from 1. */
export type PageLink = {
  /** The page to show; a new object shows it again. */
  readonly wanted: { readonly page: number } | undefined
  /** Told which page is on screen. */
  readonly onPage: (page: number) => void
}
