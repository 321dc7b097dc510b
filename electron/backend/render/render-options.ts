/** How a filled document is turned into a file. */
export type RenderOptions = {
  /** Puts «ЧЕРНОВИК» / «ЖОБА» on every page and shows which computed forms no one has confirmed. */
  readonly draft: boolean
  /** Puts «Образец, не проверен юристом» at the foot of every page, small. */
  readonly sample: boolean
  /** Calendar date or instant, ISO 8601, kept in the file's properties. Nothing else about time goes into the file. */
  readonly date?: string
  /** Kept in the file's properties. */
  readonly author?: string
}
