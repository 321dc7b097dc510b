import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createVaultCli, type VaultCli } from './vault-cli.ts'

let cli: VaultCli
const ids: Record<string, string> = {}

beforeAll(async () => {
  cli = await createVaultCli()
  const caseId = await cli.create('case', {
    title: 'Дело',
    kind: 'civil-defamation',
    jurisdiction: 'kz',
    confidentiality: 'restricted',
    closedHearing: true,
    awardedTiyn: 150,
    stages: [{ stage: 'суд', since: '2026-01-01' }],
  })
  const person = await cli.create('person', {
    kind: 'natural',
    name: { surname: 'Малая' },
    gender: 'feminine',
    minor: true,
    language: 'kk',
    phones: [{ purpose: 'shelter', value: '7' }],
    caseForms: { ru: { genitive: 'Малой' } },
  })
  const authority = { kind: 'доверенность', powers: ['appeal', 'settlement'] }
  const role = await cli.create('role', { personId: person, role: 'advocate', authority }, '--case', caseId)
  const suit = await cli.create(
    'suit',
    { direction: 'by-us', claims: [{ kind: 'moral-damage' }], moralDamageTiyn: 5_000 },
    '--case',
    caseId,
  )
  const publication = await cli.create(
    'publication',
    { medium: 'Газета', stillOnline: false },
    '--case',
    caseId,
  )
  cli.write('снимок.pdf', '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n')
  const defaults = { recording: { peopleAware: 'unknown' }, form: 'e-document', language: 'ru' }
  cli.write('defaults.json', JSON.stringify(defaults))
  const add = ['evidence', 'add', 'снимок.pdf', '--case', caseId, '--defaults-file', 'defaults.json']
  const { items } = await cli.ask<{ items: { id: string }[] }>(add)
  const evidence = items[0]?.id ?? ''
  const statement = await cli.create(
    'statement',
    {
      suitId: suit,
      quotation: 'Слова',
      classification: 'mixed',
      positions: ['opinion', 'limitation'],
      proof: [{ evidenceId: evidence, kind: 'testimony' }],
      isTrue: true,
    },
    '--case',
    caseId,
  )
  const permit = await cli.create(
    'permit',
    { lifts: ['closed-hearing'], grantedBy: 'Суд', grantedOn: '2026-03-01', evidenceId: evidence },
    '--case',
    caseId,
  )
  const relative = await cli.create('person', { kind: 'natural', name: { surname: 'Большой' } })
  const relationship = await cli.create('relationship', {
    personId: relative,
    kind: 'step-parent',
    otherId: person,
  })
  const conflict = await cli.create(
    'conflict',
    {
      checkedOn: '2026-03-01',
      decidedOn: '2026-03-01',
      decision: 'taken',
      people: [{ side: 'opposite', personId: relative }],
      findings: [{ reason: 'kinship', personId: relative, match: 'record', relation: 'step-parent' }],
      askLeadLawyer: true,
    },
    '--case',
    caseId,
  )
  const filing = await cli.create(
    'filing',
    {
      direction: 'made',
      kind: 'appeal-response',
      status: 'left-without-movement',
      fromId: person,
      sentHow: 'court-cabinet',
      stateFee: { amountTiyn: 50, receiptEvidenceId: evidence },
      servings: [{ personId: person, how: 'post' }],
    },
    '--case',
    caseId,
  )
  const hearing = await cli.create(
    'hearing',
    { heldOn: '2026-05-05', half: 'morning', state: 'planned', isClosed: true },
    '--case',
    caseId,
  )
  const handover = await cli.create(
    'handover',
    { direction: 'given', evidenceId: evidence, handedOn: '2026-03-01' },
    '--case',
    caseId,
  )
  const plan = await cli.create(
    'plan',
    {
      title: 'План',
      stage: 'pretrial',
      statements: [{ quotation: 'Слова', classification: 'fact' }],
      consents: [{ personId: person, scope: 'images' }],
      questions: [{ question: 'her-choice', answer: 'allowed' }],
    },
    '--case',
    caseId,
  )
  const bundle = (await cli.ask<{ id: string }>(['bundle', 'create', '--case', caseId, '--all'])).id
  const fill = ['document', 'fill', '--case', caseId, '--template', 'response-to-claim', '--language', 'ru']
  const document = (await cli.ask<{ id: string }>(fill)).id
  Object.assign(ids, {
    case: caseId,
    person,
    role,
    suit,
    publication,
    evidence,
    statement,
    permit,
    bundle,
    document,
    filing,
    hearing,
    handover,
    plan,
    relationship,
    conflict,
  })
})
afterAll(() => cli.remove())

