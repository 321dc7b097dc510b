import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCliFolder, samplePassphrase, type CliRun } from './run-cli.ts'

const cli = createCliFolder()
afterAll(cli.remove)

/** By passphrase; where it does not matter, tests open by the recovery key: no key derivation to wait for. */
const env = () => ({ SANDYQ_VAULT: 'vault', SANDYQ_PASSPHRASE: samplePassphrase })
const byKey = ['--recovery-key-file', 'key.txt']

/** Runs a command under --json, expects it to work, and gives its answer. */
async function ask<Value = Record<string, unknown>>(argv: string[], given: CliRun = {}): Promise<Value> {
  const { status, out, err } = await cli.run([...argv, '--json', ...byKey], { env: env(), ...given })
  expect({ argv, status, err }).toEqual({ argv, status: 0, err: '' })
  return JSON.parse(out) as Value
}

async function create(entity: string, fields: object, ...more: string[]): Promise<string> {
  const { id } = await ask<{ id: string }>([entity, 'create', '--file', '-', ...more], {
    stdin: JSON.stringify(fields),
  })
  return id
}

/** A command run for a person: its status and what stands on both outputs. */
const told = (argv: string[], given: CliRun = {}) => cli.run([...argv, ...byKey], { env: env(), ...given })

let recoveryKey = ''
let caseId = ''
let personId = ''

beforeAll(async () => {
  const made = await cli.run(['vault', 'create', '--person', 'Садыкова Алма', '--json'], { env: env() })
  recoveryKey = (JSON.parse(made.out) as { recoveryKey: string }).recoveryKey
  cli.write('key.txt', `# on paper\n${recoveryKey}\n`)
  caseId = await create('case', { title: 'Фонд «Пример» по иску Образцовой', kind: 'civil-defamation' })
  personId = await create('person', { kind: 'natural', name: { surname: 'Образцова', given: 'Жанар' } })
})

