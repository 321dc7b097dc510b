import { openText, sealTextByPassphrase } from './age-text.ts'
import type { KeyDerivationAnswer, KeyDerivationRequest } from './key-derivation.ts'

/** The whole program of the child process: one request, one answer, the end. */
process.once('message', (request: KeyDerivationRequest) => {
  void answer(request).then((result) => {
    process.send?.(result, () => process.disconnect())
  })
})
// The vault's process is gone: nobody is left to answer.
process.once('disconnect', () => process.exit())

async function answer(request: KeyDerivationRequest): Promise<KeyDerivationAnswer> {
  const passphrase = Buffer.from(request.passphrase).toString('utf8')
  request.passphrase.fill(0)
  if (request.kind === 'seal') {
    return { kind: 'sealed', file: await sealTextByPassphrase(passphrase, request.workFactor, request.text) }
  }
  const damaged: number[] = []
  for (const [index, file] of request.files.entries()) {
    const opened = await openText({ passphrase }, file)
    if (opened.kind === 'text') return { kind: 'opened', index, text: opened.text }
    if (opened.kind === 'damaged') damaged.push(index)
  }
  return { kind: 'none', damaged }
}
