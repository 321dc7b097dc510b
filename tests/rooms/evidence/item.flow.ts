import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cameraPicture, exifBlock } from '../../kit/camera-picture.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test, type Desk } from '../../kit/page/page-flow.ts'
import { makeSilence } from '../../demo/sample-files.ts'
import { goToEvidence } from './evidence-desk.ts'

/** A case with one exhibit of each file, the first of them on screen. */
async function openItems(desk: Desk, files: readonly string[]): Promise<{ caseId: string; ids: string[] }> {
  const { id: caseId } = await desk.ask('case.create', { title: 'Дело', kind: 'criminal' })
  const { items } = await desk.ask('evidence.add', { caseId, files: [...files] })
  const ids = items.map((item) => String(item.id))
  await desk.start()
  await goToEvidence(desk, caseId, ids[0])
  return { caseId, ids }
}

test('provenance is edited in place, inner fields too, and taken back step by step', async ({ desk }) => {
  const { page } = desk
  const { ids } = await openItems(desk, [desk.file('Двор.jpg', cameraPicture(300, 200, exifBlock()))])
  const [id = ''] = ids
  await expect(page.getByRole('heading', { name: 'Двор' })).toBeVisible()
  await expect(page.getByText('Без этого запись не исследуется')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Источник' }).fill('Телефон Примеровой')
  await page.getByLabel('Место записи').fill('Алматы, двор')
  await page.getByLabel('Кем записано').fill('Примерова П.Т.')
  await page.getByLabel('Кем записано').press('Enter')
  await page.getByRole('combobox', { name: 'Участники знали о записи' }).click()
  await page.getByRole('option', { name: 'Не установлено' }).click()
  const show = async () => desk.ask('evidence.show', { id })
  await expect
    .poll(async () => (await show()).recording)
    .toEqual({
      place: 'Алматы, двор',
      recordedBy: 'Примерова П.Т.',
      peopleAware: 'unknown',
    })
  expect((await show()).source).toBe('Телефон Примеровой')
  await page.locator('body').click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('Control+KeyZ')
  await expect.poll(async () => (await show()).recording?.peopleAware).toBeUndefined()
  await page.keyboard.press('Control+KeyZ')
  await page.keyboard.press('Control+KeyZ')
  await expect.poll(async () => (await show()).recording).toBeUndefined()
  await expect(page.getByLabel('Место записи')).toHaveValue('')
})

test('what a camera wrote is told as text and can be taken over as the time of recording', async ({
  desk,
}) => {
  const { page } = desk
  const { ids } = await openItems(desk, [desk.file('Двор.jpg', cameraPicture(300, 200, exifBlock()))])
  await expect(page.getByText('Primer Fon 5')).toBeVisible()
  await expect(page.getByText('-43.25000, -76.51000')).toBeVisible()
  await expect(page.getByText('Они могут выдать дом или убежище')).toBeVisible()
  await page.getByRole('button', { name: 'Записать как время записи' }).click()
  await expect
    .poll(async () => (await desk.ask('evidence.show', { id: ids[0] ?? '' })).recording?.recordedAt)
    .toBe('2026-03-12T21:40:05+05:00')
  await expect(page.getByLabel('Когда записано', { exact: true })).toHaveValue('12.03.2026')
})

test('the file stays in sight while what is known of it is scrolled', async ({ desk }) => {
  const { page } = desk
  await openItems(desk, [desk.file('Двор.jpg', cameraPicture(300, 200, exifBlock()))])
  await page.getByText('Primer Fon 5').scrollIntoViewIfNeeded()
  await expect(page.getByText('Primer Fon 5')).toBeInViewport()
  await expect(page.getByRole('img', { name: 'Двор' })).toBeInViewport()
  await expect(page.getByRole('heading', { name: 'Двор' })).toBeInViewport()
})

test('work product stands on a side of its own that says it never prints', async ({ desk }) => {
  const { page } = desk
  const { ids } = await openItems(desk, [desk.file('Письмо.txt', 'текст')])
  await page.getByRole('tab', { name: 'Рабочие материалы' }).click()
  await expect(page.getByRole('region', { name: 'Для себя' }).getByText('не печатается')).toBeVisible()
  await page.getByLabel('Сомнения').fill('подпись не разобрать')
  await page.getByRole('tab', { name: 'Происхождение' }).click()
  await expect
    .poll(async () => (await desk.ask('evidence.show', { id: ids[0] ?? '' })).workProduct)
    .toEqual({ doubts: 'подпись не разобрать' })
  await page.getByRole('tab', { name: 'Рабочие материалы' }).click()
  await expectAccessible(page)
})

test('people shown are picked, and each leads to her card', async ({ desk }) => {
  const { page } = desk
  await desk.ask('person.create', { kind: 'natural', name: { surname: 'Свидетелева', given: 'Проба' } })
  await openItems(desk, [desk.file('Письмо.txt', 'текст')])
  await page.getByRole('combobox', { name: 'Кто показан или назван' }).fill('Свидет')
  await page.getByRole('option', { name: /Свидетелева/u }).click()
  await page.getByRole('button', { name: /Свидетелева/u }).click()
  await expect(page.getByRole('navigation', { name: 'Комнаты' }).locator('[aria-current="page"]')).toHaveText(
    'Лица',
  )
})

test('one goes through the exhibits by keyboard and by buttons', async ({ desk }) => {
  const { page } = desk
  const names = ['А.txt', 'Б.txt', 'В.txt']
  await openItems(
    desk,
    names.map((name) => desk.file(name, `Текст ${name}`)),
  )
  await expect(page.getByText('Текст А.txt')).toBeVisible()
  await expect(page.getByText('1 из 3')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Предыдущее' })).toBeDisabled()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText('Текст Б.txt')).toBeVisible()
  await page.getByRole('button', { name: 'Следующее' }).click()
  await expect(page.getByText('Текст В.txt')).toBeVisible()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByText('2 из 3')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByText('3 из 3')).toBeVisible()
})

test('intimate material opens only on a second click, and is hidden again', async ({ desk }) => {
  const { page } = desk
  const { ids, caseId } = await openItems(desk, [desk.file('Снимок.jpg', cameraPicture(300, 200))])
  await page.getByRole('button', { name: 'Ограничения' }).click()
  await page.getByLabel('Интимный материал').click()
  await expect(page.getByText('Он не показывается сам')).toBeVisible()
  await expect(page.locator('img')).toHaveCount(0)
  await goToEvidence(desk, caseId, ids[0])
  await expect(page.getByText('Он не показывается сам')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Показать' }).click()
  await expect(page.getByRole('img', { name: 'Снимок.jpg' })).toBeVisible()
  await page.getByRole('button', { name: 'Скрыть' }).click()
  await expect(page.locator('img')).toHaveCount(0)
})

test('a picture is turned and brought near by keyboard', async ({ desk }) => {
  const { page } = desk
  await openItems(desk, [desk.file('Снимок.jpg', cameraPicture(300, 200))])
  const stage = page.getByRole('region', { name: 'Снимок.jpg' })
  await expect(page.getByText('100%')).toBeVisible()
  await stage.focus()
  await page.keyboard.press('+')
  await expect(page.getByText('125%')).toBeVisible()
  await page.keyboard.press('KeyR')
  await expect(page.getByRole('img', { name: 'Снимок.jpg' })).toHaveCSS('transform', /matrix\(0, 1, -1, 0/u)
  await page.keyboard.press('0')
  await expect(page.getByText('100%')).toBeVisible()
})

test('texts are decoded safely whatever their encoding, and long ones in pieces', async ({ desk }) => {
  const { page } = desk
  const windows = Uint8Array.from(
    Array.from('Привет', (letter) => (letter.codePointAt(0) ?? 0) - 0x410 + 0xc0),
  )
  const long = Array.from({ length: 20_000 }, (_unused, line) => `строка ${String(line + 1)}`).join('\n')
  await openItems(desk, [
    desk.file('1 старый.txt', windows),
    desk.file('2 разметка.txt', '<b onclick="x">не разметка</b> \u202eобратно'),
    desk.file('3 длинный.txt', long),
    desk.file('4 пустой.txt', ''),
    desk.file('5 страница.html', '<html><body><h1>Заголовок</h1><script>alert(1)</script></body></html>'),
    desk.file('6 архив.bin', new Uint8Array([0, 1, 2, 3, 0, 255, 254, 7, 0, 0])),
  ])
  await expect(page.getByText('Привет', { exact: true })).toBeVisible()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText('<b onclick="x">не разметка</b> ␦обратно')).toBeVisible()
  await page.keyboard.press('Alt+ArrowDown')
  const stage = page.getByRole('region', { name: /Текст файла: 3/u })
  await expect(stage).toContainText('строка 1')
  await expect
    .poll(async () => {
      await stage.evaluate((element) => element.scrollTo(0, element.scrollHeight))
      return stage.innerText()
    })
    .toContain('строка 20000')
  await expectAccessible(page)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText('Файл пуст')).toBeVisible()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText('Показан только текст, прочитанный программой')).toBeVisible()
  await expect(page.getByText('Заголовок')).toBeVisible()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText('Этот файл здесь не показать')).toBeVisible()
  await expect(page.getByText('application/octet-stream').first()).toBeVisible()
  await expectAccessible(page)
})

