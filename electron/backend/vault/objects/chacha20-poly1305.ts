import {
  crypto_aead_chacha20poly1305_ietf_decrypt as decrypt,
  crypto_aead_chacha20poly1305_ietf_encrypt as encrypt,
} from 'sodium-native'

// Its own types know only the XChaCha variant.
declare module 'sodium-native' {
  type Nothing = null
  export function crypto_aead_chacha20poly1305_ietf_encrypt(
    ...input: [into: Uint8Array, plaintext: Uint8Array, Nothing, Nothing, nonce: Uint8Array, key: Uint8Array]
  ): number
  export function crypto_aead_chacha20poly1305_ietf_decrypt(
    ...input: [into: Uint8Array, Nothing, ciphertext: Uint8Array, Nothing, nonce: Uint8Array, key: Uint8Array]
  ): number
}

export const tagBytes = 16

type KeyAndNonce = { key: Uint8Array; nonce: Uint8Array }

/** Seals `plaintext` into `into`, which is exactly `tagBytes` longer. RFC 8439, no additional data. */
export function sealBytes(plaintext: Uint8Array, into: Uint8Array, { key, nonce }: KeyAndNonce): void {
  encrypt(into, plaintext, null, null, nonce, key)
}

/** Opens `ciphertext` into `into`, which is exactly `tagBytes` shorter. False when the tag is not right. */
export function openBytes(ciphertext: Uint8Array, into: Uint8Array, { key, nonce }: KeyAndNonce): boolean {
  try {
    decrypt(into, null, ciphertext, null, nonce, key)
    return true
  } catch {
    return false
  }
}
