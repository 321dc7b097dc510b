import type { OutputOf } from '../../contract/contract.ts'
import type { CustodyProblemCode } from '../../model/custody.ts'
import type { ObstaclePlace } from '../../model/permit.ts'
import type { Recipient } from '../../model/recipient.ts'
import type { SlotKind } from '../../model/slot.ts'
import type { ValueTable } from './value-table.ts'

/** Names of the values that answers hold beside records. */
export const answerValueText = {
  recipient: {
    court: { ru: 'Суд', kk: 'Сот', en: 'Court' },
    prosecutor: { ru: 'Прокурор, следствие', kk: 'Прокурор, тергеу', en: 'Prosecutor, investigators' },
    party: { ru: 'Сторона дела', kk: 'Іс тарапы', en: 'Party to the case' },
    expert: { ru: 'Эксперт', kk: 'Сарапшы', en: 'Expert' },
    media: { ru: 'СМИ, соцсети', kk: 'БАҚ, әлеуметтік желі', en: 'Media, networks' },
    donors: { ru: 'Доноры', kk: 'Донорлар', en: 'Donors' },
    training: { ru: 'Обучение', kk: 'Оқыту', en: 'Training' },
    other: { ru: 'Кто-то ещё', kk: 'Басқа біреу', en: 'Someone else' },
  } satisfies ValueTable<Recipient>,
  obstaclePlace: {
    case: { ru: 'Всё дело', kk: 'Бүкіл іс', en: 'The whole case' },
    text: { ru: 'В тексте', kk: 'Мәтінде', en: 'In the text' },
    exhibits: { ru: 'В приложениях', kk: 'Қосымшаларда', en: 'In the exhibits' },
    exhibit: { ru: 'Приложение', kk: 'Қосымша', en: 'An exhibit' },
    address: { ru: 'Адрес', kk: 'Мекенжай', en: 'Address' },
    phone: { ru: 'Телефон', kk: 'Телефон', en: 'Phone' },
    'e-mail': { ru: 'Электронная почта', kk: 'Электрондық пошта', en: 'E-mail' },
    person: { ru: 'Лицо', kk: 'Тұлға', en: 'A person' },
    record: { ru: 'Запись', kk: 'Жазба', en: 'A record' },
  } satisfies ValueTable<ObstaclePlace>,
  filing: {
    response: { ru: 'Отзыв на иск', kk: 'Талап қоюға пікір', en: 'Response to a claim' },
    claim: { ru: 'Иск', kk: 'Талап қою', en: 'Claim' },
    motion: { ru: 'Ходатайство', kk: 'Өтінішхат', en: 'Motion' },
    complaint: { ru: 'Жалоба', kk: 'Шағым', en: 'Complaint' },
    'exam-remarks': {
      ru: 'Замечания по заключению эксперта',
      kk: 'Сарапшының қорытындысына ескертпелер',
      en: 'Remarks on an expert opinion',
    },
    'refutation-request': {
      ru: 'Требование опровержения',
      kk: 'Теріске шығару талабы',
      en: 'Request for refutation',
    },
    'cover-letter': { ru: 'Сопроводительное письмо', kk: 'Ілеспе хат', en: 'Cover letter' },
    'power-of-attorney': { ru: 'Доверенность', kk: 'Сенімхат', en: 'Power of attorney' },
  } satisfies ValueTable<string>,
  demandStatus: {
    met: { ru: 'Выполнено', kk: 'Орындалды', en: 'Met' },
    missing: { ru: 'Не хватает', kk: 'Жетіспейді', en: 'Missing' },
    'not-applicable': { ru: 'Не применяется', kk: 'Қолданылмайды', en: 'Not applicable' },
    'by-hand': { ru: 'Проверьте сами', kk: 'Өзіңіз тексеріңіз', en: 'Check by hand' },
  } satisfies ValueTable<OutputOf<'document.check'>['demands'][number]['status']>,
  exhibitOutcome: {
    whole: { ru: 'Целиком', kk: 'Тұтас', en: 'Whole' },
    rasterised: { ru: 'Изображениями', kk: 'Сурет түрінде', en: 'As pictures' },
    'slip-sheet': { ru: 'Только лист со сведениями', kk: 'Тек мәлімет парағы', en: 'Slip sheet only' },
  } satisfies ValueTable<OutputOf<'bundle.build'>['exhibits'][number]['outcome']>,
  fileProblem: {
    missing: { ru: 'Файла нет', kk: 'Файл жоқ', en: 'Missing' },
    damaged: { ru: 'Файл повреждён', kk: 'Файл бүлінген', en: 'Damaged' },
  } satisfies ValueTable<OutputOf<'evidence.verify'>['damaged'][number]['problem']>,
  slotKind: {
    passphrase: { ru: 'Парольная фраза', kk: 'Құпиясөз тіркесі', en: 'Passphrase' },
    recovery: { ru: 'Ключ восстановления', kk: 'Қалпына келтіру кілті', en: 'Recovery key' },
    recipient: { ru: 'Ключ age', kk: 'age кілті', en: 'age recipient' },
  } satisfies ValueTable<SlotKind>,
  custodyProblem: {
    gap: {
      ru: 'Перед записью не хватает другой',
      kk: 'Алдындағы жазба жоқ',
      en: 'An entry before it is missing',
    },
    'broken-chain': {
      ru: 'Запись не продолжает предыдущую',
      kk: 'Жазба алдыңғысын жалғамайды',
      en: 'It does not follow from the entry before it',
    },
    'changed-entry': { ru: 'Запись изменена', kk: 'Жазба өзгертілген', en: 'The entry was changed' },
    'changed-details': {
      ru: 'Содержание записи изменено',
      kk: 'Жазбаның мазмұны өзгертілген',
      en: 'Its details were changed',
    },
    'unknown-details': {
      ru: 'Есть содержание без записи',
      kk: 'Жазбасыз мазмұн бар',
      en: 'Details of an entry that is not there',
    },
    'other-head': {
      ru: 'Не совпадает с распечаткой',
      kk: 'Басып шығарылғанмен сәйкес келмейді',
      en: 'It differs from what was printed',
    },
  } satisfies ValueTable<CustodyProblemCode>,
} as const
