import { expect, passphrase, test } from '../kit/page/page-flow.ts'

test('locking saves where the person was, and opening brings her back there', async ({ desk }) => {
  const { page } = desk
  const { id } = await desk.ask('case.create', { title: 'Дело о возврате', kind: 'criminal' })
  const tab = { at: 'case', caseId: id, section: 'people' }
  await desk.ask('draft.save', {
    drafts: [{ key: 'workspace', value: JSON.stringify({ place: tab, tabs: [tab] }) }],
  })
  await desk.start()
  const openCases = page.getByRole('navigation', { name: 'Открытые дела' })
  await expect(openCases.getByRole('button', { name: 'Дело о возврате', exact: true })).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Лица' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('tab', { name: 'Обзор' }).click()
  await page.getByRole('button', { name: 'Закрыть хранилище' }).click()
  await expect
    .poll(async () => (await desk.ask('vault.describe', { folder: desk.vaultFolder })).slots)
    .toBe(2)
  await expect(openCases).toBeHidden()
  await desk.ask('vault.open', { folder: desk.vaultFolder, passphrase })
  const saved = (await desk.ask('draft.list', {})).drafts
  expect(saved.map(({ key }) => key)).toEqual(['workspace'])
  await desk.start()
  await expect(page.getByRole('tab', { name: 'Обзор' })).toHaveAttribute('aria-selected', 'true')
})

test('a workspace that is no workspace is left aside', async ({ desk }) => {
  await desk.ask('draft.save', { drafts: [{ key: 'workspace', value: '{"place":{"at":"moon"}}' }] })
  await desk.start()
  await expect(desk.page.getByRole('heading', { name: 'Дела', exact: true })).toBeVisible()
})
