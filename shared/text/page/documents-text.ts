import type { Wording } from '../wording.ts'

/** Documents: templates, preview, what is missing. */
export const documentsText = {
  title: { ru: 'Документы', kk: 'Құжаттар', en: 'Documents' },
} as const satisfies Record<string, Wording>
