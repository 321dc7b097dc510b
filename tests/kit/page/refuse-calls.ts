import type { Page } from '@playwright/test'
import type { OperationName } from '../../../shared/contract/contract.ts'
import type { ShellOperationName } from '../../../shared/contract/shell-contract.ts'

/**
 * From now on the page's calls of these operations fail as what nobody foresaw does, before they reach the backend; returns what
 * lets them through again.
 */
export async function refuseCalls(
  page: Page,
  ...names: (OperationName | ShellOperationName)[]
): Promise<() => Promise<void>> {
  await page.evaluate((refused) => {
    type Call = (name: string, ...rest: unknown[]) => Promise<unknown>
    const { sandyq } = globalThis as unknown as { sandyq: { call: Call; real?: Call } }
    const real = (sandyq.real ??= sandyq.call.bind(sandyq))
    const failure = { code: 'internal.unexpected', details: { support: 'проба' } }
    sandyq.call = async (name, ...rest) =>
      refused.includes(name) ? { ok: false, failure } : real(name, ...rest)
  }, names as string[])
  return () =>
    page.evaluate(() => {
      const { sandyq } = globalThis as unknown as { sandyq: { call: unknown; real?: unknown } }
      sandyq.call = sandyq.real
    })
}
