import type { Locator, Page } from '@playwright/test'
import { frameText } from '../../shared/text/page/frame-text.ts'
import { casesText } from '../../shared/text/page/cases-text.ts'
import { bundlesText } from '../../shared/text/page/bundles-text.ts'
import { documentsText } from '../../shared/text/page/documents-text.ts'
import { evidenceText } from '../../shared/text/page/evidence-text.ts'
import { peopleText } from '../../shared/text/page/people-text.ts'
import { settingsText } from '../../shared/text/page/settings-text.ts'
import { suitsText } from '../../shared/text/page/suits-text.ts'
import type { CaseSection } from '../../renderer/client/navigation.ts'
import type { Step } from './time-act.ts'

/** The case with 3,000 exhibits, 100 statements and 30 people. */
export const largest = 'Большое вымышленное дело'
/** The case of the demonstration: its exhibits have files, and a bundle of it was built. */
export const sample = 'Фонд «Пример» по иску Примерова О.Т. (вымышленное дело)'

const main = (page: Page) => page.getByRole('main')
const room = (page: Page, name: 'cases' | 'people' | 'deadlines' | 'suits' | 'numbers' | 'settings') =>
  page.getByRole('navigation', { name: frameText.rooms.ru }).getByRole('button', { name: frameText[name].ru })
const tab = (page: Page, title: string) =>
  page
    .getByRole('navigation', { name: frameText.openCases.ru })
    .getByRole('button', { name: title, exact: true })
const section = (page: Page, name: CaseSection) =>
  main(page).getByRole('tab', { name: casesText[`section-${name}`].ru, exact: true })
const view = (page: Page, name: 'compose' | 'preview' | 'check' | 'build') =>
  main(page)
    .getByRole('radiogroup', { name: bundlesText.view.ru })
    .getByText(bundlesText[`view-${name}`].ru, { exact: true })
const bySetting = (page: Page, name: 'security' | 'vault') =>
  main(page).getByRole('tab', { name: settingsText[`section-${name}`].ru })

/** Rows of a table that shows them all: the one of this run, so that no answer is known before. */
const row = (page: Page, run: number): Locator =>
  main(page)
    .getByRole('row')
    .nth(run + 1)

const inSection = (title: string, from: CaseSection) => async (page: Page) => {
  await tab(page, title).click()
  await section(page, from).click()
}

/** A section of a case, gone to from another one that shows nothing of it. */
function sectionStep(
  name: string,
  [title, from, to]: [string, CaseSection, CaseSection],
  answer: Step['answer'],
): Step {
  return {
    name,
    before: inSection(title, from),
    act: { does: 'click', target: (page) => section(page, to) },
    answer,
  }
}

