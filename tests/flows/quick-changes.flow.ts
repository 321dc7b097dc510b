import type { OperationName } from '../../shared/contract/contract.ts'
import { expect, test, type Desk } from '../kit/page/page-flow.ts'
import { createConsentCase } from '../rooms/consents/consent-desk.ts'
import { openSection } from '../rooms/consents/open-section.ts'
import { goToEvidence } from '../rooms/evidence/evidence-desk.ts'
import { createEmptyCase } from '../rooms/incidents/incident-desk.ts'
import { expectStored, openSuit } from '../rooms/suit/suit-desk.ts'

/** Does one change after another while the first is still on its way to the vault. */
async function whileSaving(desk: Desk, name: OperationName, changes: readonly (() => Promise<void>)[]) {
  const release = desk.hold(name)
  for (const change of changes) await change()
  release()
}

test('special powers are ticked one after another', async ({ desk }) => {
  const { page } = desk
  const { caseId, survivorId } = await createEmptyCase(desk)
  const { id: personId } = await desk.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Защитникова', given: 'Проба' },
  })
  const { id } = await desk.ask('role.create', {
    caseId,
    personId,
    role: 'advocate',
    representsId: survivorId,
    authority: { kind: 'доверенность' },
  })
  await openSection(desk, 'people')
  await page.getByRole('region', { name: 'Адвокат' }).locator('[aria-expanded]').click()
  const power = (name: string | RegExp) => page.getByRole('checkbox', { name }).first()
  await whileSaving(desk, 'role.update', [
    () => power('Обжалование судебного акта').check(),
    () => power('Отказ от иска или его признание').check(),
    () => power('Обжалование судебного акта').uncheck(),
    () => power(/^Мировое соглашение/u).check(),
  ])
  await expect
    .poll(async () => (await desk.ask('role.show', { id })).authority?.powers?.toSorted())
    .toEqual(['settlement', 'waive-or-admit'])
})

test('articles of a case are typed one after another', async ({ desk }) => {
  const { page } = desk
  const { caseId: id } = await createEmptyCase(desk)
  await openSection(desk, 'overview')
  const articles = page.getByRole('combobox', { name: 'Статьи закона' })
  const add = (article: string) => async () => {
    await articles.fill(article)
    await articles.press('Enter')
  }
  await whileSaving(desk, 'case.update', [add('106 УК'), add('110 УК'), add('131 УК')])
  await expect
    .poll(async () => (await desk.ask('case.show', { id })).articles)
    .toEqual(['106 УК', '110 УК', '131 УК'])
})

test('people of an exhibit are chosen one after another', async ({ desk }) => {
  const { page } = desk
  const { caseId, survivorId, suspectId } = await createEmptyCase(desk)
  const { id } = await desk.ask('evidence.create', { caseId, title: 'Записка', kind: 'document' })
  await desk.start()
  await goToEvidence(desk, caseId, id)
  const choose = (name: string) => async () => {
    await page.getByRole('combobox', { name: 'Кто показан или назван' }).click()
    await page.getByRole('option', { name }).click()
  }
  await whileSaving(desk, 'evidence.update', [choose('Примерова Ая'), choose('Вымышлев Тест')])
  await expect
    .poll(async () => (await desk.ask('evidence.show', { id })).personIds)
    .toEqual([survivorId, suspectId])
})

test('kinds of two exhibits of a statement are chosen one after another', async ({ desk }) => {
  const { page } = desk
  const { statements, exhibits } = await openSuit(desk, [{ quotation: 'Первое' }])
  const [id = ''] = statements
  const proof = ['Решение суда', 'Протокол осмотра'].map((title) => ({ evidenceId: exhibits[title] ?? '' }))
  await desk.ask('statement.update', { id, version: 1, changes: { proof } })
  const choose = (title: string, kind: string) => async () => {
    await page
      .getByRole('complementary')
      .getByRole('combobox', { name: `Вид доказательства: ${title}` })
      .click()
    await page.getByRole('option', { name: kind }).click()
  }
  await whileSaving(desk, 'statement.update', [
    choose('Решение суда', 'Вступивший в силу судебный акт'),
    choose('Протокол осмотра', 'Документ'),
  ])
  await expectStored(desk, id, { proof: [{ kind: 'final-judicial-act' }, { kind: 'document' }] })
})

test('what a consent lets be shown is chosen one after another', async ({ desk }) => {
  const { page } = desk
  const { caseId } = await createConsentCase(desk)
  await openSection(desk, 'consents')
  await page.getByText('Газета «Пример»').first().click()
  const scopes = page.getByRole('main').getByRole('combobox', { name: 'Что можно показать' })
  await scopes.press('ArrowDown')
  const choose = (name: string) => () => page.getByRole('option', { name, exact: true }).click()
  await whileSaving(desk, 'consent.update', [choose('Изображения'), choose('Медицинские сведения')])
  await expect
    .poll(async () => {
      const { items } = await desk.ask('consent.list', { filter: { caseId } })
      return items.find(({ recipient }) => recipient === 'Газета «Пример»')?.scopes
    })
    .toEqual(['story', 'images', 'medical'])
})
