import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { ShellSettings } from '../../shared/contract/shell-contract.ts'
import { projectFolder } from '../architecture/source-files.ts'
import { expect, ownerName, test, type Desk } from '../kit/page/page-flow.ts'
import { addLawToSample, visit, walks } from './all-screens.ts'

/** Every text of the test's own data carries this letter, which no wording has; and so is its mark told from ours. */
const dataMark = 'Ψ'
const wordingMark = '⟦'

/** Every wording of the tables in Russian, as a pattern with its `{places}` open: what is worded without i18next has no mark. */
function knownWordings(): RegExp[] {
  const found = new Set<string>()
  for (const folder of ['shared/text', 'shared/failures'])
    for (const entry of readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.name.endsWith('.ts')) continue
      const source = readFileSync(join(entry.parentPath, entry.name), 'utf8')
      for (const [, , text = ''] of source.matchAll(/\bru:\s*(['"`])((?:\\.|(?!\1).)*)\1/gsu)) found.add(text)
    }
  const escape = (text: string) => text.replaceAll(/[.*+?^$()|[\]{}\\]/gu, '\\$&')
  // What stands between two places to fill in.
  const parts = (text: string) => text.split(/\{\w+\}/gu).map(escape)
  return [...found].map((text) => new RegExp(`^${parts(text).join('.*')}$`, 'iu'))
}

/** Data that is read on screen as it is: the law, its rules and calendars, the playbooks. */
const dataFolders = ['playbooks', 'law/norms', 'law/deadline-rules', 'law/calendars']

/** What templates, laws and the program itself are called is no wording of the window. */
function ownNames(): string {
  const folder = join(projectFolder, 'resources/templates')
  const texts = [folder, ...dataFolders.map((name) => join(projectFolder, 'resources', name))].flatMap(
    (from) => readdirSync(from).map((name) => readFileSync(join(from, name), 'utf8').replaceAll('\\"', '"')),
  )
  return [
    'Sandyq',
    'Русский',
    'Қазақша',
    'English',
    'Пример',
    ownerName,
    `Пример — ${ownerName}`,
    ...texts,
  ].join('\n')
}

/** Every text a person or her screen reader meets on screen now. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) {
      const element = walker.currentNode.parentElement
      if (element === null || element.closest('style, script, noscript, canvas, .textLayer') !== null)
        continue
      // Found words are marked inside a line: the line is one text.
      const whole = element.parentElement?.querySelector(':scope > mark, :scope > * > mark')
      const node = whole === null || whole === undefined ? walker.currentNode : element.parentElement
      if (element.checkVisibility()) texts.add((node?.textContent ?? '').trim())
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]:not([aria-hidden] *, [aria-hidden])`))
        if (element.checkVisibility()) texts.add((element.getAttribute(name) ?? '').trim())
    return [...texts]
  })
}

async function fillMarked(desk: Desk): Promise<void> {
  const { ask } = desk
  const person = (surname: string) =>
    ask('person.create', {
      kind: 'natural',
      name: { surname: `${dataMark}${surname}`, given: `${dataMark}ан` },
    })
  const { id: caseId } = await ask('case.create', {
    title: `${dataMark} Фонд «Пример» по иску`,
    kind: 'civil-defamation',
  })
  const plaintiff = await person('ов')
  const defendant = await person('ева')
  await ask('role.create', { caseId, personId: plaintiff.id, role: 'plaintiff' })
  await ask('role.create', { caseId, personId: defendant.id, role: 'defendant' })
  const { id: suitId } = await ask('suit.create', { caseId, direction: 'against-us' })
  await ask('statement.create', { caseId, suitId, quotation: `${dataMark} сказано`, classification: 'fact' })
  const file = desk.file(`${dataMark} Решение суда, вступившее в законную силу.txt`, `${dataMark} текст`)
  await ask('evidence.add', { caseId, files: [file] })
  await ask('bundle.create-all', { caseId, title: `${dataMark} том` })
  const words = `${dataMark} слова`
  await addLawToSample(ask, caseId, { reason: words, note: words, title: words })
}

test.use({
  deskOptions: { settings: { language: 'pseudo' as ShellSettings['language'] }, hasVault: true },
})

for (const walk of walks)
  test(`no text on any screen stands outside the wording tables: ${walk.name}`, async ({ desk }) => {
    test.slow()
    const { page } = desk
    const known = knownWordings()
    const names = ownNames()
    expect(known.length).toBeGreaterThan(300)
    await fillMarked(desk)
    await desk.start()
    // A media type, a hash (of the custody log with its number), an id, an article of a law by its act.
    const isFact =
      /^(?:[a-z]+\/[\w.+-]+|(?:\d+:)?[0-9a-f]{16,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:ГПК|ГК|УПК|УК|КоАП) [\d(),\s]+)$/u
    const isNamed = (text: string) =>
      known.some((pattern) => pattern.test(text)) || names.includes(text.split(',')[0] ?? '')
    const isWorded = (text: string) =>
      !/\p{L}{2}/u.test(text) ||
      isFact.test(text) ||
      text.includes(wordingMark) ||
      text.includes(dataMark) ||
      names.includes(text) ||
      text.split(' · ').every((part) => isNamed(part.replace(/^«(.*)»$/u, '$1')))
    const strange: string[] = []
    let met = 0
    for (const screen of walk.screens)
      await visit(desk, screen, async () => {
        const texts = await textsOf(page)
        met += texts.length
        strange.push(...texts.filter((text) => !isWorded(text)).map((text) => `${screen.name}: ${text}`))
      })
    expect(met).toBeGreaterThan(100)
    expect(strange).toEqual([])
  })
