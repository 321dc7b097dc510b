/** Where the parse worker's script and the bundled fonts lie: the one file to adapt when the code is bundled. */
export const parseWorkerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './parse-worker.ts' : './parse-worker.js',
  import.meta.url,
)

/** A font file of `resources/fonts`. */
export function fontUrl(file: string): URL {
  return new URL(`../../../resources/fonts/${file}`, import.meta.url)
}
