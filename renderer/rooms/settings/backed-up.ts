import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Failure } from '../../../shared/failures/failure.ts'
import { createStore } from '../../client/store.ts'

/** What came of the last backup, kept as what came of the way out is: whoever looked at something else finds it here. */
export const backedUp = createStore<OutputOf<'vault.backup'> | 'stopped' | Failure | undefined>(undefined)
