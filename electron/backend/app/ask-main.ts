import type { FromBackend, Granted, GrantUse, ToBackend } from '../../../shared/contract/process-messages.ts'
import type { ParentPort, ProcessPort } from './process-port.ts'

type Answer = { readonly message: ToBackend; readonly ports: readonly ProcessPort[] }

/** The two things the backend asks the main process for. */
type AskMain = {
  /** What stands behind a token, which is used up by it; undefined when it is not good for this use. */
  readonly redeem: (token: string, use: GrantUse) => Promise<Granted | undefined>
  /** A port to a fresh process that derives keys. */
  readonly keyProcess: () => Promise<ProcessPort>
  /** Takes a message that is an answer; false for any other. */
  readonly take: (message: ToBackend, ports: readonly ProcessPort[]) => boolean
}

export function createAskMain(parent: Pick<ParentPort, 'postMessage'>): AskMain {
  const waiting = new Map<number, (answer: Answer) => void>()
  let asked = 0

  function ask(toMessage: (id: number) => FromBackend): Promise<Answer> {
    asked += 1
    const id = asked
    const { promise, resolve } = Promise.withResolvers<Answer>()
    waiting.set(id, resolve)
    parent.postMessage(toMessage(id))
    return promise
  }

  return {
    redeem: async (token, use) => {
      const { message } = await ask((id) => ({ kind: 'redeem', id, token, use }))
      return message.kind === 'redeemed' ? message.granted : undefined
    },
    keyProcess: async () => {
      const { ports } = await ask((id) => ({ kind: 'keys', id }))
      if (ports[0] === undefined) throw new Error('no port came with the key process')
      return ports[0]
    },
    take: (message, ports) => {
      if (message.kind !== 'redeemed' && message.kind !== 'keys') return false
      waiting.get(message.id)?.({ message, ports })
      waiting.delete(message.id)
      return true
    },
  }
}
