import { useEffect, useState } from 'react'
import type { OutputOf } from '../../shared/contract/contract.ts'
import { call } from '../client/call.ts'

export type Strength = OutputOf<'vault.check-passphrase'>

const waitMs = 200

/**
 * How hard a passphrase is to guess, asked of the backend when the typing pauses; undefined while nobody knows. `personal` are
 * words that an attacker knows. The text goes nowhere but into that question.
 */
export function useStrength(passphrase: string, personal: string): Strength | undefined {
  const [known, setKnown] = useState<{ readonly of: string; readonly strength: Strength }>()
  useEffect(() => {
    if (passphrase === '') return undefined
    let isLate = false
    const timer = setTimeout(() => {
      void call('vault.check-passphrase', {
        passphrase: passphrase.normalize('NFC'),
        personal: personal === '' ? [] : [personal],
      }).then(
        (strength) => {
          if (!isLate) setKnown({ of: passphrase, strength })
        },
        () => undefined,
      )
    }, waitMs)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [passphrase, personal])
  return known?.of === passphrase ? known.strength : undefined
}
