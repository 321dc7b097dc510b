import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
beforeEach(async () => {
  kit = await openTestBackend()
})
afterEach(() => kit.close())

type Asked = NonNullable<InputOf<'conflict.check'>['people']>[number]

async function person(surname: string, given: string, more: object = {}): Promise<string> {
  return (await kit.ask('person.create', { kind: 'natural', name: { surname, given }, ...more })).id
}

async function aCase(title: string, roles: Record<string, string>, more: object = {}): Promise<string> {
  const { id: caseId } = await kit.ask('case.create', { title, kind: 'criminal', ...more })
  for (const [role, personId] of Object.entries(roles))
    await kit.ask('role.create', { caseId, personId, role: role as 'witness' })
  return caseId
}

async function check(people: Asked[], more: object = {}) {
  return kit.ask('conflict.check', { people, ...more })
}

/** «reason case role», in the order of the answer. */
async function found(people: Asked[], more: object = {}): Promise<string[]> {
  const { findings } = await check(people, more)
  return findings.map(({ reason, caseTitle, role }) => [reason, caseTitle, role].filter(Boolean).join(' '))
}

describe('who is known from another case', () => {
  test('the other side is known when we help her, our own when we stand against her', async () => {
    const [helped, opponent] = [await person('Выдуманова', 'Лира'), await person('Небылицын', 'Пётр')]
    await aCase('Первое', { survivor: helped, suspect: opponent })
    expect(await found([{ side: 'opposite', personId: helped }])).toEqual(['helped-by-us Первое survivor'])
    expect(await found([{ side: 'ours', personId: opponent }])).toEqual(['against-us Первое suspect'])
    expect(await found([{ side: 'ours', personId: helped }])).toEqual(['same-side Первое survivor'])
    expect(await found([{ side: 'opposite', personId: opponent }])).toEqual([
      'opposite-before Первое suspect',
    ])
    const { findings } = await check([{ side: 'opposite', personId: helped }])
    expect(findings).toMatchObject([{ point: 1, match: 'record', asked: 0, name: 'Выдуманова Лира' }])
  })

  test('in a suit the direction says who is ours', async () => {
    const [plaintiff, defendant] = [await person('Истцов', 'Иван'), await person('Ответова', 'Ольга')]
    const caseId = await aCase('Иск', { plaintiff, defendant }, { kind: 'civil-defamation' })
    await kit.ask('suit.create', { caseId, direction: 'against-us' })
    expect(await found([{ side: 'opposite', personId: defendant }])).toEqual(['helped-by-us Иск defendant'])
    expect(await found([{ side: 'ours', personId: plaintiff }])).toEqual(['against-us Иск plaintiff'])
  })

  test('while a case for defamation has no suit, who is sued is ours; a suit of our own turns it', async () => {
    const [plaintiff, defendant] = [await person('Обидчев', 'Олег'), await person('Правдина', 'Пола')]
    const caseId = await aCase('Честь', { plaintiff, defendant }, { kind: 'civil-defamation' })
    const both: Asked[] = [
      { side: 'opposite', personId: defendant },
      { side: 'ours', personId: plaintiff },
    ]
    expect(await found(both)).toEqual(['helped-by-us Честь defendant', 'against-us Честь plaintiff'])
    const sides = async () =>
      (await kit.ask('conflict.check', { caseId })).people.map(({ side, personId }) => [personId, side])
    expect(await sides()).toEqual([
      [plaintiff, 'opposite'],
      [defendant, 'ours'],
    ])
    await kit.ask('suit.create', { caseId, direction: 'by-us' })
    expect(await found(both)).toEqual(['opposite-before Честь defendant', 'same-side Честь plaintiff'])
  })

  test('in any other case without a suit who sues is ours', async () => {
    const [plaintiff, defendant] = [await person('Искова', 'Ирма'), await person('Должный', 'Денис')]
    await aCase('Алименты', { plaintiff, defendant }, { kind: 'civil-other' })
    expect(await found([{ side: 'opposite', personId: plaintiff }])).toEqual([
      'helped-by-us Алименты plaintiff',
    ])
    expect(await found([{ side: 'ours', personId: defendant }])).toEqual(['against-us Алименты defendant'])
  })

  test('witnesses, experts and those in office are told with their part', async () => {
    const [one, two, three] = [
      await person('Видела', 'Вера'),
      await person('Знающий', 'Захар'),
      await person('Следящий', 'Сергей'),
    ]
    await aCase('Второе', { witness: one, specialist: two, investigator: three })
    expect(await found([one, two, three].map((personId) => ({ side: 'other' as const, personId })))).toEqual([
      'witness Второе witness',
      'expert Второе specialist',
      'official Второе investigator',
    ])
  })

  test('the case that is asked about itself is passed over, and one that was deleted', async () => {
    const helped = await person('Выдуманова', 'Лира')
    const caseId = await aCase('Само', { survivor: helped })
    expect(await found([{ side: 'opposite', personId: helped }], { caseId })).toEqual([])
  })
})

