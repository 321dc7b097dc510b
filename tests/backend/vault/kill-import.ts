import { once } from 'node:events'
import { insertObject } from '../../../electron/backend/vault/object.rows.ts'
import { openVault } from '../../../electron/backend/vault/open-vault.ts'
import { keysOf, recordCustody } from '../../../electron/backend/vault/session.ts'

/**
 * Run as a process of its own and killed from outside: opens the vault of its first argument by the identity in its second and
 * imports files until the end. After every commit it prints the object's id, so that the killer knows what was promised. It
 * waits for a word on its input before it opens the vault, so that it can be started while another one is being looked at.
 */
const [, , folder = '', identity = ''] = process.argv
await once(process.stdin, 'data')
const session = await openVault({ folder, key: { kind: 'identity', identity } })
process.stdout.write('open\n')
for (let n = 0; ; n += 1) {
  const object = await session.objects.write(makeFile(n))
  session.database.write((db) => {
    insertObject(db, object, new Date().toISOString())
    const details = { sha256: object.plaintextSha256 }
    recordCustody(session, db, {
      time: keysOf(session).clock(),
      action: 'evidence.add',
      subject: object.objectId,
      details,
    })
  })
  process.stdout.write(`${object.objectId}\n`)
}

/** Between nothing and about 300 KB, so that kills fall into headers, chunks and batches alike. */
async function* makeFile(n: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < (n * 7) % 11; piece += 1) yield Buffer.alloc(30_000, n + piece)
}
