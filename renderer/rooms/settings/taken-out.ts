import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Failure } from '../../../shared/failures/failure.ts'
import { createStore } from '../../client/store.ts'

export type TakenOut = OutputOf<'vault.export'> & { readonly token: string }

/**
 * What came of the last way out of everything; undefined when there is nothing to say. It takes long: whoever looks at something
 * else meanwhile finds it here when she comes back.
 */
export const takenOut = createStore<TakenOut | 'stopped' | Failure | undefined>(undefined)