describe('who is recognised', () => {
  test.each([
    ['Выдуманова Сәуле', 'name'],
    ['Лирa', undefined],
    ['Saule Vydumanova', 'name'],
    ['к Выдумановой С.', 'name'],
    ['Выдуманова', 'name'],
    ['Выдуманова Мария', undefined],
    ['900101300126', 'number'],
  ] as const)('«%s» by %s', async (typed, match) => {
    const helped = await person('Выдуманова', 'Сауле', { iin: '900101300126' })
    await aCase('Первое', { survivor: helped })
    const asked: Asked = /^\d+$/u.test(typed)
      ? { side: 'opposite', number: typed }
      : { side: 'opposite', name: typed }
    const { findings } = await check([asked])
    expect(findings.map((finding) => finding.match)).toEqual(match === undefined ? [] : [match])
  })

  test('a firm by its name, and a second record of one person by the same spelling', async () => {
    const { id: firm } = await kit.ask('person.create', { kind: 'legal', legalName: 'ТОО «Выдуманный дом»' })
    const old = await person('Выдуманова', 'Сауле')
    await aCase('Первое', { survivor: old, suspect: firm })
    expect(await found([{ side: 'ours', name: 'Выдуманный дом' }])).toEqual(['against-us Первое suspect'])
    const fresh = await person('Vydumanova', 'Saule')
    const { findings } = await check([{ side: 'opposite', personId: fresh }])
    expect(findings).toMatchObject([{ reason: 'helped-by-us', match: 'name', personId: old }])
  })
})

test('a record is not taken for another of the same name with another patronymic', async () => {
  const name = (patronymic: string) => ({ name: { surname: 'Выдуманова', given: 'Сауле', patronymic } })
  const helped = (await kit.ask('person.create', { kind: 'natural', ...name('Асановна') })).id
  await aCase('Первое', { survivor: helped })
  const { id } = await kit.ask('person.create', { kind: 'natural', ...name('Ивановна') })
  expect(await found([{ side: 'opposite', personId: id }])).toEqual([])
  const twin = await kit.ask('person.create', { kind: 'natural', ...name('Асановна') })
  expect(await found([{ side: 'opposite', personId: twin.id }])).toEqual(['helped-by-us Первое survivor'])
})

describe('our lawyers', () => {
  test('are known to have acted for another side, and to be of its family', async () => {
    const lawyerId = await person('Юристова', 'Юлия')
    const opponent = await person('Небылицын', 'Пётр')
    const caseId = await aCase('Первое', { plaintiff: opponent })
    await kit.ask('role.create', { caseId, personId: lawyerId, role: 'advocate', representsId: opponent })
    await kit.ask('relationship.create', { personId: lawyerId, kind: 'sibling', otherId: opponent })
    await kit.ask('relationship.create', { personId: opponent, kind: 'namesake', otherId: lawyerId })
    const { findings } = await check([{ side: 'opposite', personId: opponent }], { lawyerIds: [lawyerId] })
    expect(findings).toMatchObject([
      { reason: 'lawyer-acted', point: 1, lawyerName: 'Юристова Юлия' },
      { reason: 'kinship', point: 3, relation: 'sibling', lawyerId },
    ])
  })

  test('who led the case or opened the vault are asked about without being named', async () => {
    const { slots } = await kit.ask('vault.slots.list', {})
    const owner = slots[0]?.personId ?? ''
    const opponent = await person('Небылицын', 'Пётр')
    await kit.ask('relationship.create', { personId: opponent, kind: 'parent', otherId: owner })
    const { findings } = await check([{ side: 'opposite', personId: opponent }])
    expect(findings).toMatchObject([{ reason: 'kinship', relation: 'parent', lawyerId: owner }])
  })

  test('who were witnesses or experts themselves are told', async () => {
    const lawyerId = await person('Юристова', 'Юлия')
    await aCase('Первое', { witness: lawyerId })
    const { findings } = await check([{ side: 'lawyer', personId: lawyerId }])
    expect(findings).toMatchObject([{ reason: 'lawyer-took-part', point: 2, role: 'witness' }])
    const caseId = await aCase('Это', { expert: lawyerId })
    const own = await kit.ask('conflict.check', { caseId, people: [], lawyerIds: [lawyerId] })
    expect(own.findings).toMatchObject([{ reason: 'lawyer-took-part', role: 'expert' }])
  })
})

