import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { createBackend } from '../../electron/backend/backend.ts'
import { createNodeEnvironment } from '../../electron/backend/node-environment.ts'
import { localDay } from '../../electron/backend/local-time.ts'
import { projectFolder } from '../architecture/source-files.ts'
import { isRecordEntity } from '../../shared/model/record-fields.ts'
import { entityLabel } from '../../shared/text/entity-text.ts'
import { asker, buildSuit } from '../demo/build-sample.ts'
import { buildReportsCase } from '../demo/build-reports-case.ts'
import { callingMaker } from '../demo/maker.ts'
import { makeFoundation } from './make-foundation.ts'

/** A passphrase of fiction, for a vault of fiction. */
const passphrase = 'ветрёный фонарь 7 лениво чинит облака'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(projectFolder, 'out/seed') },
    cases: { type: 'string', default: '300' },
    people: { type: 'string' },
    evidence: { type: 'string' },
    /** Another number gives another foundation, the same number the same. */
    seed: { type: 'string', default: '1' },
    /** The day it is «now» for: its hearings and terms lie around it. */
    today: { type: 'string' },
  },
})

function sizes() {
  const cases = Number(values.cases)
  const scaled = (given: string | undefined, ofThreeHundred: number) =>
    given === undefined ? Math.round((cases * ofThreeHundred) / 300) : Number(given)
  return { cases, people: scaled(values.people, 2_000), evidence: scaled(values.evidence, 5_000) }
}

/** Makes a vault of an invented foundation: the two cases of the demonstration, and hundreds of all kinds beside them. */
async function seed(): Promise<void> {
  const place = resolve(process.env['INIT_CWD'] ?? '.', values.out)
  const folder = join(place, 'foundation.sandyq')
  if (existsSync(folder)) {
    console.error(`Уже есть: ${folder}. Удалите эту папку или укажите другую: npm run seed -- --out ПАПКА`)
    process.exitCode = 1
    return
  }
  mkdirSync(place, { recursive: true })
  const start = performance.now()
  const node = createNodeEnvironment(place)
  const { today: chosen } = values
  const environment = chosen === undefined ? node : { ...node, now: () => new Date(`${chosen}T07:00:00Z`) }
  const today = localDay(environment.now().toISOString(), environment)
  const backend = createBackend(environment, {
    onInternalError: (_support, error) => console.error(error),
  })
  const ask = asker(backend)
  const { recoveryKey } = await ask('vault.create', {
    folder,
    person: 'Примерова Проба Тестовна',
    passphrase,
  })
  writeFileSync(join(place, 'passphrase.txt'), `${passphrase}\n`)
  writeFileSync(join(place, 'recovery-key.txt'), `${recoveryKey}\n`)
  const sources = join(place, 'sources')
  const known = await buildSuit(ask, sources)
  await buildReportsCase(callingMaker(ask), join(sources, 'reports'), known)
  const { cases, ...rest } = sizes()
  const counts = await makeFoundation(ask, {
    sizes: { cases, ...rest },
    seed: Number(values.seed),
    today,
    folder: sources,
    onProgress: (done) => {
      if (done % 50 === 0) console.log(`  дел: ${String(done)} из ${String(cases)}`)
    },
  })
  rmSync(sources, { recursive: true })
  const { problems } = await ask('vault.check', {})
  await backend.close()
  console.log(`Вымышленный фонд на ${today}: ${folder}`)
  for (const [entity, count] of [...counts].toSorted(([, one], [, other]) => other - one))
    console.log(
      `  ${String(count).padStart(6)}  ${isRecordEntity(entity) ? entityLabel(entity, 'ru', 'many') : entity}`,
    )
  console.log(
    `Замечаний проверки: ${String(problems.length)}. Времени: ${((performance.now() - start) / 1_000).toFixed(0)} с.`,
  )
  console.log(`Парольная фраза: ${passphrase} (passphrase.txt), ключ восстановления: recovery-key.txt`)
  if (problems.length > 0) process.exitCode = 1
}

await seed()