test('a recording plays with the player of the system, without a way to save it', async ({ desk }) => {
  const { page } = desk
  await openItems(desk, [desk.file('Запись.wav', makeSilence(2))])
  const player = page.locator('audio')
  await expect(player).toHaveAttribute('controlslist', /nodownload/u)
  await expect
    .poll(async () => player.evaluate((element: HTMLAudioElement) => element.duration))
    .toBeCloseTo(2, 1)
  await expectAccessible(page)
})

test('a file that is as it was taken in says so; a damaged one says what to do', async ({ desk }) => {
  const { page } = desk
  const { caseId, ids } = await openItems(desk, [desk.file('Письмо.txt', 'текст письма')])
  await expect(page.getByText('Сверено')).toBeVisible()
  const objects = join(desk.vaultFolder, 'objects')
  for (const entry of readdirSync(objects, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    writeFileSync(path, bytes)
  }
  await goToEvidence(desk, caseId, ids[0])
  await expect(page.getByText('Файл повреждён')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('восстановите хранилище из копии')
  await expectAccessible(page)
  desk.complaints.length = 0
})

test('the original leaves when the policy allows it; a refusal says why', async ({ desk }) => {
  const { page } = desk
  const { ids } = await openItems(desk, [desk.file('Письмо.txt', 'текст письма')])
  desk.shell.script.folders.push(desk.folder)
  await page.getByRole('button', { name: 'Вывести оригинал' }).click()
  const dialog = page.getByRole('dialog', { name: 'Вывод оригинала' })
  await expect(dialog).toContainText('1 файл без шифра')
  // To an expert everything goes but what a consent was withdrawn for, and no more is promised.
  await dialog.getByRole('combobox', { name: 'Для кого' }).click()
  await page.getByRole('option', { name: 'Эксперт' }).click()
  await expect(dialog).toContainText('Эксперту не уходит только то, на что согласие отозвано.')
  await expect(dialog).not.toContainText('На каждое нужно согласие')
  await dialog.getByRole('combobox', { name: 'Для кого' }).click()
  await page.getByRole('option', { name: 'СМИ, соцсети' }).click()
  await expect(dialog).toContainText('На каждое нужно согласие')
  await dialog.getByRole('combobox', { name: 'Для кого' }).click()
  await page.getByRole('option', { name: 'Суд', exact: true }).click()
  await dialog.getByRole('button', { name: 'Выбрать папку и вывести' }).click()
  // There is such a file in that folder already: nothing is written over.
  await expect(dialog.getByRole('alert')).toContainText('Письмо.txt')
  const target = join(desk.folder, 'куда')
  mkdirSync(target)
  desk.shell.script.folders.push(target)
  await dialog.getByRole('button', { name: 'Выбрать папку и вывести' }).click()
  await expect(page.getByText('Выведено в папку «куда»')).toBeVisible()
  expect(readFileSync(join(target, 'Письмо.txt'), 'utf8')).toBe('текст письма')
  await page.getByRole('button', { name: 'Вывести оригинал' }).click()
  const { id: childId } = await desk.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Детская', given: 'Проба' },
    minor: true,
  })
  const { version } = await desk.ask('evidence.show', { id: ids[0] ?? '' })
  await desk.ask('evidence.update', { id: ids[0] ?? '', version, changes: { personIds: [childId] } })
  desk.shell.script.folders.push(target)
  await dialog.getByRole('button', { name: 'Выбрать папку и вывести' }).click()
  await expect(dialog.getByRole('alert')).toContainText(/несовершеннолетн/u)
  await expectAccessible(page)
})

