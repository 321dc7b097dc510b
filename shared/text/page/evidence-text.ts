import type { Wording } from '../wording.ts'

/** Evidence: intake, list, viewer, provenance. */
export const evidenceText = {
  title: { ru: 'Доказательства', kk: 'Дәлелдемелер', en: 'Evidence' },
} as const satisfies Record<string, Wording>