describe('a sealed case', () => {
  test('answers that the lead lawyer is to be asked, and nothing else', async () => {
    const [helped, opponent] = [await person('Тайнова', 'Таисия'), await person('Небылицын', 'Пётр')]
    const caseId = await aCase(
      'Тайное дело',
      { survivor: helped, suspect: opponent },
      { confidentiality: 'sealed' },
    )
    for (const asked of [
      { side: 'ours', personId: opponent },
      { side: 'opposite', name: 'Тайнова Таисия' },
    ] as const) {
      const answer = await check([asked])
      expect(answer).toEqual({
        people: [{ ...asked, ...('personId' in asked ? { name: 'Небылицын Пётр' } : {}) }],
        findings: [],
        askLeadLawyer: true,
      })
      expect(JSON.stringify(answer)).not.toMatch(new RegExp(`Тайное|${caseId}|${helped}`, 'u'))
    }
    expect(await check([{ side: 'ours', name: 'Посторонняя Анна' }])).toMatchObject({ askLeadLawyer: false })
  })

  test('does not hide what an open case tells of the same person', async () => {
    const opponent = await person('Небылицын', 'Пётр')
    await aCase('Тайное дело', { suspect: opponent }, { confidentiality: 'sealed' })
    await aCase('Открытое', { suspect: opponent }, { confidentiality: 'restricted' })
    const answer = await check([{ side: 'ours', personId: opponent }])
    expect(answer.findings).toMatchObject([{ caseTitle: 'Открытое' }])
    expect(answer.askLeadLawyer).toBe(true)
  })

  test('and a sealed person who was only named are told of in the same way', async () => {
    const helped = await person('Скрытова', 'Софья', { sealed: true, pseudonym: 'Свидетель-7' })
    await aCase('Первое', { survivor: helped })
    const answer = await check([{ side: 'opposite', name: 'Скрытова Софья' }])
    expect(answer).toMatchObject({ findings: [], askLeadLawyer: true })
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`Свидетель-7|${helped}`, 'u'))
  })
})

test('without people those with a part in the case are asked about, each on her side', async () => {
  const lawyerId = await person('Юристова', 'Юлия')
  const [helped, opponent] = [await person('Выдуманова', 'Лира'), await person('Небылицын', 'Пётр')]
  await aCase('Прежнее', { survivor: opponent })
  const caseId = await aCase(
    'Новое',
    { survivor: helped, suspect: opponent, advocate: lawyerId },
    { leadLawyerId: lawyerId },
  )
  const answer = await kit.ask('conflict.check', { caseId })
  expect(answer.people).toEqual([
    { side: 'ours', personId: helped, name: 'Выдуманова Лира' },
    { side: 'opposite', personId: opponent, name: 'Небылицын Пётр' },
    { side: 'lawyer', personId: lawyerId, name: 'Юристова Юлия' },
  ])
  expect(answer.findings).toMatchObject([{ reason: 'helped-by-us', asked: 1, caseTitle: 'Прежнее' }])
})

test('the decision is a record of the case; a refusal and a consent need their grounds', async () => {
  const caseId = await aCase('Новое', {})
  const gaps = async () => (await kit.ask('case.overview', { id: caseId })).gaps.map((gap) => gap.code)
  expect(await gaps()).toContain('no-conflict-check')
  const decision = { caseId, checkedOn: '2026-03-12', decidedOn: '2026-03-12', askLeadLawyer: true }
  for (const without of ['refused', 'taken-with-consent'] as const)
    expect(await kit.refusal('conflict.create', { ...decision, decision: without })).toMatchObject({
      code: 'input.invalid',
      details: { issue: 'decision-without-grounds' },
    })
  await kit.ask('conflict.create', {
    ...decision,
    decision: 'refused',
    grounds: 'Другая сторона — наша подопечная.',
  })
  expect(await gaps()).not.toContain('no-conflict-check')
})
