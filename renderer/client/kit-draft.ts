/** Kept among the drafts from the making of a recovery key until it is on paper, so that a lock in between is remembered. */
export const kitDraft = { key: 'recovery-kit', value: 'not on paper' } as const
