// node --import tests/standin/register.ts out/main/main.js: every import of `electron` gets the stand-in.
import crypto from 'node:crypto'
import { registerHooks, syncBuiltinESMExports } from 'node:module'

const isUtility = process.env['STANDIN_ROLE'] === 'utility'
const standin = new URL('./electron/electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier !== 'electron' && !specifier.startsWith('electron/')) return next(specifier, context)
    if (isUtility) throw new Error('electron stand-in: a utility process gets no electron module')
    return { url: standin, format: 'module-typescript', shortCircuit: true }
  },
})

const set = (object: object, name: string, value: unknown) =>
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })

set(process.versions, 'electron', '0.0.0-standin')
set(process.versions, 'chrome', process.env['STANDIN_CHROME'] ?? '')
set(process, 'type', isUtility ? 'utility' : 'browser')

// Electron is built with BoringSSL, which has neither; Node's OpenSSL has both.
for (const name of ['argon2', 'argon2Sync'])
  set(crypto, name, () => {
    throw new Error(`crypto.${name}: BoringSSL has none`)
  })
syncBuiltinESMExports()

if (isUtility) {
  // Under the app's fuses a Node child process cannot be forked at all.
  const { default: childProcess } = await import('node:child_process')
  set(childProcess, 'fork', () => {
    throw new Error('electron stand-in: child_process.fork ends with the RunAsNode fuse')
  })
  syncBuiltinESMExports()
  const { createParentPort } = await import('./parent-port.ts')
  set(process, 'parentPort', createParentPort())
}
