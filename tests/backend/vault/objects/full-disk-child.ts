/** Run by disk.test.ts inside its own mount namespace: fills the small disk given as the only argument and reports as JSON. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { openObjectStore } from '../../../../electron/backend/vault/objects/object-store.ts'

async function* zeros(mebibytes: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < mebibytes; piece += 1) yield new Uint8Array(1_048_576)
}

const disk = process.argv[2] ?? ''
const identity = await generateX25519Identity()
const keys = { recipient: await identityToRecipient(identity), identities: [identity] }
const store = openObjectStore({ folder: join(disk, 'objects'), keys })

const earlier = await store.write(zeros(1))
const failure = await store.write(zeros(16)).then(
  () => 'none',
  (error: unknown) => (error instanceof Error && 'code' in error ? error.code : String(error)),
)
const entries = await readdir(disk, { recursive: true, withFileTypes: true })
const leftovers: string[] = []
for await (const leftover of store.leftovers()) leftovers.push(leftover)
const earlierObject = (await store.verify(earlier)) ?? 'whole'
const smallerOneAfterwards = (await store.verify(await store.write(zeros(1)))) ?? 'whole'
console.log(
  JSON.stringify({
    failure,
    files: entries.filter((entry) => entry.isFile()).length,
    leftovers: leftovers.length,
    earlierObject,
    smallerOneAfterwards,
  }),
)
