import { workbookOf } from '../../backend/case-import/messy-list.ts'
import { expectAccessible } from '../../kit/page/expect-accessible.ts'
import { expect, test } from '../../kit/page/page-flow.ts'

const iin = '900101300126'

test('what two rows say otherwise of one person is shown, and a sheet that is too long', async ({ desk }) => {
  const { page } = desk
  const rows = [
    ['Дело №', 'Вид дела', 'Потерпевшая', 'ИИН', 'Как связаться', 'Пол'],
    ['1', 'уголовное', 'Выдуманова С.', iin, 'звонить после шести', 'ж'],
    ['2', 'уголовное', 'Выдуманова Сауле Примеровна', iin, 'не звонить, писать сестре', 'м'],
  ]
  const long = Array.from({ length: 20_002 }, () => ['1'])
  const file = desk.file(
    'Список.xlsx',
    await workbookOf({ name: 'Дела', rows }, { name: 'Архив', rows: long }),
  )
  await desk.start()
  await page.getByRole('button', { name: 'Внести из таблицы…' }).click()
  desk.shell.script.files.push([file])
  await page.getByRole('button', { name: 'Выбрать файл…' }).click()
  await expect(page.getByText('не прочитаны: Архив')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Посмотреть строки' }).click()
  await page
    .getByRole('grid', { name: 'Строки таблицы' })
    .getByText('№ 2 — Выдуманова', { exact: false })
    .click()
  const detail = page.getByRole('region', { name: 'Выбранная строка' })
  await expect(detail).toContainText('как безопасно связаться, в строке 2 сказано иначе')
  await expect(detail).toContainText('строка 2 и эта говорят разное. В запись не войдёт: Пол: Мужской')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Записать 2 дела…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Записать' }).click()
  await expect(page.getByRole('heading', { name: 'Внесено 2 дела' })).toBeVisible()
  const { items } = await desk.ask('person.list', { text: 'Выдуманова' })
  expect(items).toMatchObject([
    {
      name: { given: 'Сауле', patronymic: 'Примеровна' },
      safeContact: 'звонить после шести\nне звонить, писать сестре',
    },
  ])
})
