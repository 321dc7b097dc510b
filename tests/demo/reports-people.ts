import type { FieldsOf } from './maker.ts'

const body = (legalName: string, legalNameKk: string, street: string) => ({
  kind: 'legal' as const,
  legalName,
  legalNameKk,
  addresses: [
    {
      purpose: 'procedural' as const,
      value: `г. Примерск, ${street}`,
      valueKk: `Үлгі қаласы, ${street}`,
    },
  ],
})

/** Invented people and bodies of the criminal case; none of them exists, and no such town does. */
export const reportsPeople = {
  survivor: {
    kind: 'natural',
    name: { surname: 'Небылицына', given: 'Проба', patronymic: 'Вариантовна' },
    nameKk: { surname: 'Небылицына', given: 'Проба', patronymic: 'Вариантовна' },
    gender: 'feminine',
    birthDate: '1991-02-11',
    sealed: true,
    pseudonym: 'Ласточка',
    language: 'kk',
    safeContact:
      'Только сообщение в мессенджере с 10 до 12, подпись «Библиотека». Не звонить. Ответит не она — сказать, что ошиблись номером.',
    phones: [{ purpose: 'contact', value: '+7 700 000 00 02' }],
    addresses: [
      { purpose: 'procedural', value: 'г. Примерск, ул. Ответная, 7 (адрес представителя)' },
      { purpose: 'shelter', value: 'г. Примерск, пер. Тихий, 98' },
    ],
  },
  child: {
    kind: 'natural',
    name: { surname: 'Небылицын', given: 'Эскиз', patronymic: 'Макетович' },
    gender: 'masculine',
    minor: true,
    sealed: true,
    pseudonym: 'Огонёк',
  },
  suspect: {
    kind: 'natural',
    name: { surname: 'Черновиков', given: 'Макет', patronymic: 'Шаблонович' },
    nameKk: { surname: 'Черновиков', given: 'Макет', patronymic: 'Шаблонович' },
    gender: 'masculine',
    addresses: [{ purpose: 'procedural', value: 'г. Примерск, ул. Черновая, 13' }],
  },
  neighbour: {
    kind: 'natural',
    name: { surname: 'Соседкина', given: 'Мысал', patronymic: 'Образцовна' },
    gender: 'feminine',
    safeContact: 'Звонить только на работу, днём.',
  },
  officer: {
    kind: 'natural',
    name: { surname: 'Участковский', given: 'Пример', patronymic: 'Пробович' },
    gender: 'masculine',
    occupation: 'участковый инспектор',
  },
  psychologist: {
    kind: 'natural',
    name: { surname: 'Тихонравова', given: 'Үлгі', patronymic: 'Мысаловна' },
    gender: 'feminine',
    occupation: 'психолог',
  },
  doctor: {
    kind: 'natural',
    name: { surname: 'Осмотрова', given: 'Дана', patronymic: 'Пробовна' },
    gender: 'feminine',
    occupation: 'судебно-медицинский эксперт',
  },
  police: body(
    'Вымышленный отдел полиции № 1 города Примерска',
    'Үлгі қаласының № 1 ойдан шығарылған полиция бөлімі',
    'ул. Дежурная, 2',
  ),
  station: body(
    'Вымышленный участковый пункт № 7',
    '№ 7 ойдан шығарылған учаскелік пункт',
    'ул. Дворовая, 7',
  ),
  dispatch: body('Вымышленная дежурная часть', 'Ойдан шығарылған кезекші бөлім', 'ул. Дежурная, 2'),
  prosecution: body(
    'Вымышленная прокуратура города Примерска',
    'Үлгі қаласының ойдан шығарылған прокуратурасы',
    'ул. Надзорная, 3',
  ),
  council: body(
    'Вымышленный городской совет по делам семьи',
    'Отбасы істері жөніндегі ойдан шығарылған қалалық кеңес',
    'пл. Совета, 4',
  ),
  criminalCourt: body(
    'Вымышленный суд по уголовным делам города Примерска',
    'Үлгі қаласының қылмыстық істер жөніндегі ойдан шығарылған соты',
    'ул. Образцовая, 10',
  ),
  laboratory: body(
    'Вымышленный центр судебных экспертиз',
    'Ойдан шығарылған сот сараптамалары орталығы',
    'ул. Лабораторная, 5',
  ),
  hospital: body('Вымышленная больница № 3', '№ 3 ойдан шығарылған аурухана', 'ул. Врачебная, 6'),
} as const satisfies Record<string, FieldsOf<'person'>>

export type ReportsPerson = keyof typeof reportsPeople
