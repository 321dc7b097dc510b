import type { Wording } from '../wording.ts'

/** The suit and its table of statements. */
export const suitText = {
  title: { ru: 'Иск и высказывания', kk: 'Талап қою және айтылымдар', en: 'Suit and statements' },
} as const satisfies Record<string, Wording>
