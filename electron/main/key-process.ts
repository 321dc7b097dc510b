import { join } from 'node:path'
import { MessageChannelMain, utilityProcess, type MessagePortMain } from 'electron'

/**
 * Starts a process that derives keys and returns the port to it, for the backend. The passphrase goes over that port from one
 * to the other; this process hands the port on without listening to it.
 */
export function startKeyProcess(): MessagePortMain {
  const child = utilityProcess.fork(join(import.meta.dirname, 'key-process.js'), [], {
    serviceName: 'Sandyq keys',
    stdio: 'ignore',
  })
  const { port1, port2 } = new MessageChannelMain()
  child.postMessage(null, [port1])
  return port2
}
