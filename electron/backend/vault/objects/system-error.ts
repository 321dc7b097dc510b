/** True for an error of the operating system with one of these codes (`ENOSPC`, `ENOENT`, …). */
export function isSystemError(error: unknown, ...codes: string[]): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
  )
}
