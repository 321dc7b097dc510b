import { expect, test } from '../kit/page/page-flow.ts'

test('a double click on a case opens it and selects nothing in it', async ({ desk }) => {
  const { page } = desk
  await desk.ask('case.create', { title: 'Вымышленное дело', kind: 'criminal' })
  await desk.start()
  await page.getByRole('gridcell', { name: 'Вымышленное дело' }).dblclick({ delay: 60 })
  await expect(page.getByRole('heading', { name: 'Вымышленное дело' })).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('')
})
