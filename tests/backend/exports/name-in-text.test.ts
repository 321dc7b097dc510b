import { expect, test } from 'vitest'
import { namesInOrder, namesPerson, shareSurname } from '../../../electron/backend/exports/name-in-text.ts'
import { scanText } from '../../../electron/backend/exports/scan-text.ts'

const strict = { surnameAlone: false, givenAlone: false }
const own = { surnameAlone: true, givenAlone: true }
const lira = { surname: 'Выдуманова', given: 'Лира', patronymic: 'Сериковна' }
const aigerim = { surname: 'Жақсылықова', given: 'Айгерім', patronymic: 'Нұрланқызы' }

test.each([
  // Russian cases
  ['Выдуманова Лира', lira],
  ['показания Выдумановой Лиры Сериковны', lira],
  ['дать Выдумановой Лире', lira],
  ['увидел Выдуманову Лиру', lira],
  ['вместе с Лирой Выдумановой', lira],
  ['о Выдумановой Лире', lira],
  ['ВЫДУМАНОВОЙ ЛИРЕ', lira],
  // initials
  ['Выдумановой Л.С.', lira],
  ['Л. С. Выдумановой', lira],
  ['Л.Выдуманова', lira],
  ['Выдуманова Л', lira],
  // given name and patronymic
  ['Лира Сериковна сообщила', lira],
  // the text's own damage
  ['Выдумановой\n\nЛиры', lira],
  ['Выдумановой\u00a0Л.\u00a0С.', lira],
  ['Выду\u00adма\u00adновой Лиры', lira],
  ['Выду\u200bмановой Лиры', lira],
  ['Выду-\nмановой Лиры', lira],
  ['В ы д у м а н о в о й Л.С.', lira],
  ['В\nы\nд\nу\nм\nа\nн\nо\nв\nа\n\nЛ\nи\nр\nа', lira],
  ['В\n\nЫ\n\nД\n\nУ\n\nМ\n\nА\n\nН\n\nО\n\nВ\n\nА Лира', lira],
  ['Выдумано\u0432ой Ли\u0301ры', lira],
  // a lookalike Latin letter inside
  ['Выдумaнoвoй Лиры', lira],
  // Latin spelling
  ['Vydumanova Lira', lira],
  ['L. Vydumanova', lira],
  ['Zhaksylykova Aigerim', aigerim],
  ['Zh. Zhaksylykova', { surname: 'Жақсылықова', given: 'Жұлдыз' }],
  ['Jaqsylyqova Aigerım'.replace('ı', 'i'), aigerim],
  // Kazakh letters and Russian spelling, Kazakh cases
  ['Жаксылыкова Айгерим', aigerim],
  ['Жақсылықованың Айгерімнің', aigerim],
  ['Жақсылықоваға Айгерімге', aigerim],
  ['Айгерім Жақсылықовадан', aigerim],
  ['Жақсылықовамен А.Н.', aigerim],
  ['Джаксылыкова А.', aigerim],
  ['Жақсылықова А.'.normalize('NFD'), aigerim],
  ['Мұхамедғали Ерланның', { surname: 'Мухамедгали', given: 'Ерлан' }],
  ['Сәтбаевқа Ә.', { surname: 'Сатбаев', given: 'Алия' }],
  // ё and е, either way
  ['Семеновой Алены', { surname: 'Семёнова', given: 'Алёна' }],
  ['Семёновой Алёны', { surname: 'Семенова', given: 'Алена' }],
  // halves of a double surname
  ['Пробиной-Тестовой Лиры', { surname: 'Пробина-Тестова', given: 'Лира' }],
  ['Тестовой Лиры', { surname: 'Пробина-Тестова', given: 'Лира' }],
  ['Пробиной Л.', { surname: 'Пробина - Тестова', given: 'Лира' }],
  // short names and vowels that go
  ['Кима Льва', { surname: 'Ким', given: 'Лев' }],
  ['Ли Яне', { surname: 'Ли', given: 'Яна' }],
  ['Орла П.', { surname: 'Орёл', given: 'Пётр' }],
  ['Петру Орлу', { surname: 'Орёл', given: 'Пётр' }],
  ['Д. Сказкиной', { surname: 'Сказкина', given: 'Джамиля' }],
])('«%s» names her', (text, name) => {
  expect(namesPerson(scanText(`В суд: ${text}, сообщаем.`), name, strict)).toBe(true)
})

test.each([
  ['a relative with another initial', 'Выдуманов М.С. пояснил', lira],
  ['a relative with another given name', 'Выдуманов Марат', lira],
  ['a conjunction that looks like an initial', 'Жаксылыкова, а затем и другие', aigerim],
  ['the beginning of a sentence', 'видели Жаксылыкову. А затем ушли', aigerim],
  ['another surname that begins so', 'Выдумщиков Леонид', lira],
  ['her given name alone', 'Лира играла', lira],
  ['words that begin like a short surname', 'лицо, лист, либо Янтарь', { surname: 'Ли', given: 'Яна' }],
  ['names far apart', 'Выдуманова сказала, что вчера вечером дома Лира', lira],
])('%s is no mention', (_what, text, name) => {
  expect(namesPerson(scanText(text), name, strict)).toBe(false)
})

test.each([
  ['потерпевшая Выдуманова показала', lira, true],
  ['В Алматы Выдуманова показала', lira, true],
  ['показания выдумановой', lira, true],
  ['Выдуманов М. показал', lira, false],
  ['М.С. Выдуманов показал', lira, false],
  ['девочка Аяла пришла', { given: 'Аяла' }, true],
  ['Лира играла', lira, true],
  ['Лирическое отступление', lira, false],
  ['Листа два', { surname: 'Ли', given: 'Яна' }, false],
  ['ли', { surname: 'Ли', given: 'Яна' }, false],
])('in her own case: «%s»', (text, name, expected) => {
  expect(namesPerson(scanText(text), name, own)).toBe(expected)
})

test('a person known by a surname only is named by it', () => {
  expect(namesPerson(scanText('свидетель Тестовой'), { surname: 'Тестова' }, strict)).toBe(true)
  expect(namesPerson(scanText('любой текст'), {}, own)).toBe(false)
})

test('firms are found in any case form, in order', () => {
  const text = scanText('направлено Кризисным центром «Үміт-Пример» в срок')
  expect(namesInOrder(text, 'Кризисный центр "Умит-Пример"')).toBe(true)
  expect(namesInOrder(text, 'Центр кризисный Умит')).toBe(false)
  expect(namesInOrder(text, 'ТО')).toBe(false)
})

test('relatives share a surname whatever its gender', () => {
  expect(shareSurname({ surname: 'Выдуманова' }, { surname: 'Выдуманов' })).toBe(true)
  expect(shareSurname({ surname: 'Выдуманова' }, { surname: 'Сказкин' })).toBe(false)
  expect(shareSurname({}, {})).toBe(false)
})
