import type { ShellSettings } from '../../shared/contract/shell-contract.ts'

const step = 10
const [smallest, normal, largest] = [80, 100, 160]

/** The size of text after a step, within what the settings allow. */
export function nextTextSize(
  now: ShellSettings['textSize'],
  change: 'larger' | 'smaller' | 'normal',
): number {
  if (change === 'normal') return normal
  return Math.min(largest, Math.max(smallest, now + (change === 'larger' ? step : -step)))
}
