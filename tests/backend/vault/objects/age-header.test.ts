import { Decrypter } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { createDecrypter } from '../../../../electron/backend/vault/objects/age-file.ts'
import {
  AgeFileError,
  findHeaderSize,
  openHeader,
  sealHeader,
} from '../../../../electron/backend/vault/objects/age-header.ts'
import { makeBytes, makeKeys } from './object-store-kit.ts'

const nonce = makeBytes(16, 5)

describe('age header', () => {
  it('is one that typage reads, followed by a fresh nonce and not typage’s own', async () => {
    const keys = await makeKeys()
    const { headerAndNonce, cipher } = await sealHeader(keys.recipient, () => nonce)
    expect(new Uint8Array(headerAndNonce.subarray(-16))).toEqual(nonce)
    expect(findHeaderSize(headerAndNonce)).toBe(headerAndNonce.length - 16)
    const sealed = new Uint8Array(21)
    cipher.seal({ index: 0, last: true }, Buffer.from('hello'), sealed)
    const decrypter = new Decrypter()
    keys.identities.forEach((identity) => decrypter.addIdentity(identity))
    expect(await decrypter.decrypt(Buffer.concat([headerAndNonce, sealed]), 'text')).toBe('hello')
  })

  it('has one X25519 stanza and nothing that names anyone', async () => {
    const { headerAndNonce } = await sealHeader((await makeKeys()).recipient, () => nonce)
    expect(Buffer.from(headerAndNonce.subarray(0, -16)).toString('latin1')).toMatch(
      /^age-encryption\.org\/v1\n-> X25519 [A-Za-z0-9+/]{43}\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n$/,
    )
  })

  it('gives two objects two keys', async () => {
    const { recipient } = await makeKeys()
    const sealed = await Promise.all(
      [1, 2].map(async () => {
        const into = new Uint8Array(21)
        const { cipher } = await sealHeader(recipient, () => nonce)
        cipher.seal({ index: 0, last: true }, Buffer.from('hello'), into)
        return Buffer.from(into).toString('hex')
      }),
    )
    expect(sealed[0]).not.toBe(sealed[1])
  })

  it('does not open with a strange key, nor when it is shorter than a nonce', async () => {
    const { headerAndNonce } = await sealHeader((await makeKeys()).recipient, () => nonce)
    const strange = createDecrypter((await makeKeys()).identities)
    await expect(openHeader(headerAndNonce, strange)).rejects.toThrow(AgeFileError)
    await expect(openHeader(headerAndNonce.subarray(0, 16), strange)).rejects.toThrow(AgeFileError)
  })
})
