import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createVaultCli, type VaultCli } from './vault-cli.ts'

let cli: VaultCli
let caseId = ''

beforeAll(async () => {
  cli = await createVaultCli()
  caseId = await cli.create('case', { title: 'Фонд «Пример» по иску Образцовой', kind: 'civil-defamation' })
})
afterAll(() => cli.remove())

describe('evidence, documents and bundles', () => {
  let bundleId = ''

  beforeAll(async () => {
    mkdirSync(join(cli.folder, 'evidence/chat'), { recursive: true })
    cli.write('evidence/letter.txt', 'Письмо о пожертвовании.\n')
    cli.write('evidence/chat/export.txt', 'Переписка о ремонте приюта.\n')
    const { items } = await cli.ask<{ items: { name: string; size: number }[] }>([
      'evidence',
      'add',
      'evidence',
      '--case',
      caseId.slice(-8),
      '--source',
      'получено от доверителя',
    ])
    expect(items.map((item) => item.name)).toEqual(['export.txt', 'letter.txt'])
    bundleId = (await cli.ask<{ id: string }>(['bundle', 'create', '--case', caseId.slice(-8), '--all'])).id
  })

  test('what is already in the case is told, and taken only when asked', async () => {
    const again = ['evidence', 'add', 'evidence/letter.txt', '--case', caseId]
    const { items } = await cli.ask<{ items: { duplicateOf?: string }[] }>(again)
    expect(items[0]?.duplicateOf).toBeDefined()
    const { total } = await cli.ask(['evidence', 'list', '--case', caseId])
    expect(total).toBe(2)
  })

  test('files come out as they went in, are verified, and their text is found', async () => {
    const { hits } = await cli.ask<{ hits: { id: string }[] }>(['search', 'ПОЖЕРТВОВАНИИ'])
    const id = hits[0]?.id ?? ''
    const shown = await cli.ask(['evidence', 'show', id])
    expect(shown).toMatchObject({ source: 'получено от доверителя', files: [{ name: 'letter.txt' }] })
    await cli.ask(['evidence', 'export', id, '--out', 'exported/here'])
    expect(readFileSync(join(cli.folder, 'exported/here/letter.txt'), 'utf8')).toBe(
      'Письмо о пожертвовании.\n',
    )
    expect(await cli.ask(['evidence', 'verify', '--case', caseId])).toMatchObject({
      verified: 2,
      damaged: [],
    })
    const refused = await cli.told(['evidence', 'export', id, '--out', 'exported/here'])
    expect(refused.status).toBe(9)
    expect(refused.err).toContain('already exists')
    expect(refused.err).not.toContain('--replace')
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
    const filled = await cli.ask<{ id: string; draft: boolean; export: { bytes: number } }>([
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
    const { total } = await cli.ask(['document', 'list', '--case', caseId])
    expect((await cli.told([...fill, '--out', 'letter.pdf'])).status).toBe(9)
    expect(await cli.ask(['document', 'list', '--case', caseId])).toMatchObject({ total })
    await cli.ask(['document', 'export', filled.id.slice(-8), '--out', 'letter.docx'])
    expect(readFileSync(join(cli.folder, 'letter.docx')).subarray(0, 2).toString('latin1')).toBe('PK')
    const checked = await cli.ask<{ missing: unknown[] }>(['document', 'check', filled.id])
    expect(checked.missing.length).toBeGreaterThan(0)
    const signed = await cli.ask(['document', 'sign-off', filled.id, '--reason', 'пробелы впишем от руки'])
    expect(signed).toMatchObject({ draft: false })
    await cli.ask(['document', 'show', filled.id])
    const byDocument = ['bundle', 'create', '--case', caseId, '--document', filled.id.slice(-8)]
    // This letter mentions no exhibit, while the case has two.
    expect(JSON.parse((await cli.told([...byDocument, '--json'])).err)).toMatchObject({
      code: 'bundle.empty',
    })
    expect((await cli.told([...byDocument, '--file', '-'], { stdin: '{}' })).status).toBe(2)
    await cli.ask(['document', 'delete', filled.id, '--reason', 'проба'])
  })

  test('a bundle is checked, built, and built again to the same bytes', async () => {
    const { problems } = await cli.ask<{ problems: { code: string }[] }>([
      'bundle',
      'check',
      bundleId.slice(-8),
    ])
    expect(problems.length).toBeGreaterThan(0)
    const built = await cli.ask<{ buildId: string; volumes: unknown[] }>([
      'bundle',
      'build',
      bundleId,
      '--out',
      'b.pdf',
    ])
    expect(built.volumes).toHaveLength(1)
    const refused = await cli.told(['bundle', 'build', bundleId, '--out', 'b.pdf'])
    expect([refused.status, refused.err.includes('--replace')]).toEqual([9, true])
    const rebuild = ['bundle', 'build', bundleId, '--rebuild', built.buildId.slice(-8), '--out', 'again.pdf']
    expect(await cli.ask(rebuild)).toMatchObject({ buildId: built.buildId })
    const bytes = (name: string) => readFileSync(join(cli.folder, name))
    expect(bytes('again.pdf').equals(bytes('b.pdf'))).toBe(true)
    expect(await cli.ask(['bundle', 'builds', bundleId])).toMatchObject({
      builds: [{ buildId: built.buildId }],
    })
  }, 120_000)

  test('several volumes carry their numbers', async () => {
    const long = Array.from({ length: 2_000 }, (_, line) => `строка ${line}`).join('\n')
    mkdirSync(join(cli.folder, 'long'))
    for (const name of ['1.txt', '2.txt']) cli.write(`long/${name}`, `${name}\n${long}`)
    const other = await cli.create('case', { title: 'Другое дело', kind: 'civil-other' })
    const { items } = await cli.ask<{ items: { id: string }[] }>(['evidence', 'add', 'long', '--case', other])
    cli.write(
      'recipe.json',
      JSON.stringify({
        title: 'Приложения',
        language: 'ru',
        pagesPerVolume: 40,
        sections: [{ title: 'Письма', evidenceIds: items.map((item) => item.id.slice(-8)) }],
      }),
    )
    const { id } = await cli.ask<{ id: string }>([
      'bundle',
      'create',
      '--case',
      other,
      '--file',
      'recipe.json',
    ])
    const { status, out } = await cli.told(['bundle', 'build', id, '--out', 'volumes/b.pdf'])
    expect(status).toBe(0)
    const names = readdirSync(join(cli.folder, 'volumes')).sort()
    expect(names.length).toBeGreaterThan(1)
    expect(names).toEqual(names.map((_, at) => `b-${at + 1}.pdf`))
    expect(out).toMatch(/^ +Exhibit +Evidence +Volume +Pages +How it stands$/mu)
    const volumeOf = (item: { id: string } | undefined) =>
      new RegExp(`^ +\\d+ +${item?.id.slice(-8)} +(\\d+) +\\d+–\\d+ `, 'mu').exec(out)?.[1]
    expect(items.map(volumeOf)).toEqual(['1', '2'])
  }, 120_000)

  test('a format nobody asked for and a flag that is missing are refused before the vault opens', async () => {
    expect((await cli.told(['document', 'export', 'dead', '--out', 'x.txt'])).status).toBe(2)
    expect((await cli.told(['bundle', 'create', '--case', caseId])).status).toBe(2)
    expect((await cli.told(['bundle', 'create', '--all'])).status).toBe(2)
    expect((await cli.told(['bundle', 'build', 'dead', '--out', 'x.docx'])).status).toBe(2)
  })

  test('progress is on standard error, the answer alone on standard output', async () => {
    const { out, err } = await cli.told(['evidence', 'verify', '--progress', '--json'])
    expect(err).toMatch(/^verifying \d+\/\d+ \d+ %$/mu)
    expect(() => JSON.parse(out) as unknown).not.toThrow()
    const drawn = await cli.told(['evidence', 'verify'], { errIsTerminal: true })
    expect(drawn.err.endsWith('\r\u001B[2K')).toBe(true)
  })

  test('a stopped job exits with 10', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 0)
    const { status } = await cli.told(['evidence', 'verify'], { signal: controller.signal })
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
    const verified = await cli.told(['evidence', 'verify', '--json'])
    expect([verified.status, JSON.parse(verified.out)]).toMatchObject([
      6,
      { damaged: [{ problem: 'damaged' }] },
    ])
    expect((await cli.told(['vault', 'check'])).status).toBe(6)
    writeFileSync(file, whole)
    expect((await cli.told(['vault', 'check'])).status).toBe(0)
  })

  test('evidence is destroyed with a reason, and the custody log holds', async () => {
    cli.write('spare.txt', 'Не нужно в деле.\n')
    const { items } = await cli.ask<{ items: { id: string }[] }>([
      'evidence',
      'add',
      'spare.txt',
      '--case',
      caseId,
    ])
    const id = items[0]?.id ?? ''
    expect(
      await cli.ask(['evidence', 'destroy', id.slice(-8), '--reason', 'по требованию лица']),
    ).toMatchObject({
      id,
    })
    const { entries } = await cli.ask<{ entries: { action: string; subject: string; salt?: string }[] }>([
      'custody',
      'list',
      '--subject',
      id.slice(-8),
      '--open',
    ])
    expect(entries.map((entry) => entry.subject)).toEqual(entries.map(() => id))
    expect(entries.map((entry) => entry.action)).toContain('evidence.destroy')
    expect(await cli.ask(['custody', 'verify'])).toMatchObject({ problems: [] })
  })

  test('nothing is half left in the folder', () => {
    const left = readdirSync(cli.folder, { recursive: true, encoding: 'utf8' })
    expect(left.filter((name) => name.includes('.tmp'))).toEqual([])
    expect(existsSync(join(cli.folder, 'x.txt'))).toBe(false)
  })
})

test('templates are listed and shown', async () => {
  const { templates } = await cli.ask<{ templates: { name: string; language: string }[] }>([
    'template',
    'list',
  ])
  expect(templates.map((template) => template.name)).toContain('response-to-claim')
  const kazakh = await cli.ask<{ templates: { language: string }[] }>([
    'template',
    'list',
    '--language',
    'kk',
  ])
  expect(new Set(kazakh.templates.map((template) => template.language))).toEqual(new Set(['kk']))
  expect(await cli.ask(['template', 'show', 'cover-letter'])).toMatchObject({
    name: 'cover-letter',
    language: 'ru',
  })
  expect((await cli.told(['template', 'show', 'no-such'])).status).toBe(3)
})