const shown = [
  'case',
  'person',
  'role',
  'suit',
  'publication',
  'evidence',
  'statement',
  'permit',
  'bundle',
  'document',
  'filing',
  'hearing',
  'handover',
  'plan',
  'relationship',
  'conflict',
]

/** What is typed or kept as it is: ids, hashes, times, the vault's folder, names of templates, fields and formats. */
const kept = [
  /[0-9a-f]{8}-[0-9a-f-]{27}/gu,
  /\b[0-9a-f]{8,64}\b/gu,
  /T\d\d:\d\d:\d\d(?:\.\d+)?Z/gu,
  /\(SHA-256\)|снимок\.pdf|application\/pdf/gu,
  /\S*vault$/gmu,
  /\S*response-to-claim|cover-letter|power-of-attorney|refutation-request|remarks-on-opinion|(?:motion|complaint)-\S+/gu,
  / {2}(?:case|person|suit|evidence|statement|publication|role)\.[\w.]+$/gmu,
  /adilet\.zan\.kz\S+/gu,
]

async function leftInLatin(argv: string[], language: string): Promise<string[]> {
  const { out, err } = await cli.told([...argv, '--lang', language])
  const text = kept.reduce((rest, pattern) => rest.replaceAll(pattern, ''), out + err)
  expect([argv, out === '']).toEqual([argv, false])
  return text.split('\n').filter((line) => /[a-z]/iu.test(line))
}

describe.each(['ru', 'kk'])('an answer in %s holds no English', (language) => {
  test.each(shown)('that shows a record: %s', async (entity) => {
    const lines = await leftInLatin([entity, 'show', ids[entity] ?? ''], language)
    // The text of a document is the document's.
    expect(lines.filter((line) => entity !== 'document' || line.includes(': '))).toEqual([])
  })

  test.each(shown)('that lists records: %s', async (entity) => {
    expect(await leftInLatin([entity, 'list'], language)).toEqual([])
  })

  test.each([
    ['vault', 'info'],
    ['vault', 'info', '--public'],
    ['vault', 'check'],
    ['vault', 'slots', 'list'],
    ['template', 'list'],
    ['custody', 'list'],
    ['custody', 'verify', '--head', `1:${'ab'.repeat(32)}`],
    ['evidence', 'verify'],
    ['conflict', 'check', '--opposite', 'Малая'],
    ['person', 'duplicates'],
    ['search', 'дело'],
    ['search', 'слова'],
  ])('to %s %s', async (...argv) => {
    expect(await leftInLatin(argv, language)).toEqual([])
  })

  test('to a check of a bundle and of a document', async () => {
    expect(await leftInLatin(['bundle', 'check', ids['bundle'] ?? ''], language)).toEqual([])
    expect(await leftInLatin(['document', 'check', ids['document'] ?? ''], language)).toEqual([])
    for (const words of [
      ['filing', 'copies', ids['filing'] ?? ''],
      ['filing', 'terms', ids['filing'] ?? ''],
      ['suit', 'check', ids['suit'] ?? ''],
      ['suit', 'board'],
      ['plan', 'check', ids['plan'] ?? ''],
      ['hearing', 'collisions'],
    ])
      expect([words[1], await leftInLatin(words, language)]).toEqual([words[1], []])
  })

  test('about a template but the paths of its fields', async () => {
    const lines = await leftInLatin(['template', 'show', 'response-to-claim'], language)
    expect(lines.filter((line) => /^\S+: |^\S.*:$/u.test(line) && !line.includes('{'))).toEqual([])
  })
})

test('an exhibit that is built says in words how it stands and why', async () => {
  const changes = JSON.stringify({ personIds: [] })
  await cli.ask(['evidence', 'update', ids['evidence'] ?? '', '--file', '-'], { stdin: changes })
  const build = ['bundle', 'build', ids['bundle'] ?? '', '--replace', '--out']
  const { out } = await cli.told([...build, 'том.pdf', '--lang', 'kk'])
  expect(out).toContain('Тек мәлімет парағы')
  expect(out).toContain('файлда бірде-бір бет жоқ')
  expect(out).not.toContain('slip-sheet')
  expect((await cli.told(['bundle', 'builds', ids['bundle'] ?? '', '--lang', 'ru'])).out).toContain(
    'Сборка тома',
  )
})
