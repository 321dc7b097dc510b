import type { InputOf } from '../../shared/contract/contract.ts'

type PersonInput = InputOf<'person.create'>

/** Invented people and bodies of the demonstration; none of them exists. Case forms are those a lawyer would confirm. */
export const samplePeople = {
  court: {
    kind: 'legal',
    legalName: 'Вымышленный районный суд города Примерска',
    legalNameKk: 'Үлгі қаласының Ойдан шығарылған аудандық соты',
    addresses: [
      {
        purpose: 'procedural',
        value: 'г. Примерск, ул. Образцовая, 1',
        valueKk: 'Үлгі қаласы, Мысал көшесі, 1',
      },
    ],
    caseForms: {
      ru: {
        genitive: 'Вымышленного районного суда города Примерска',
        dative: 'Вымышленному районному суду города Примерска',
        accusative: 'Вымышленный районный суд города Примерска',
        instrumental: 'Вымышленным районным судом города Примерска',
        prepositional: 'Вымышленном районном суде города Примерска',
      },
      kk: {
        ilik: 'Үлгі қаласының Ойдан шығарылған аудандық сотының',
        barys: 'Үлгі қаласының Ойдан шығарылған аудандық сотына',
        tabys: 'Үлгі қаласының Ойдан шығарылған аудандық сотын',
        zhatys: 'Үлгі қаласының Ойдан шығарылған аудандық сотында',
        shyghys: 'Үлгі қаласының Ойдан шығарылған аудандық сотынан',
        komektes: 'Үлгі қаласының Ойдан шығарылған аудандық сотымен',
      },
    },
  },
  plaintiff: {
    kind: 'natural',
    name: { surname: 'Примеров', given: 'Образец', patronymic: 'Тестович' },
    nameKk: { surname: 'Примеров', given: 'Образец', patronymic: 'Тестович' },
    gender: 'masculine',
    addresses: [
      {
        purpose: 'procedural',
        value: 'г. Примерск, ул. Истцовая, 5',
        valueKk: 'Үлгі қаласы, Талап к-сі, 5',
      },
    ],
    caseForms: {
      ru: {
        genitive: 'Примерова Образца Тестовича',
        dative: 'Примерову Образцу Тестовичу',
        accusative: 'Примерова Образца Тестовича',
        instrumental: 'Примеровым Образцом Тестовичем',
        prepositional: 'Примерове Образце Тестовиче',
      },
      kk: {
        ilik: 'Примеров Образец Тестовичтің',
        barys: 'Примеров Образец Тестовичке',
        tabys: 'Примеров Образец Тестовичті',
        zhatys: 'Примеров Образец Тестовичте',
        shyghys: 'Примеров Образец Тестовичтен',
        komektes: 'Примеров Образец Тестовичпен',
      },
    },
  },
  defendant: {
    kind: 'legal',
    legalName: 'Общественный фонд «Пример»',
    legalNameKk: '«Үлгі» қоғамдық қоры',
    shortName: 'Фонд «Пример»',
    shortNameKk: '«Үлгі» қоры',
    bin: '540940000003',
    head: 'Образцова Алия Примеровна',
    addresses: [
      {
        purpose: 'procedural',
        value: 'г. Примерск, ул. Ответная, 7',
        valueKk: 'Үлгі қаласы, Жауап к-сі, 7',
      },
      { purpose: 'shelter', value: 'г. Примерск, пер. Закрытый, 99' },
    ],
    phones: [{ purpose: 'procedural', value: '+7 700 000 00 00' }],
    emails: [{ purpose: 'procedural', value: 'fond@primer.example' }],
    caseForms: {
      ru: {
        genitive: 'Общественного фонда «Пример»',
        dative: 'Общественному фонду «Пример»',
        accusative: 'Общественный фонд «Пример»',
        instrumental: 'Общественным фондом «Пример»',
        prepositional: 'Общественном фонде «Пример»',
      },
      kk: {
        ilik: '«Үлгі» қоғамдық қорының',
        barys: '«Үлгі» қоғамдық қорына',
        tabys: '«Үлгі» қоғамдық қорын',
        zhatys: '«Үлгі» қоғамдық қорында',
        shyghys: '«Үлгі» қоғамдық қорынан',
        komektes: '«Үлгі» қоғамдық қорымен',
      },
    },
  },
  advocate: {
    kind: 'natural',
    name: { surname: 'Вымыслова', given: 'Сауле', patronymic: 'Примеровна' },
    nameKk: { surname: 'Вымыслова', given: 'Сәуле', patronymic: 'Примеровна' },
    gender: 'feminine',
    occupation: 'адвокат',
    addresses: [
      {
        purpose: 'procedural',
        value: 'г. Примерск, ул. Ответная, 7',
        valueKk: 'Үлгі қаласы, Жауап к-сі, 7',
      },
    ],
    phones: [{ purpose: 'procedural', value: '+7 700 000 00 01' }],
    emails: [{ purpose: 'procedural', value: 'advokat@primer.example' }],
    caseForms: {
      ru: {
        genitive: 'Вымысловой Сауле Примеровны',
        dative: 'Вымысловой Сауле Примеровне',
        accusative: 'Вымыслову Сауле Примеровну',
        instrumental: 'Вымысловой Сауле Примеровной',
        prepositional: 'Вымысловой Сауле Примеровне',
      },
      kk: {
        ilik: 'Вымыслова Сәуле Примеровнаның',
        barys: 'Вымыслова Сәуле Примеровнаға',
        tabys: 'Вымыслова Сәуле Примеровнаны',
        zhatys: 'Вымыслова Сәуле Примеровнада',
        shyghys: 'Вымыслова Сәуле Примеровнадан',
        komektes: 'Вымыслова Сәуле Примеровнамен',
      },
    },
  },
  witness: {
    kind: 'natural',
    name: { surname: 'Свидетелева', given: 'Проба', patronymic: 'Образцовна' },
    gender: 'feminine',
  },
  journalist: {
    kind: 'natural',
    name: { surname: 'Заметкина', given: 'Айна', patronymic: 'Тестовна' },
    gender: 'feminine',
    occupation: 'журналист',
  },
  expert: {
    kind: 'natural',
    name: { surname: 'Словарёв', given: 'Ермек', patronymic: 'Примерович' },
    gender: 'masculine',
    occupation: 'филолог',
  },
} as const satisfies Record<string, PersonInput>
