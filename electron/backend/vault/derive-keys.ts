import { openText, sealTextByPassphrase } from './age-text.ts'
import type { DeriveKeys } from './key-derivation.ts'

/** Derives keys where it is called; the vault calls it in a process of its own (`deriveKeysInChild`). */
export const deriveKeys: DeriveKeys = async (request) => {
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
