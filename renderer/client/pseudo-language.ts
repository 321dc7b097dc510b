/** A wording between marks, its `{places}` kept: what stands on screen without marks was never worded. */
export function pseudoWording(text: string): string {
  return `⟦${text}⟧`
}
