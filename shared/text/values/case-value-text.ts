import type { CaseKind, CaseOutcome, CaseRecord } from '../../model/case.ts'
import type { ExportObstacleCode, LiftableObstacle } from '../../model/permit.ts'
import type { Region } from '../../model/region.ts'
import type { RoleKind, SpecialPower } from '../../model/role.ts'
import type { ValueTable } from './value-table.ts'

const liftable = {
  minor: { ru: 'Несовершеннолетнее лицо', kk: 'Кәмелетке толмаған адам', en: 'Minor' },
  'sealed-person': {
    ru: 'Лицо под псевдонимом или с закрытыми данными',
    kk: 'Бүркеншік атпен не деректері жабық адам',
    en: 'Person under seal or a pseudonym',
  },
  'protected-address': {
    ru: 'Защищённый адрес или контакт',
    kk: 'Қорғалатын мекенжай не байланыс дерегі',
    en: 'Protected address or contact',
  },
  'pretrial-secrecy': {
    ru: 'Тайна досудебного расследования',
    kk: 'Сотқа дейінгі тергеп-тексеру құпиясы',
    en: 'Pre-trial secrecy',
  },
  'closed-hearing': { ru: 'Закрытое заседание', kk: 'Жабық отырыс', en: 'Closed hearing' },
  'minor-data': { ru: 'Сведения о ребёнке', kk: 'Бала туралы мәліметтер', en: 'Facts about a child' },
  'medical-secrecy': { ru: 'Врачебная тайна', kk: 'Дәрігерлік құпия', en: 'Medical secrecy' },
  'advocate-secret': { ru: 'Адвокатская тайна', kk: 'Адвокаттық құпия', en: "Advocate's secret" },
} satisfies ValueTable<LiftableObstacle>

const consentObstacles = {
  'no-consent': { ru: 'Нет согласия', kk: 'Келісім жоқ', en: 'No consent' },
  'consent-withdrawn': { ru: 'Согласие отозвано', kk: 'Келісім кері алынған', en: 'Consent withdrawn' },
  'consent-not-valid': {
    ru: 'Согласие не действует или не на это',
    kk: 'Келісім күшінде емес немесе бұған емес',
    en: 'Consent not in force, or not for this',
  },
} satisfies ValueTable<Exclude<ExportObstacleCode, LiftableObstacle>>