/** No search on screen. */
async function closeSearch(page: Page): Promise<void> {
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** The list of a case's exhibits, whichever of them was open. */
const exhibits = (title: string) => async (page: Page) => {
  await inSection(title, 'custody')(page)
  await section(page, 'evidence').click()
  const back = main(page).getByRole('button', { name: evidenceText.backToList.ru })
  const list = main(page).getByRole('listbox')
  await back.or(list).first().waitFor()
  if (await back.isVisible()) await back.click()
  await list.getByRole('option').first().waitFor()
}

function exhibitStep(name: string, [of, title]: [string, string], answer: Step['answer']): Step {
  const target = (page: Page) => main(page).getByRole('option').getByText(title, { exact: true })
  return { name, before: exhibits(of), act: { does: 'click', target }, answer }
}

const rooms: readonly Step[] = [
  {
    name: 'все дела (10 000)',
    before: (page) => room(page, 'people').click(),
    act: { does: 'click', target: (page) => room(page, 'cases') },
    answer: { selector: 'main [role=gridcell]', text: 'ымышленное дело' },
  },
  {
    name: 'все лица',
    before: (page) => room(page, 'cases').click(),
    act: { does: 'click', target: (page) => room(page, 'people') },
    answer: { selector: 'main [role=gridcell]', text: 'Вариантович' },
  },
  {
    name: 'лицо из списка',
    before: async (page, run) => {
      await room(page, 'cases').click()
      await room(page, 'people').click()
      await row(page, run).getByText(/\p{L}/u).first().waitFor()
    },
    act: { does: 'click', target: row },
    answer: { selector: 'main section h2', text: peopleText.names.ru },
  },
  {
    name: 'все иски',
    before: (page) => room(page, 'cases').click(),
    act: { does: 'click', target: (page) => room(page, 'suits') },
    answer: { selector: `main [aria-label="${suitsText.table.ru}"] [role=gridcell]`, text: 'дело' },
  },
  {
    name: 'цифры работы',
    before: (page) => room(page, 'cases').click(),
    act: { does: 'click', target: (page) => room(page, 'numbers') },
    answer: { selector: 'main section table', text: 'Всего' },
  },
  {
    name: 'сроки всех дел',
    before: (page) => room(page, 'cases').click(),
    act: { does: 'click', target: (page) => room(page, 'deadlines') },
    answer: { selector: 'main h1', text: frameText.deadlines.ru },
  },
  {
    name: 'настройки',
    before: (page) => room(page, 'cases').click(),
    act: { does: 'click', target: (page) => room(page, 'settings') },
    answer: { selector: 'main h1', text: settingsText.title.ru },
  },
  {
    name: 'настройки: хранилище',
    before: async (page) => {
      await room(page, 'settings').click()
      await bySetting(page, 'security').click()
    },
    act: { does: 'click', target: (page) => bySetting(page, 'vault') },
    answer: { selector: 'main [role=tabpanel]', text: settingsText.checkQuick.ru },
  },
]

const sections: readonly Step[] = [
  sectionStep('обзор большого дела', [largest, 'custody', 'overview'], {
    selector: 'main',
    text: casesText.missing.ru,
  }),
  sectionStep('лица дела (30)', [largest, 'custody', 'people'], {
    selector: 'main [role=tabpanel]',
    text: 'Вариантович 101',
  }),
  sectionStep('высказывания (100)', [largest, 'custody', 'suit'], {
    selector: 'main',
    text: 'вымышленное издание',
  }),
  sectionStep('доказательства дела (3 000)', [largest, 'people', 'evidence'], {
    selector: 'main [role=option]',
    text: 'протокол',
  }),
  sectionStep('документы', [largest, 'custody', 'documents'], { selector: 'main', text: 'Отзыв' }),
  sectionStep('состав тома (из 3 000 доказательств)', [largest, 'custody', 'bundles'], {
    selector: 'main li [data-candidate]',
  }),
  sectionStep('журнал хранения дела', [largest, 'people', 'custody'], {
    selector: 'main [role=gridcell]',
    text: 'Проверяева',
  }),
]

const works: readonly Step[] = [
  sectionStep('том приложений', [sample, 'custody', 'bundles'], {
    selector: 'main li',
    text: 'Фотография афиши',
  }),
  {
    name: 'собранные тома',
    before: async (page) => {
      await inSection(sample, 'custody')(page)
      await section(page, 'bundles').click()
      await view(page, 'compose').click()
    },
    act: { does: 'click', target: (page) => view(page, 'build') },
    answer: { selector: 'main table td', text: 'Проверяева' },
  },
  {
    name: 'страница тома (нарисована)',
    before: async (page) => {
      await inSection(sample, 'custody')(page)
      await section(page, 'bundles').click()
      await view(page, 'compose').click()
    },
    act: { does: 'click', target: (page) => view(page, 'preview') },
    answer: { selector: 'main [data-testid=sheet][data-drawn]' },
    isFile: true,
  },
  exhibitStep('доказательство: PDF', [sample, 'Отчет фонда за год'], {
    selector: 'main h1',
    text: 'Отчет фонда за год',
  }),
  {
    ...exhibitStep('доказательство: PDF (страница нарисована)', [sample, 'Отчет фонда за год'], {
      selector: 'main [data-page="1"][data-drawn=true]',
    }),
    isFile: true,
  },
  exhibitStep('доказательство: снимок', [sample, 'Фотография афиши'], {
    selector: 'main h1',
    text: 'Фотография афиши',
  }),
  {
    ...exhibitStep('доказательство: снимок (виден)', [sample, 'Фотография афиши'], {
      selector: 'main img:not([style*="hidden"])',
    }),
    isFile: true,
  },
]

const words =
  'суд мнение оценка отчёт дело истец автор страница дата город закон ответ довод проверка письмо снимок запись протокол справка слова'.split(
    ' ',
  )

const between: readonly Step[] = [
  {
    name: 'форма документа',
    before: async (page) => {
      await inSection(sample, 'custody')(page)
      await room(page, 'cases').click()
      await tab(page, sample).click()
      await section(page, 'documents').click()
    },
    act: {
      does: 'click',
      target: (page) =>
        main(page)
          .getByText(/^Отзыв/u)
          .first(),
    },
    answer: { selector: 'main button', text: documentsText.keep.ru },
  },
  {
    name: 'поиск: открыть (Ctrl+K)',
    before: closeSearch,
    act: { does: 'ctrl', code: 'KeyK' },
    answer: { selector: '[role=dialog] [role=option]' },
  },
  {
    name: 'поиск: слово найдено',
    before: async (page) => {
      await closeSearch(page)
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').waitFor()
    },
    act: { does: 'type', word: (run) => words[run % words.length] ?? '' },
    answer: { selector: '[role=dialog] mark' },
  },
  {
    name: 'вкладка другого дела',
    before: async (page) => {
      await closeSearch(page)
      await inSection(largest, 'overview')(page)
      await inSection(sample, 'custody')(page)
    },
    act: { does: 'click', target: (page) => tab(page, largest) },
    answer: { selector: 'main', text: casesText.missing.ru },
  },
  {
    name: 'дело из списка',
    before: async (page, run) => {
      await room(page, 'people').click()
      await room(page, 'cases').click()
      await row(page, run).getByText('ымышленное дело').first().waitFor()
    },
    act: { does: 'click', target: row },
    answer: { selector: 'main', text: casesText.missing.ru },
  },
]

/** What is clicked, typed and pressed in every room and section, with tabs of both cases open. */
export const feelClicks: readonly Step[] = [...rooms, ...sections, ...works, ...between]

/** Opens both cases, so that each has its tab. */
export async function openBoth(page: Page): Promise<void> {
  for (const title of [sample, largest]) {
    await room(page, 'cases').click()
    await main(page).getByRole('textbox').first().fill(title)
    await main(page).getByRole('gridcell').getByText(title).first().click()
    await tab(page, title).waitFor()
  }
  await room(page, 'cases').click()
  await main(page).getByRole('textbox').first().fill('')
}
