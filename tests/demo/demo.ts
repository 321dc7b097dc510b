import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createBackend } from '../../electron/backend/backend.ts'
import { createNodeEnvironment } from '../../electron/backend/node-environment.ts'
import { projectFolder } from '../architecture/source-files.ts'
import type { InputOf } from '../../shared/contract/contract.ts'
import { buildReportsCase, type Known } from './build-reports-case.ts'
import { asker, buildSuit, type Ask } from './build-sample.ts'
import { openCommandLine } from './command-line.ts'
import { reportsFiles } from './reports-files.ts'
import { sampleFiles } from './sample-case.ts'
import { showReportsCase } from './show-reports-case.ts'

const out = join(projectFolder, 'out/demo')
const place = (name: string) => join(out, name)
const rows: { step: string; result: string; seconds: number }[] = []

/** Runs a step, remembers its time and what it says of itself. */
async function step<Value>(
  name: string,
  work: () => Promise<Value>,
  tell: (value: Value) => string,
): Promise<Value> {
  const start = performance.now()
  const value = await work()
  rows.push({ step: name, result: tell(value), seconds: (performance.now() - start) / 1000 })
  return value
}

const sizeOf = (name: string) => `${(statSync(place(name)).size / 1024).toFixed(0)} КиБ`

/** What the demonstration leaves behind; it fails when one of these is missing. */
const made: readonly (readonly [name: string, what: string])[] = [
  ['response-ru.pdf', 'отзыв на иск'],
  ['response-ru.docx', 'тот же отзыв для правки'],
  ['response-kk.pdf', 'отзыв на казахском'],
  ['bundle.pdf', 'том приложений с оглавлением'],
  ['exam-sheet.pdf', 'лист обследования со схемами тела'],
  ['inaction.pdf', 'восемь обращений без толку и девятое'],
  ['timeline.pdf', 'хронология уголовного дела'],
  ['timeline-kk.pdf', 'она же на казахском'],
  ['numbers.pdf', 'цифры работы, малые числа скрыты'],
  ['days.ics', 'дни дела для календаря, без имён'],
]

function ensure(condition: boolean, what: string): void {
  if (!condition) throw new Error(`demo: ${what}`)
}

async function fill(ask: Ask, caseId: string, language: 'ru' | 'kk'): Promise<string> {
  const filled = await ask('document.fill', {
    caseId,
    template: 'response-to-claim',
    language,
    on: '2026-03-25',
  })
  for (const gap of filled.missing) console.log(`  пробел в ${language}: ${gap.label} (${gap.enteredIn})`)
  for (const form of filled.unconfirmed)
    console.log(`  не подтверждено в ${language}: ${form.text} (${form.path})`)
  ensure(!filled.draft, `the response in ${language} has gaps`)
  return filled.id
}

async function exportDocument(ask: Ask, input: Omit<InputOf<'document.export'>, 'recipient'>): Promise<void> {
  await step(
    `отзыв, ${input.file}`,
    () => ask('document.export', { ...input, file: place(input.file) }),
    ({ draft }) => `${sizeOf(input.file)}${draft ? ', черновик' : ''}`,
  )
}

/** The bundle numbers the exhibits as the response does; with its pages the response says «Приложение 4, с. 25». */
async function makeBundle(ask: Ask, caseId: string, documentId: string): Promise<string> {
  const { id } = await ask('bundle.create-all', {
    caseId,
    title: 'Приложения к отзыву',
    language: 'ru',
    documentId,
  })
  const check = await ask('bundle.check', { id })
  const found = Map.groupBy(check.problems, (problem) => problem.code)
  for (const same of found.values()) {
    const others = same.length === 1 ? '' : ` и еще ${String(same.length - 1)}`
    console.log(`  замечание к тому: ${same[0]?.detail ?? ''}${others}`)
  }
  ensure(check.obstacles.length === 0, 'the export policy stands against the bundle')
  const built = await step(
    'том для суда, bundle.pdf',
    () => ask('bundle.build', { id, file: place('bundle.pdf') }),
    (result) => `${sizeOf('bundle.pdf')}, ${String(result.pages)} с.`,
  )
  ensure(built.pages >= 60, `the bundle has ${String(built.pages)} pages`)
  ensure(built.exhibits.length === sampleFiles.length, 'an exhibit is missing from the bundle')
  const again = await step(
    'тот же том ещё раз',
    () => ask('bundle.build', { id, file: place('bundle-again.pdf'), rebuild: built.buildId }),
    () => 'те же байты',
  )
  ensure(again.volumes[0]?.sha256 === built.volumes[0]?.sha256, 'the rebuilt bundle differs')
  rmSync(place('bundle-again.pdf'))
  return built.buildId
}

