import type { TestBackend } from '../kit/test-backend.ts'

/** A one-page PDF of our own making, a few hundred bytes, with `words` (Latin) on its page. */
export function tinyPdf(words: string): string {
  const stream = `BT /F1 24 Tf 72 700 Td (${words}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${String(stream.length)}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = String(objects.length + 1)
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(text.length)}\n%%EOF\n`
}

export type SmallCase = {
  readonly caseId: string
  readonly suitId: string
  readonly people: Readonly<Record<'court' | 'plaintiff' | 'foundation' | 'advocate', string>>
  /** Two PDFs and a text, dated so that their order differs from that of intake. */
  readonly exhibits: readonly [string, string, string]
  readonly statementId: string
}

async function createPeople({ ask }: TestBackend): Promise<SmallCase['people']> {
  const procedural = (value: string, valueKk: string) => [{ purpose: 'procedural' as const, value, valueKk }]
  const court = await ask('person.create', {
    kind: 'legal',
    legalName: 'Вымышленный районный суд',
    legalNameKk: 'Ойдан шығарылған аудандық сот',
    caseForms: { ru: { accusative: 'Вымышленный районный суд' } },
  })
  const plaintiff = await ask('person.create', {
    kind: 'natural',
    name: { surname: 'Примеров', given: 'Образец', patronymic: 'Тестович' },
    nameKk: { surname: 'Примеров', given: 'Образец', patronymic: 'Тестович' },
    gender: 'masculine',
    addresses: procedural('г. Примерск, ул. Истцовая, 5', 'Үлгі қаласы, Талап көшесі, 5'),
    caseForms: { ru: { genitive: 'Примерова Образца Тестовича' } },
  })
  const foundation = await ask('person.create', {
    kind: 'legal',
    legalName: 'Общественный фонд «Пример»',
    legalNameKk: '«Үлгі» қоғамдық қоры',
    head: 'Образцова Алия Примеровна',
    addresses: procedural('г. Примерск, ул. Ответная, 7', 'Үлгі қаласы, Жауап көшесі, 7'),
    caseForms: { ru: { dative: 'Общественному фонду «Пример»' } },
  })
  const advocate = await ask('person.create', {
    kind: 'natural',
    name: { surname: 'Вымыслова', given: 'Сауле', patronymic: 'Примеровна' },
    nameKk: { surname: 'Вымыслова', given: 'Сәуле', patronymic: 'Примеровна' },
    gender: 'feminine',
  })
  return { court: court.id, plaintiff: plaintiff.id, foundation: foundation.id, advocate: advocate.id }
}

async function addExhibits({ ask, file }: TestBackend, caseId: string): Promise<[string, string, string]> {
  const add = async (
    name: string,
    content: string,
    fields: { title: string; titleKk?: string; datedOn?: string; kind?: 'message-export' },
  ) => {
    const { items } = await ask('evidence.add', {
      caseId,
      files: [file(name, content)],
      defaults: { source: 'архив Фонда «Пример»', form: 'copy' },
    })
    const id = items[0]?.id ?? ''
    await ask('evidence.update', { id, version: 1, changes: { ...fields, personIds: [] } })
    return id
  }
  return [
    await add('late.pdf', tinyPdf('LATE'), {
      title: 'Позднее письмо',
      titleKk: 'Кейінгі хат',
      datedOn: '2026-02-20',
    }),
    await add('chat.txt', 'Вымышленная переписка.\n', {
      title: 'Переписка без даты',
      kind: 'message-export',
    }),
    await add('early.pdf', tinyPdf('EARLY'), {
      title: 'Раннее решение',
      titleKk: 'Ертедегі шешім',
      datedOn: '2025-05-12',
    }),
  ]
}

/** A fictional suit against the foundation in which the response has no gap in either language. */
export async function createSmallCase(test: TestBackend): Promise<SmallCase> {
  const { ask } = test
  const people = await createPeople(test)
  const { id: caseId } = await ask('case.create', {
    title: 'Вымышленное дело',
    kind: 'civil-defamation',
    courtId: people.court,
    courtNumber: '0000-26-00-2/0',
    language: 'ru',
  })
  await ask('role.create', { caseId, personId: people.plaintiff, role: 'plaintiff' })
  await ask('role.create', { caseId, personId: people.foundation, role: 'defendant' })
  await ask('role.create', {
    caseId,
    personId: people.advocate,
    role: 'advocate',
    representsId: people.foundation,
    authority: { kind: 'доверенность', kindKk: 'сенімхат', number: '7', issuedOn: '2026-03-01' },
  })
  const exhibits = await addExhibits(test, caseId)
  const { id: suitId } = await ask('suit.create', {
    caseId,
    direction: 'against-us',
    claims: [{ kind: 'refutation' }],
    filedOn: '2026-03-01',
    claimReceivedOn: '2026-03-10',
  })
  const { id: publicationId } = await ask('publication.create', {
    caseId,
    suitId,
    medium: 'сайт Фонда «Пример»',
    mediumKk: '«Үлгі» қорының сайты',
    publishedAt: '2026-02-01',
  })
  const { id: statementId } = await ask('statement.create', {
    caseId,
    suitId,
    publicationId,
    quotation: 'Сказанное подтверждено решением суда.',
    language: 'ru',
    positions: ['true'],
    argument: 'Сведения подтверждаются решением.',
    argumentKk: 'Мәліметтер шешіммен расталады.',
    proof: [{ evidenceId: exhibits[0] }, { evidenceId: exhibits[2], kind: 'final-judicial-act' }],
  })
  return { caseId, suitId, people, exhibits, statementId }
}