/** Names of the values that cases, roles and permits hold. */
export const caseValueText = {
  caseKind: {
    criminal: { ru: 'Уголовное', kk: 'Қылмыстық', en: 'Criminal' },
    administrative: {
      ru: 'Об административном правонарушении',
      kk: 'Әкімшілік құқық бұзушылық туралы',
      en: 'Administrative offence',
    },
    'civil-defamation': {
      ru: 'Гражданское, о защите чести и достоинства',
      kk: 'Азаматтық, ар-намыс пен қадір-қасиетті қорғау туралы',
      en: 'Civil, defamation',
    },
    'civil-other': { ru: 'Гражданское, иное', kk: 'Азаматтық, өзге', en: 'Civil, other' },
    'support-only': { ru: 'Сопровождение без суда', kk: 'Сотсыз қолдау', en: 'Support only' },
  } satisfies ValueTable<CaseKind>,
  confidentiality: {
    normal: { ru: 'Обычная', kk: 'Қалыпты', en: 'Normal' },
    restricted: { ru: 'Ограниченный доступ', kk: 'Шектеулі қолжетімділік', en: 'Restricted' },
    sealed: { ru: 'Строго закрыто', kk: 'Қатаң жабық', en: 'Sealed' },
  } satisfies ValueTable<NonNullable<CaseRecord['confidentiality']>>,
  region: {
    astana: { ru: 'Астана', kk: 'Астана қаласы', en: 'Astana' },
    'almaty-city': { ru: 'Алматы', kk: 'Алматы қаласы', en: 'Almaty' },
    shymkent: { ru: 'Шымкент', kk: 'Шымкент қаласы', en: 'Shymkent' },
    abai: { ru: 'Область Абай', kk: 'Абай облысы', en: 'Abai Region' },
    akmola: { ru: 'Акмолинская область', kk: 'Ақмола облысы', en: 'Akmola Region' },
    aktobe: { ru: 'Актюбинская область', kk: 'Ақтөбе облысы', en: 'Aktobe Region' },
    'almaty-region': { ru: 'Алматинская область', kk: 'Алматы облысы', en: 'Almaty Region' },
    atyrau: { ru: 'Атырауская область', kk: 'Атырау облысы', en: 'Atyrau Region' },
    'east-kazakhstan': {
      ru: 'Восточно-Казахстанская область',
      kk: 'Шығыс Қазақстан облысы',
      en: 'East Kazakhstan Region',
    },
    zhambyl: { ru: 'Жамбылская область', kk: 'Жамбыл облысы', en: 'Zhambyl Region' },
    zhetisu: { ru: 'Область Жетісу', kk: 'Жетісу облысы', en: 'Zhetisu Region' },
    'west-kazakhstan': {
      ru: 'Западно-Казахстанская область',
      kk: 'Батыс Қазақстан облысы',
      en: 'West Kazakhstan Region',
    },
    karaganda: { ru: 'Карагандинская область', kk: 'Қарағанды облысы', en: 'Karaganda Region' },
    kostanay: { ru: 'Костанайская область', kk: 'Қостанай облысы', en: 'Kostanay Region' },
    kyzylorda: { ru: 'Кызылординская область', kk: 'Қызылорда облысы', en: 'Kyzylorda Region' },
    mangystau: { ru: 'Мангистауская область', kk: 'Маңғыстау облысы', en: 'Mangystau Region' },
    pavlodar: { ru: 'Павлодарская область', kk: 'Павлодар облысы', en: 'Pavlodar Region' },
    'north-kazakhstan': {
      ru: 'Северо-Казахстанская область',
      kk: 'Солтүстік Қазақстан облысы',
      en: 'North Kazakhstan Region',
    },
    turkistan: { ru: 'Туркестанская область', kk: 'Түркістан облысы', en: 'Turkistan Region' },
    ulytau: { ru: 'Область Ұлытау', kk: 'Ұлытау облысы', en: 'Ulytau Region' },
    abroad: { ru: 'За границей', kk: 'Шетелде', en: 'Abroad' },
  } satisfies ValueTable<Region>,
  caseOutcome: {
    sentence: { ru: 'Обвинительный приговор', kk: 'Айыптау үкімі', en: 'Conviction' },
    acquittal: { ru: 'Оправдательный приговор', kk: 'Ақтау үкімі', en: 'Acquittal' },
    conciliation: { ru: 'Примирение сторон', kk: 'Тараптардың татуласуы', en: 'Conciliation' },
    discontinued: { ru: 'Дело прекращено', kk: 'Іс тоқтатылды', en: 'Discontinued' },
    won: { ru: 'Выиграно', kk: 'Жеңіс', en: 'Won' },
    'partly-won': { ru: 'Выиграно частично', kk: 'Ішінара жеңіс', en: 'Won in part' },
    lost: { ru: 'Проиграно', kk: 'Жеңіліс', en: 'Lost' },
    settled: { ru: 'Мировое соглашение', kk: 'Татуласу келісімі', en: 'Settled' },
    helped: { ru: 'Помощь оказана, без суда', kk: 'Сотсыз көмек көрсетілді', en: 'Helped without a court' },
    withdrawn: {
      ru: 'Она решила не продолжать',
      kk: 'Ол жалғастырмауды шешті',
      en: 'She chose not to go on',
    },
    'other-outcome': { ru: 'Иной итог', kk: 'Өзге қорытынды', en: 'Another outcome' },
  } satisfies ValueTable<CaseOutcome>,
  jurisdiction: {
    kz: { ru: 'Казахстан', kk: 'Қазақстан', en: 'Kazakhstan' },
    kg: { ru: 'Кыргызстан', kk: 'Қырғызстан', en: 'Kyrgyzstan' },
    tj: { ru: 'Таджикистан', kk: 'Тәжікстан', en: 'Tajikistan' },
    uz: { ru: 'Узбекистан', kk: 'Өзбекстан', en: 'Uzbekistan' },
  } satisfies ValueTable<NonNullable<CaseRecord['jurisdiction']>>,
  roleKind: {
    survivor: { ru: 'Пострадавшая', kk: 'Зардап шегуші', en: 'Survivor' },
    victim: { ru: 'Потерпевший', kk: 'Жәбірленуші', en: 'Victim' },
    witness: { ru: 'Свидетель', kk: 'Куә', en: 'Witness' },
    suspect: { ru: 'Подозреваемый', kk: 'Күдікті', en: 'Suspect' },
    accused: { ru: 'Обвиняемый', kk: 'Айыпталушы', en: 'Accused' },
    convicted: { ru: 'Осуждённый', kk: 'Сотталған', en: 'Convicted' },
    plaintiff: { ru: 'Истец', kk: 'Талап қоюшы', en: 'Plaintiff' },
    defendant: { ru: 'Ответчик', kk: 'Жауапкер', en: 'Defendant' },
    'third-party': { ru: 'Третье лицо', kk: 'Үшінші тұлға', en: 'Third party' },
    'legal-representative': { ru: 'Законный представитель', kk: 'Заңды өкіл', en: 'Legal representative' },
    advocate: { ru: 'Адвокат', kk: 'Адвокат', en: 'Advocate' },
    'legal-consultant': { ru: 'Юридический консультант', kk: 'Заң консультанты', en: 'Legal consultant' },
    'other-representative': { ru: 'Иной представитель', kk: 'Өзге өкіл', en: 'Other representative' },
    expert: { ru: 'Эксперт', kk: 'Сарапшы', en: 'Expert' },
    specialist: { ru: 'Специалист', kk: 'Маман', en: 'Specialist' },
    interpreter: { ru: 'Переводчик', kk: 'Аудармашы', en: 'Interpreter' },
    'attesting-witness': { ru: 'Понятой', kk: 'Айғақ', en: 'Attesting witness' },
    investigator: { ru: 'Следователь', kk: 'Тергеуші', en: 'Investigator' },
    prosecutor: { ru: 'Прокурор', kk: 'Прокурор', en: 'Prosecutor' },
    judge: { ru: 'Судья', kk: 'Судья', en: 'Judge' },
    'police-officer': { ru: 'Сотрудник полиции', kk: 'Полиция қызметкері', en: 'Police officer' },
    journalist: { ru: 'Журналист', kk: 'Журналист', en: 'Journalist' },
    informant: { ru: 'Источник сведений', kk: 'Мәлімет беруші', en: 'Informant' },
  } satisfies ValueTable<RoleKind>,
  specialPower: {
    'sign-claim': { ru: 'Подписание иска', kk: 'Талап қоюға қол қою', en: 'Signing the claim' },
    arbitration: {
      ru: 'Передача дела в арбитраж',
      kk: 'Істі төрелікке беру',
      en: 'Submitting the case to arbitration',
    },
    settlement: {
      ru: 'Мировое соглашение, медиация, партисипативная процедура',
      kk: 'Татуласу келісімі, медиация, партисипативтік рәсім',
      en: 'Settlement, mediation, participative procedure',
    },
    'waive-or-admit': {
      ru: 'Отказ от иска или его признание',
      kk: 'Талап қоюдан бас тарту немесе оны мойындау',
      en: 'Waiving or admitting the claim',
    },
    'change-amount': {
      ru: 'Изменение размера требований',
      kk: 'Талаптардың мөлшерін өзгерту',
      en: 'Changing the amount claimed',
    },
    'change-subject': {
      ru: 'Изменение предмета или основания иска',
      kk: 'Талап қоюдың нысанасын немесе негізін өзгерту',
      en: 'Changing the subject or grounds of the claim',
    },
    delegate: { ru: 'Передоверие', kk: 'Сенімді басқаға беру', en: 'Delegation' },
    appeal: { ru: 'Обжалование судебного акта', kk: 'Сот актісіне шағым жасау', en: 'Appealing' },
    'new-circumstances': {
      ru: 'Пересмотр по вновь открывшимся обстоятельствам',
      kk: 'Жаңадан ашылған мән-жайлар бойынша қайта қарау',
      en: 'Review on newly found circumstances',
    },
    enforcement: {
      ru: 'Принудительное исполнение',
      kk: 'Мәжбүрлеп орындату',
      en: 'Enforcement',
    },
    'receive-property': {
      ru: 'Получение присуждённого имущества',
      kk: 'Сот шешкен мүлікті алу',
      en: 'Receiving the property awarded',
    },
    'waive-appeal': {
      ru: 'Отказ от апелляционной или кассационной жалобы',
      kk: 'Апелляциялық не кассациялық шағымнан бас тарту',
      en: 'Waiving an appeal',
    },
  } satisfies ValueTable<SpecialPower>,
  exportObstacle: { ...liftable, ...consentObstacles } satisfies ValueTable<ExportObstacleCode>,
  liftableObstacle: liftable,
} as const