async function checkEverything(ask: Ask): Promise<void> {
  const vault = await step(
    'проверка хранилища',
    () => ask('vault.check', {}),
    (found) => `замечаний: ${String(found.problems.length)}`,
  )
  ensure(vault.problems.length === 0, 'the vault has problems')
  const evidence = await step(
    'сверка файлов',
    () => ask('evidence.verify', {}),
    (found) => `цело: ${String(found.verified)}`,
  )
  ensure(
    evidence.damaged.length === 0 &&
      evidence.verified === sampleFiles.length + Object.keys(reportsFiles).length,
    'a file is damaged',
  )
  const custody = await step(
    'журнал хранения',
    () => ask('custody.verify', {}),
    (found) => `записей: ${String(found.entries)}`,
  )
  ensure(custody.problems.length === 0, 'the custody log is broken')
}

/** The criminal case, every step of it a command as it would be typed, and the sheets made from it. */
async function showCommandLine(known: Known): Promise<void> {
  const line = openCommandLine({ folder: out, vault: 'primer.sandyq', keyFile: 'recovery-key.txt' })
  const made = await step(
    'уголовное дело',
    () => buildReportsCase(line, place('files-reports'), known),
    ({ deadlines }) => `командами: ${String(line.count())}, начато сроков: ${String(deadlines)}`,
  )
  await showReportsCase({ line, folder: out, report: step }, made)
}

/** Makes the two fictional cases, their documents, bundle and sheets in out/demo, checks everything and prints what it took. */
async function demo(): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const backend = createBackend(createNodeEnvironment(projectFolder), {
    onInternalError: (_support, error) => console.error(error),
  })
  const ask = asker(backend)
  const { phrase } = await ask('vault.suggest-passphrase', { language: 'ru' })
  const { recoveryKey } = await step(
    'хранилище создано',
    () =>
      ask('vault.create', {
        folder: place('primer.sandyq'),
        person: 'Вымыслова Сауле Примеровна',
        passphrase: phrase,
      }),
    () => 'primer.sandyq',
  )
  writeFileSync(place('recovery-key.txt'), `${recoveryKey}\n`)
  const { caseId, ...known } = await step(
    'дело заведено',
    () => buildSuit(ask, place('files')),
    () => '7 лиц, 5 высказываний, 12 файлов',
  )
  const [russian, kazakh] = [await fill(ask, caseId, 'ru'), await fill(ask, caseId, 'kk')]
  const build = await makeBundle(ask, caseId, russian)
  await exportDocument(ask, { id: russian, build, format: 'pdf', file: 'response-ru.pdf' })
  await exportDocument(ask, { id: russian, build, format: 'docx', file: 'response-ru.docx' })
  await exportDocument(ask, { id: kazakh, build, format: 'pdf', file: 'response-kk.pdf' })
  await backend.close()
  await showCommandLine(known)
  ensure(
    (await backend.call('vault.open', { folder: place('primer.sandyq'), recoveryKey })).ok,
    'no key fits',
  )
  await checkEverything(ask)
  await backend.close()
  const start = performance.now()
  ensure(
    (await backend.call('vault.open', { folder: place('primer.sandyq'), passphrase: phrase })).ok,
    'the vault does not open',
  )
  rows.push({
    step: 'открыто заново',
    result: 'парольной фразой',
    seconds: (performance.now() - start) / 1000,
  })
  await backend.close()
  console.log('\nСделано:')
  for (const row of rows)
    console.log(`${row.step.padEnd(50)} ${row.result.padEnd(40)} ${row.seconds.toFixed(2).padStart(7)} с`)
  console.log('\nВ папке out/demo:')
  for (const [name, what] of made) console.log(`  ${name.padEnd(20)} ${what}, ${sizeOf(name)}`)
  console.log(`\nПарольная фраза показанного хранилища: ${phrase}`)
}

await demo()
