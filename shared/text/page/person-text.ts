import { notesKept } from '../notes-kept-text.ts'
import type { Wording } from '../wording.ts'

/** The page of one person. */
export const personText = {
  names: { ru: 'Имя', kk: 'Есімі', en: 'Name' },
  'names-name': { ru: 'По-русски', kk: 'Орысша', en: 'In Russian' },
  'names-nameKk': { ru: 'По-казахски', kk: 'Қазақша', en: 'In Kazakh' },
  'names-nameLatin': { ru: 'Латиницей', kk: 'Латын әрпімен', en: 'In Latin letters' },
  forms: { ru: 'Имя в падежах', kk: 'Есімнің септелуі', en: 'Name forms' },
  formsHint: {
    ru: 'Предложено программой. Проверьте один раз: подтверждённые формы идут во все документы.',
    kk: 'Бағдарлама ұсынды. Бір рет тексеріңіз: расталған нысандар барлық құжатқа түседі.',
    en: 'Suggested by the program. Check them once: confirmed forms go into every document.',
  },
  formsPseudonym: {
    ru: 'В документах стоит псевдоним; падежи имени не нужны.',
    kk: 'Құжаттарда бүркеншік ат тұрады; есімнің септелуі қажет емес.',
    en: 'Documents show the pseudonym; the forms of the name are not needed.',
  },
  formsNoName: {
    ru: 'Сначала укажите имя.',
    kk: 'Алдымен есімін көрсетіңіз.',
    en: 'Enter the name first.',
  },
  formsConfirmAll: { ru: 'Подтвердить все', kk: 'Барлығын растау', en: 'Confirm all' },
  formsConfirm: { ru: 'Подтвердить: {label}', kk: 'Растау: {label}', en: 'Confirm: {label}' },
  formsConfirmed: { ru: 'Подтверждено: {label}', kk: 'Расталды: {label}', en: 'Confirmed: {label}' },
  formsOther: { ru: 'Предложено: {text}', kk: 'Ұсынылған: {text}', en: 'Suggested: {text}' },
  about: { ru: 'Сведения', kk: 'Мәліметтер', en: 'Details' },
  contacts: { ru: 'Связь', kk: 'Байланыс', en: 'Contacts' },
  contactsHint: {
    ru: 'В документы попадает только то, что отмечено «Для суда». Убежище не попадает никуда.',
    kk: 'Құжаттарға тек «Сот үшін» деп белгіленгені түседі. Паналау орны ешқайда түспейді.',
    en: 'Only what is marked “For the court” goes into documents. A shelter goes nowhere.',
  },
  safeContact: {
    ru: 'Как связаться безопасно',
    kk: 'Қауіпсіз байланысу жолы',
    en: 'How to get in touch safely',
  },
  hidden: { ru: 'Скрыто. Показать', kk: 'Жасырылған. Көрсету', en: 'Hidden. Show' },
  showHidden: {
    ru: 'Скрыто. Показать: {label}',
    kk: 'Жасырылған. Көрсету: {label}',
    en: 'Hidden. Show: {label}',
  },
  hide: { ru: 'Скрыть: {label}', kk: 'Жасыру: {label}', en: 'Hide: {label}' },
  addAddress: { ru: 'Добавить адрес', kk: 'Мекенжай қосу', en: 'Add an address' },
  addPhone: { ru: 'Добавить телефон', kk: 'Телефон қосу', en: 'Add a phone' },
  addEmail: { ru: 'Добавить почту', kk: 'Пошта қосу', en: 'Add an e-mail address' },
  protection: { ru: 'Защита и связи', kk: 'Қорғау және байланыстар', en: 'Protection and ties' },
  protectionHint: {
    ru: 'Лицо под псевдонимом названо им во всех документах, списках и томах.',
    kk: 'Бүркеншік атпен жүрген адам барлық құжатта, тізімде және томда сол атпен аталады.',
    en: 'A person under a pseudonym is called by it in every document, list and bundle.',
  },
  bank: { ru: 'Банк', kk: 'Банк', en: 'Bank' },
  rolesIn: { ru: 'Участие в делах', kk: 'Істерге қатысуы', en: 'Parts in cases' },
  rolesNone: {
    ru: 'Ни в одном деле не участвует.',
    kk: 'Бірде-бір іске қатыспайды.',
    en: 'No part in any case.',
  },
  notes: { ru: 'Заметки и метки', kk: 'Ескертпелер мен белгілер', en: 'Notes and tags' },
  notesHint: notesKept,
  'warn-format': {
    ru: 'Обычно здесь двенадцать цифр. Проверьте; сохранено как есть.',
    kk: 'Әдетте мұнда он екі цифр болады. Тексеріңіз; сол күйінде сақталды.',
    en: 'There are usually twelve digits here. Check it; it was saved as it is.',
  },
  'warn-checksum': {
    ru: 'Контрольная цифра не сходится. Проверьте; сохранено как есть.',
    kk: 'Бақылау цифры сәйкес келмейді. Тексеріңіз; сол күйінде сақталды.',
    en: 'The check digit does not match. Check it; it was saved as it is.',
  },
  deletePerson: { ru: 'Удалить лицо', kk: 'Тұлғаны жою', en: 'Delete the person' },
  deleted: { ru: 'Лицо удалено', kk: 'Тұлға жойылды', en: 'Person deleted' },
  more: { ru: 'Ещё', kk: 'Тағы', en: 'More' },
  markMinor: { ru: 'несовершеннолетнее', kk: 'кәмелетке толмаған', en: 'minor' },
  markSealed: { ru: 'под псевдонимом', kk: 'бүркеншік атпен', en: 'under a pseudonym' },
  markDeceased: { ru: 'нет в живых', kk: 'өмірде жоқ', en: 'deceased' },
} as const satisfies Record<string, Wording>
