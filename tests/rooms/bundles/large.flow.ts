import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'
import { tinyPdf } from '../../flows/small-case.ts'
import { openSection } from './sample-bundle-desk.ts'

test.use({ deskOptions: { settings: { language: 'kk', theme: 'dark' }, hasVault: true } })

test('five hundred and twenty exhibits: few lines exist, the last one is a key away, and moves', async ({
  desk,
}) => {
  test.setTimeout(240_000)
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', {
    title: 'Ойдан шығарылған үлкен іс (вымышленное)',
    kind: 'civil-defamation',
    language: 'kk',
  })
  const files = Array.from({ length: 520 }, (_unused, index) =>
    desk.file(`қосымша-${String(index + 1).padStart(3, '0')}.pdf`, tinyPdf(`EXHIBIT ${String(index + 1)}`)),
  )
  await desk.ask('evidence.add', {
    caseId,
    files,
    defaults: { source: 'мұрағат', form: 'copy', personIds: [] },
  })
  const { id } = await desk.ask('bundle.create-all', { caseId })
  await desk.ask('bundle.count-pages', { id })
  await desk.start()
  await openSection(desk, 'Қосымшалар томдары')
  await expect(page.getByTestId('plan-total')).toHaveText(/^520 қосымша · \d+ бет · \d+ том$/u)
  const list = page.getByRole('list', { name: 'Томда' })
  expect(await list.getByRole('listitem').count()).toBeLessThan(60)
  await list.getByRole('button', { name: /^1-қосымша/u }).focus()
  await page.keyboard.press('End')
  await expect(list.getByRole('button', { name: /^520-қосымша/u })).toBeFocused()
  const ids = async () => (await desk.ask('bundle.show', { id })).sections[0]?.evidenceIds ?? []
  const before = await ids()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(list.getByRole('button', { name: /^519-қосымша/u })).toBeFocused()
  await expect.poll(async () => (await ids())[518]).toBe(before[519])
  await expectAccessible(page)
})