describe('the vault', () => {
  test('shows the recovery key once, and opens by it', async () => {
    expect(recoveryKey).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]+$/u)
    const { status, out, err } = await cli.run([
      'vault',
      'info',
      '--vault',
      'vault',
      '--recovery-key-file',
      'key.txt',
    ])
    expect([status, err]).toEqual([0, ''])
    expect(out).not.toContain('AGE-SECRET-KEY')
    expect(out).toContain('Садыкова Алма')
  })

  test('tells what is public without a passphrase, and nothing more', async () => {
    const { status, out } = await cli.run(['vault', 'info', '--public', '--vault', 'vault', '--json'])
    expect(status).toBe(0)
    expect(Object.keys(JSON.parse(out) as object).sort()).toEqual(['createdAt', 'format', 'slots', 'vaultId'])
  })

  test('a wrong passphrase is status 4 and is not repeated', async () => {
    const wrong = 'quite another passphrase'
    const { status, out, err } = await cli.run(['vault', 'info'], {
      env: { ...env(), SANDYQ_PASSPHRASE: wrong },
    })
    expect([status, out]).toEqual([4, ''])
    expect(err).not.toContain(wrong)
    cli.write('bad-key', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`)
    expect(
      (await cli.run(['vault', 'info', '--vault', 'vault', '--recovery-key-file', 'bad-key'])).status,
    ).toBe(4)
  })

  test('the keyboard serves as well: present passphrase once, new one twice', async () => {
    const next = 'снегирь тропа уголь маяк ведро'
    const typed = `${samplePassphrase}\r${next}\r${next}\r`
    const changed = await cli.run(['vault', 'passphrase', '--vault', 'vault'], { typed })
    expect([changed.status, changed.err.includes(next)]).toEqual([0, false])
    cli.write('next', samplePassphrase)
    const back = await cli.run(['vault', 'passphrase', '--vault', 'vault', '--new-passphrase-file', 'next'], {
      env: { SANDYQ_PASSPHRASE: next },
    })
    expect(back.status).toBe(0)
  })

  test('slots are added, listed and removed', async () => {
    const added = await ask<{ slotId: string; recoveryKey: string }>([
      'vault',
      'slots',
      'add',
      '--kind',
      'recovery',
      '--label',
      'сейф',
      '--person',
      'Садыкова Алма',
    ])
    expect(added.recoveryKey).toMatch(/^AGE-SECRET-KEY-1/u)
    const { slots } = await ask<{ slots: { slotId: string; label: string }[] }>(['vault', 'slots', 'list'])
    expect(slots.map((slot) => slot.label)).toContain('сейф')
    await ask(['vault', 'slots', 'remove', added.slotId])
    expect((await told(['vault', 'slots', 'remove', added.slotId])).status).toBe(3)
  })

  test('is rotated, checked, repaired, backed up and restored', async () => {
    await ask(['vault', 'rotate'])
    expect(await ask(['vault', 'check'])).toMatchObject({ problems: [] })
    await ask(['vault', 'repair'])
    await ask(['vault', 'backup', 'copy'])
    await ask(['vault', 'restore', 'copy', '--vault', 'restored'])
    const restored = await ask<{ person: string }>(['vault', 'info', '--vault', 'restored'])
    expect(restored.person).toBe('Садыкова Алма')
    expect((await told(['vault', 'create', '--person', 'X'])).status).toBe(9)
  })

  test('suggests a phrase of so many words', async () => {
    const { phrase } = await ask<{ phrase: string }>([
      'vault',
      'suggest-passphrase',
      '--words',
      '6',
      '--language',
      'ru',
    ])
    expect(phrase.split(/[ -]/u)).toHaveLength(6)
  })
})

describe('records', () => {
  test('an id may be abbreviated: as a word, behind --case, inside JSON and in a filter', async () => {
    const roleId = await create(
      'role',
      { personId: personId.slice(-8), role: 'plaintiff' },
      '--case',
      caseId.slice(-6),
    )
    const role = await ask(['role', 'show', roleId.slice(-8)])
    expect(role).toMatchObject({ id: roleId, caseId, personId })
    const { total } = await ask([
      'role',
      'list',
      '--filter',
      `personId=${personId.slice(-8)}`,
      '--case',
      caseId,
    ])
    expect(total).toBe(1)
    expect((await told(['person', 'show', 'abc'])).status).toBe(3)
    expect((await told(['person', 'show', 'ffffffff'])).status).toBe(3)
  })

  test('what show answers can be edited and given back to update; an old version is refused with 8', async () => {
    const before = await ask(['case', 'show', caseId])
    cli.write('case.json', JSON.stringify({ ...before, courtNumber: '2-1234/2026' }))
    const { version } = await ask(['case', 'update', caseId, '--file', 'case.json'])
    expect(version).toBe(2)
    expect(await ask(['case', 'show', caseId])).toMatchObject({ courtNumber: '2-1234/2026', version: 2 })
    expect((await told(['case', 'update', caseId, '--file', 'case.json'])).status).toBe(8)
    const changes = JSON.stringify({ courtNumber: null })
    expect(
      (await told(['case', 'update', caseId, '--file', '-', '--version', '1'], { stdin: changes })).status,
    ).toBe(8)
    await ask(['case', 'update', caseId, '--file', '-'], { stdin: changes })
    expect(await ask(['case', 'show', caseId])).not.toHaveProperty('courtNumber')
  })

  test('refused data say where, and never what', async () => {
    const { status, err, out } = await told(['person', 'create', '--file', '-'], {
      stdin: JSON.stringify({ kind: 'natural', name: { surname: 'Тайна' }, birthDate: 'Тайна' }),
    })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('birthDate')
    expect(err).not.toContain('Тайна')
  })

  test('another record’s id in the JSON is refused', async () => {
    const stdin = JSON.stringify({ id: caseId, surname: 'x' })
    expect((await told(['person', 'update', personId, '--file', '-'], { stdin })).status).toBe(2)
  })

  test('a record is deleted with a reason, and only with one', async () => {
    const id = await create('person', { kind: 'legal', legalName: 'ТОО «Лишнее»' })
    expect((await told(['person', 'delete', id])).status).toBe(2)
    expect(await ask(['person', 'delete', id, '--reason', 'введено по ошибке'])).toEqual({ id })
    const { items } = await ask<{ items: { id: string }[] }>(['person', 'list'])
    expect(items.map((item) => item.id)).not.toContain(id)
  })

  test('lists are tables for people; what a hostile name holds cannot move the cursor', async () => {
    await create('person', { kind: 'legal', legalName: 'ТОО «Экран\u001B[2J»' })
    const { status, out } = await told(['person', 'list', '--sort', 'title', '--descending', '--limit', '50'])
    expect(status).toBe(0)
    expect(out).toContain('Образцова Жанар')
    expect(out).toContain('ТОО «Экран')
    expect(out).not.toContain('\u001B')
  })
})

describe('evidence, documents and bundles', () => {
  let bundleId = ''

  beforeAll(async () => {
    mkdirSync(join(cli.folder, 'evidence/chat'), { recursive: true })
    cli.write('evidence/letter.txt', 'Письмо о пожертвовании.\n')
    cli.write('evidence/chat/export.txt', 'Переписка о ремонте приюта.\n')
    const { items } = await ask<{ items: { name: string; size: number }[] }>([
      'evidence',
      'add',
      'evidence',
      '--case',
      caseId.slice(-8),
      '--source',
      'получено от доверителя',
    ])
    expect(items.map((item) => item.name)).toEqual(['export.txt', 'letter.txt'])
    bundleId = (await ask<{ id: string }>(['bundle', 'create', '--case', caseId.slice(-8), '--all'])).id
  })

  test('what is already in the case is told, and taken only when asked', async () => {
    const again = ['evidence', 'add', 'evidence/letter.txt', '--case', caseId]
    const { items } = await ask<{ items: { duplicateOf?: string }[] }>(again)
    expect(items[0]?.duplicateOf).toBeDefined()
    const { total } = await ask(['evidence', 'list', '--case', caseId])
    expect(total).toBe(2)
  })

  test('files come out as they went in, are verified, and their text is found', async () => {
    const { hits } = await ask<{ hits: { id: string }[] }>(['search', 'ПОЖЕРТВОВАНИИ'])
    const id = hits[0]?.id ?? ''
    const shown = await ask(['evidence', 'show', id])
    expect(shown).toMatchObject({ source: 'получено от доверителя', files: [{ name: 'letter.txt' }] })
    await ask(['evidence', 'export', id, '--out', 'exported/here'])
    expect(readFileSync(join(cli.folder, 'exported/here/letter.txt'), 'utf8')).toBe(
      'Письмо о пожертвовании.\n',
    )
    expect(await ask(['evidence', 'verify', '--case', caseId])).toMatchObject({ verified: 2, damaged: [] })
    expect((await told(['evidence', 'export', id, '--out', 'exported/here'])).status).toBe(9)
  })

  test('a document is filled and exported in one go; nothing is filled when the file is there already', async () => {
    const fill = [
      'document',
      'fill',
      '--case',
      caseId.slice(-8),
      '--template',
      'cover-letter',
      '--language',
      'ru',
    ]
    const filled = await ask<{ id: string; draft: boolean; export: { bytes: number } }>([
      ...fill,
      '--on',
      '2026-03-12',
      '--out',
      'letter.pdf',
    ])
    expect(filled.draft).toBe(true)
    const file = join(cli.folder, 'letter.pdf')
    expect(readFileSync(file).subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(statSync(file).size).toBe(filled.export.bytes)
    const { total } = await ask(['document', 'list', '--case', caseId])
    expect((await told([...fill, '--out', 'letter.pdf'])).status).toBe(9)
    expect(await ask(['document', 'list', '--case', caseId])).toMatchObject({ total })
    await ask(['document', 'export', filled.id.slice(-8), '--out', 'letter.docx'])
    expect(readFileSync(join(cli.folder, 'letter.docx')).subarray(0, 2).toString('latin1')).toBe('PK')
    const checked = await ask<{ missing: unknown[] }>(['document', 'check', filled.id])
    expect(checked.missing.length).toBeGreaterThan(0)
    const signed = await ask(['document', 'sign-off', filled.id, '--reason', 'пробелы впишем от руки'])
    expect(signed).toMatchObject({ draft: false })
    await ask(['document', 'show', filled.id])
    await ask(['document', 'delete', filled.id, '--reason', 'проба'])
  })

  test('a bundle is checked, built, and built again to the same bytes', async () => {
    const { problems } = await ask<{ problems: { code: string }[] }>(['bundle', 'check', bundleId.slice(-8)])
    expect(problems.length).toBeGreaterThan(0)
    const built = await ask<{ buildId: string; volumes: unknown[] }>([
      'bundle',
      'build',
      bundleId,
      '--out',
      'b.pdf',
    ])
    expect(built.volumes).toHaveLength(1)
    expect((await told(['bundle', 'build', bundleId, '--out', 'b.pdf'])).status).toBe(9)
    const rebuild = ['bundle', 'build', bundleId, '--rebuild', built.buildId.slice(-8), '--out', 'again.pdf']
    expect(await ask(rebuild)).toMatchObject({ buildId: built.buildId })
    const bytes = (name: string) => readFileSync(join(cli.folder, name))
    expect(bytes('again.pdf').equals(bytes('b.pdf'))).toBe(true)
    expect(await ask(['bundle', 'builds', bundleId])).toMatchObject({ builds: [{ buildId: built.buildId }] })
  }, 120_000)

  test('several volumes carry their numbers', async () => {
    const long = Array.from({ length: 2_000 }, (_, line) => `строка ${line}`).join('\n')
    mkdirSync(join(cli.folder, 'long'))
    for (const name of ['1.txt', '2.txt']) cli.write(`long/${name}`, `${name}\n${long}`)
    const other = await create('case', { title: 'Другое дело', kind: 'civil-other' })
    const { items } = await ask<{ items: { id: string }[] }>(['evidence', 'add', 'long', '--case', other])
    cli.write(
      'recipe.json',
      JSON.stringify({
        title: 'Приложения',
        language: 'ru',
        pagesPerVolume: 40,
        sections: [{ title: 'Письма', evidenceIds: items.map((item) => item.id.slice(-8)) }],
      }),
    )
    const { id } = await ask<{ id: string }>(['bundle', 'create', '--case', other, '--file', 'recipe.json'])
    const { volumes } = await ask<{ volumes: unknown[] }>(['bundle', 'build', id, '--out', 'volumes/b.pdf'])
    expect(volumes.length).toBeGreaterThan(1)
    expect(readdirSync(join(cli.folder, 'volumes')).sort()).toEqual(volumes.map((_, at) => `b-${at + 1}.pdf`))
  }, 120_000)

  test('a format nobody asked for and a flag that is missing are refused before the vault opens', async () => {
    expect((await told(['document', 'export', 'dead', '--out', 'x.txt'])).status).toBe(2)
    expect((await told(['bundle', 'create', '--case', caseId])).status).toBe(2)
    expect((await told(['bundle', 'create', '--all'])).status).toBe(2)
    expect((await told(['bundle', 'build', 'dead', '--out', 'x.docx'])).status).toBe(2)
  })

  test('progress is on standard error, the answer alone on standard output', async () => {
    const { out, err } = await told(['evidence', 'verify', '--progress', '--json'])
    expect(err).toMatch(/^verifying \d+\/\d+ \d+ %$/mu)
    expect(() => JSON.parse(out) as unknown).not.toThrow()
    const drawn = await told(['evidence', 'verify'], { errIsTerminal: true })
    expect(drawn.err.endsWith('\r\u001B[2K')).toBe(true)
  })

  test('a stopped job exits with 10', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 0)
    const { status } = await told(['evidence', 'verify'], { signal: controller.signal })
    expect(status).toBe(10)
  })

  test('damage is found: status 6 from the checks', async () => {
    const objects = join(cli.folder, 'vault/objects')
    const [first] = readdirSync(objects, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.age'),
    )
    const file = join(objects, first ?? '')
    const whole = readFileSync(file)
    const broken = Buffer.from(whole)
    broken.writeUInt8(broken.readUInt8(broken.length - 1) ^ 1, broken.length - 1)
    writeFileSync(file, broken)
    const verified = await told(['evidence', 'verify', '--json'])
    expect([verified.status, JSON.parse(verified.out)]).toMatchObject([
      6,
      { damaged: [{ problem: 'damaged' }] },
    ])
    expect((await told(['vault', 'check'])).status).toBe(6)
    writeFileSync(file, whole)
    expect((await told(['vault', 'check'])).status).toBe(0)
  })

  test('evidence is destroyed with a reason, and the custody log holds', async () => {
    cli.write('spare.txt', 'Не нужно в деле.\n')
    const { items } = await ask<{ items: { id: string }[] }>([
      'evidence',
      'add',
      'spare.txt',
      '--case',
      caseId,
    ])
    const id = items[0]?.id ?? ''
    expect(await ask(['evidence', 'destroy', id.slice(-8), '--reason', 'по требованию лица'])).toMatchObject({
      id,
    })
    const { entries } = await ask<{ entries: { action: string; subject: string; salt?: string }[] }>([
      'custody',
      'list',
      '--subject',
      id.slice(-8),
      '--open',
    ])
    expect(entries.map((entry) => entry.subject)).toEqual(entries.map(() => id))
    expect(entries.map((entry) => entry.action)).toContain('evidence.destroy')
    expect(await ask(['custody', 'verify'])).toMatchObject({ problems: [] })
  })

  test('nothing is half left in the folder', () => {
    const left = readdirSync(cli.folder, { recursive: true, encoding: 'utf8' })
    expect(left.filter((name) => name.includes('.tmp'))).toEqual([])
    expect(existsSync(join(cli.folder, 'x.txt'))).toBe(false)
  })
})

test('templates are listed and shown', async () => {
  const { templates } = await ask<{ templates: { name: string; language: string }[] }>(['template', 'list'])
  expect(templates.map((template) => template.name)).toContain('response-to-claim')
  const kazakh = await ask<{ templates: { language: string }[] }>(['template', 'list', '--language', 'kk'])
  expect(new Set(kazakh.templates.map((template) => template.language))).toEqual(new Set(['kk']))
  expect(await ask(['template', 'show', 'cover-letter'])).toMatchObject({
    name: 'cover-letter',
    language: 'ru',
  })
  expect((await told(['template', 'show', 'no-such'])).status).toBe(3)
})
