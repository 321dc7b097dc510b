import { cameraPicture, exifBlock } from '../../kit/camera-picture.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { dropFiles } from './evidence-desk.ts'

type Words = {
  readonly section: string
  readonly kind: string
  readonly thumbnails: string
  readonly intake: RegExp
  readonly noSource: string
  readonly work: string
  readonly never: string
}

const words: Readonly<Record<'kk' | 'en', Words>> = {
  kk: {
    section: 'Дәлелдемелер',
    kind: 'Кез келген түрі',
    thumbnails: 'Нобаймен',
    intake: /2 файлды алу/u,
    noSource: 'Дереккөзі көрсетілмеген',
    work: 'Жұмыс материалдары',
    never: 'басылмайды',
  },
  en: {
    section: 'Evidence',
    kind: 'Any kind',
    thumbnails: 'As thumbnails',
    intake: /Take in 2 files/u,
    noSource: 'No source stated',
    work: 'Work product',
    never: 'never prints',
  },
}

async function walk(desk: Desk, wanted: Words): Promise<void> {
  const { page } = desk
  const { id: caseId } = await desk.ask('case.create', { title: 'Әсем Үміт Қоғам', kind: 'criminal' })
  await desk.ask('evidence.add', {
    caseId,
    files: [desk.file('Һәм Ғылым.jpg', cameraPicture(300, 200, exifBlock()))],
  })
  const place = { at: 'case', caseId, section: 'evidence' }
  await desk.ask('draft.save', {
    drafts: [{ key: 'workspace', value: JSON.stringify({ place, tabs: [place] }) }],
  })
  await desk.start()
  const list = page.getByRole('listbox', { name: wanted.section, exact: true })
  await expect(list.getByRole('option')).toContainText(wanted.noSource)
  await expect(page.getByRole('combobox', { name: wanted.kind })).toBeVisible()
  await expectAccessible(page)
  await page.getByTitle(wanted.thumbnails).click()
  await expect(list.locator('canvas')).toHaveAttribute('data-state', 'drawn')
  await dropFiles(page, [
    { name: '1.txt', content: 'a' },
    { name: '2.txt', content: 'b' },
  ])
  await expect(page.getByRole('dialog', { name: wanted.intake })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await list.getByRole('option').click()
  await page.getByRole('tab', { name: wanted.work }).click()
  await expect(page.getByText(wanted.never)).toBeVisible()
  await expectAccessible(page)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(1280)
}

test.describe('in Kazakh, by night', () => {
  test.use({ deskOptions: { settings: { language: 'kk', theme: 'dark' }, hasVault: true } })
  test('everything is worded and accessible', async ({ desk }) => walk(desk, words.kk))
})

test.describe('in English', () => {
  test.use({ deskOptions: { settings: { language: 'en' }, hasVault: true } })
  test('everything is worded and accessible', async ({ desk }) => walk(desk, words.en))
})
