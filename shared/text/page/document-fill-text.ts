import type { Wording } from '../wording.ts'

/** A document being filled: its pages, what is missing, names and demands of the law. */
export const documentFillText = {
  preview: { ru: 'Вид документа', kk: 'Құжат көрінісі', en: 'Preview' },
  pageLabel: {
    ru: 'Страница {page} из {pages}',
    kk: '{page}-бет, барлығы {pages}',
    en: 'Page {page} of {pages}',
  },
  zoomIn: { ru: 'Крупнее', kk: 'Ірілеу', en: 'Zoom in' },
  zoomOut: { ru: 'Мельче', kk: 'Ұсақтау', en: 'Zoom out' },
  zoomFit: { ru: 'По ширине', kk: 'Ені бойынша', en: 'Fit the width' },
  previewWaiting: {
    ru: 'Страницы готовятся…',
    kk: 'Беттер дайындалуда…',
    en: 'The pages are being laid out…',
  },
  previewBroken: {
    ru: 'Страницы не удалось показать. Данные не пострадали; измените последнее поле или откройте документ снова.',
    kk: 'Беттерді көрсету мүмкін болмады. Деректерге зиян келген жоқ; соңғы өрісті өзгертіңіз немесе құжатты қайта ашыңыз.',
    en: 'The pages could not be shown. No data is harmed; change the last field or open the document again.',
  },
  previewUpdating: { ru: 'Обновляется…', kk: 'Жаңартылуда…', en: 'Updating…' },
  keep: { ru: 'Сохранить документ', kk: 'Құжатты сақтау', en: 'Save the document' },
  keptNow: { ru: 'Документ сохранён', kk: 'Құжат сақталды', en: 'The document is saved' },
  undoKeepReason: { ru: 'Сохранение отменено', kk: 'Сақтау болдырылмады', en: 'Saving was undone' },
  parts: { ru: 'О документе', kk: 'Құжат туралы', en: 'About the document' },
  partTemplate: { ru: 'Шаблон', kk: 'Үлгі', en: 'Template' },
  partGaps: { ru: 'Не хватает', kk: 'Жетіспейді', en: 'Missing' },
  partForms: { ru: 'Имена', kk: 'Атаулар', en: 'Names' },
  partDemands: { ru: 'Закон', kk: 'Заң', en: 'The law' },
  partChanges: { ru: 'Изменения', kk: 'Өзгерістер', en: 'Changes' },
  gapsHint: {
    ru: 'Впишите здесь или перейдите к полю: вид документа обновится сам.',
    kk: 'Осында жазыңыз немесе өріске өтіңіз: құжат көрінісі өзі жаңарады.',
    en: 'Type it here or go to the field: the preview follows.',
  },
  noGaps: { ru: 'Всё заполнено', kk: 'Бәрі толтырылған', en: 'Everything is filled in' },
  noGapsHint: {
    ru: 'В документе нет пробелов.',
    kk: 'Құжатта бос орын жоқ.',
    en: 'The document has no gaps.',
  },
  goToField: { ru: 'Перейти к полю', kk: 'Өріске өту', en: 'Go to the field' },
  goToFieldOf: { ru: 'Перейти к полю: {label}', kk: 'Өріске өту: {label}', en: 'Go to the field: {label}' },
  filledIn: { ru: 'Заполнено', kk: 'Толтырылды', en: 'Filled in' },
  gapByHand: {
    ru: 'Этот пробел возник в тексте шаблона: исправьте его в готовом файле.',
    kk: 'Бұл бос орын үлгі мәтінінде пайда болды: оны дайын файлда түзетіңіз.',
    en: 'This gap comes from the text of the template: correct it in the finished file.',
  },
  moneyInTenge: { ru: '{label}, тенге', kk: '{label}, теңге', en: '{label}, tenge' },
  notMoney: {
    ru: 'Нужна сумма в тенге, например 500 000.',
    kk: 'Теңгемен сома керек, мысалы 500 000.',
    en: 'An amount in tenge is expected, for example 500 000.',
  },
  formsHint: {
    ru: 'Формы образованы программой. Подтвердите или исправьте каждую: она сохранится у лица и будет стоять во всех документах.',
    kk: 'Нысандарды бағдарлама жасады. Әрқайсысын растаңыз не түзетіңіз: ол тұлғада сақталып, барлық құжатта тұрады.',
    en: 'The program made these forms. Confirm or correct each: it is kept with the person and stands in every document.',
  },
  noForms: { ru: 'Все формы подтверждены', kk: 'Барлық нысан расталған', en: 'All forms are confirmed' },
  noFormsHint: {
    ru: 'Имена в документе стоят в подтверждённых формах.',
    kk: 'Құжаттағы атаулар расталған нысанда тұр.',
    en: 'The names stand in confirmed forms.',
  },
  confirmForm: { ru: 'Подтвердить', kk: 'Растау', en: 'Confirm' },
  confirmed: { ru: 'Подтверждено', kk: 'Расталды', en: 'Confirmed' },
  formOf: { ru: '{who}: {case}', kk: '{who}: {case}', en: '{who}: {case}' },
  formByEye: {
    ru: 'Проверьте в тексте «{text}»: эта форма не хранится у лица.',
    kk: 'Мәтіннен «{text}» сөзін тексеріңіз: бұл нысан тұлғада сақталмайды.',
    en: 'Look at “{text}” in the text: this form is not kept with a person.',
  },
  undoForm: { ru: 'Форма имени', kk: 'Атау нысаны', en: 'Form of a name' },
  demandsHint: {
    ru: 'Чего требует закон от этого документа. Это помощь, а не заключение юриста: список не проверен.',
    kk: 'Заң бұл құжаттан нені талап етеді. Бұл — көмек, заңгер қорытындысы емес: тізім тексерілмеген.',
    en: 'What the law demands of this document. A help, not legal advice: the list is not reviewed.',
  },
  demandsReviewedHint: {
    ru: 'Чего требует закон от этого документа.',
    kk: 'Заң бұл құжаттан нені талап етеді.',
    en: 'What the law demands of this document.',
  },
  noDemands: {
    ru: 'Для этого документа список не составлен',
    kk: 'Бұл құжат үшін тізім жасалмаған',
    en: 'No list for this document',
  },
  noDemandsHint: {
    ru: 'Сверьтесь с законом сами.',
    kk: 'Заңмен өзіңіз салыстырыңыз.',
    en: 'Check the law yourself.',
  },
} as const satisfies Record<string, Wording>
