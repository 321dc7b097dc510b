import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createBackend } from '../../electron/backend/backend.ts'
import { createNodeEnvironment } from '../../electron/backend/node-environment.ts'
import { projectFolder } from '../architecture/source-files.ts'
import { asker, buildSample } from '../demo/build-sample.ts'
import { fillFoundation } from './fill-foundation.ts'

/** A passphrase of fiction, for a vault of fiction. */
const passphrase = 'ветрёный фонарь 7 лениво чинит облака'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(projectFolder, 'out/seed') },
    cases: { type: 'string', default: '10000' },
    evidence: { type: 'string', default: '100000' },
  },
})

/** Makes a vault of a large invented foundation: the case of the demonstration with its files, and thousands beside it. */
async function seed(): Promise<void> {
  const place = resolve(process.env['INIT_CWD'] ?? '.', values.out)
  const folder = join(place, 'foundation.sandyq')
  if (existsSync(folder)) {
    console.error(`Уже есть: ${folder}. Удалите эту папку или укажите другую: npm run seed -- --out ПАПКА`)
    process.exitCode = 1
    return
  }
  mkdirSync(place, { recursive: true })
  const backend = createBackend(createNodeEnvironment(place), {
    onInternalError: (_support, error) => console.error(error),
  })
  const ask = asker(backend)
  const person = 'Примерова Проба Тестовна'
  const { recoveryKey } = await ask('vault.create', { folder, person, passphrase })
  await buildSample(ask, join(place, 'sources'))
  await backend.close()
  writeFileSync(join(place, 'passphrase.txt'), `${passphrase}\n`)
  writeFileSync(join(place, 'recovery-key.txt'), `${recoveryKey}\n`)
  const size = { cases: Number(values.cases), evidence: Number(values.evidence) }
  const records = await fillFoundation({ folder, recoveryKey }, size)
  console.log(`Вымышленный фонд: ${folder}`)
  console.log(
    `Дел ${String(size.cases)}, доказательств ${String(size.evidence)}, записей ${String(records)}.`,
  )
  console.log(`Парольная фраза: ${passphrase} (passphrase.txt), ключ восстановления: recovery-key.txt`)
}

await seed()
