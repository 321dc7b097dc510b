import type { Page } from '@playwright/test'
import { csvOf } from '../backend/case-import/messy-list.ts'
import { expect, type Desk } from '../kit/page/page-flow.ts'
import { room, type Screen } from './screen.ts'

const steps = ['file', 'columns', 'rows', 'done'] as const
type Step = (typeof steps)[number]

/** An invented list; one of its rows cannot be taken, one names someone twice. What is data is marked where wording is looked for. */
function listOf(desk: Desk): string {
  // The language of the walk that looks for wording is none of the three.
  const language: string = desk.shell.settings().language
  const isMarked = language === 'pseudo'
  const say = (text: string) => (isMarked ? `Ψ ${text}` : text)
  const rows = [
    ['Дело №', 'Вид дела', 'Потерпевшая', 'Дата рождения', 'Подозреваемый'],
    ['1/2023', 'уголовное', 'Выдуманова Сауле', '05.03.1990', 'Небылицын Пётр'],
    ['2/2023', 'адм.', 'Сказкина Айсұлу', '12.07.1988', 'Небылицын Пётр'],
    ['3/2023', 'не знаю', 'Придумкина Ольга', '', ''],
  ]
  return desk.file(
    say('Список дел.csv'),
    csvOf(rows.map((row) => row.map((cell) => (/\p{L}{2}/u.test(cell) ? say(cell) : cell)))),
  )
}

const main = (page: Page) => page.getByRole('main')
const lastButton = (page: Page) => main(page).getByRole('button').last()

async function expectStep(page: Page, step: Step): Promise<void> {
  const marks = main(page).locator('ol[aria-label]').first().getByRole('listitem')
  await expect(marks.nth(steps.indexOf(step))).toHaveAttribute('aria-current', 'step')
}

async function openImport(page: Page): Promise<void> {
  await room(page, 'cases').click()
  await main(page).locator('button:has(.tabler-icon-dots)').first().click()
  await page.getByRole('menuitem').first().click()
}

/** What a list being brought in goes through: each screen goes on where the one before it was left. */
export const importScreens: readonly Screen[] = [
  {
    name: 'import-file',
    open: async (page) => {
      await openImport(page)
      await expectStep(page, 'file')
    },
  },
  {
    name: 'import-columns',
    open: async (page, desk) => {
      await openImport(page)
      desk.shell.script.files.push([listOf(desk)])
      await main(page).locator('button:has(.tabler-icon-file-import)').click()
      await expectStep(page, 'columns')
    },
  },
  {
    name: 'import-rows',
    open: async (page) => {
      await openImport(page)
      await lastButton(page).click()
      await expectStep(page, 'rows')
      await main(page).getByRole('grid').getByText('2/2023').first().click()
    },
  },
  {
    name: 'import-done',
    open: async (page) => {
      await openImport(page)
      await expectStep(page, 'rows')
      // Rows that cannot be taken are left out, the others are written.
      await main(page).getByRole('button').nth(-2).click()
      await expect(lastButton(page)).toBeEnabled()
      await lastButton(page).click()
      await page.getByRole('dialog').getByRole('button').last().click()
      await expectStep(page, 'done')
    },
  },
]