test('an exhibit is deleted with a reason, and the list is shown again', async ({ desk }) => {
  const { page } = desk
  const { caseId } = await openItems(desk, [
    desk.file('Письмо.txt', 'текст'),
    desk.file('Другое.txt', 'иное'),
  ])
  await page.getByRole('button', { name: 'Ещё действия' }).click()
  await page.getByRole('menuitem', { name: 'Удалить' }).click()
  const dialog = page.getByRole('dialog', { name: 'Удалить «Письмо»?' })
  await dialog.getByLabel('Причина').fill('внесено дважды')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option')).toHaveCount(1)
  expect((await desk.ask('evidence.browse', { caseId })).total).toBe(1)
})

test('a link to a field puts the focus there, on whichever side it stands', async ({ desk }) => {
  const { page } = desk
  const { caseId, ids } = await openItems(desk, [desk.file('Письмо.txt', 'текст')])
  for (const [field, label] of [
    ['disclosure.whyLate', 'Почему позже срока'],
    ['workProduct.doubts', 'Сомнения'],
  ] as const) {
    const place = { at: 'case', caseId, section: 'evidence', record: ids[0], field }
    await desk.ask('draft.save', {
      drafts: [{ key: 'workspace', value: JSON.stringify({ place, tabs: [place] }) }],
    })
    await page.reload()
    await expect(page.getByLabel(label)).toBeFocused()
  }
})
