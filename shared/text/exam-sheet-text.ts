import type { DocumentLanguage } from '../model/values.ts'

type Wording = Readonly<Record<DocumentLanguage, string>>

/** What the printed examination sheet says beside the labels of fields. */
export const examSheetText = {
  title: { ru: 'Лист обследования', kk: 'Тексеру парағы' },
  origin: {
    ru: 'Составлен по записям дела. Описания и оценки принадлежат тем, кто проводил обследование.',
    kk: 'Іс жазбалары бойынша жасалған. Сипаттамалар мен бағалар тексеруді жүргізгендерге тиесілі.',
  },
  facts: { ru: 'Сведения об обследовании', kk: 'Тексеру туралы мәліметтер' },
  findings: { ru: 'Повреждения', kk: 'Жарақаттар' },
  noFindings: { ru: 'Повреждения не внесены.', kk: 'Жарақаттар енгізілмеген.' },
  drawing: { ru: 'Схема: {view}. Повреждения: {numbers}.', kk: 'Сұлба: {view}. Жарақаттар: {numbers}.' },
  caption: { ru: '{view}: № {numbers}', kk: '{view}: № {numbers}' },
  number: { ru: '№', kk: '№' },
  what: { ru: 'Что и где', kk: 'Не және қай жерде' },
  looks: { ru: 'Описание', kk: 'Сипаттамасы' },
  opinion: { ru: 'Давность, механизм, оценка', kk: 'Ескілігі, механизмі, бағасы' },
  notOnDrawing: { ru: 'на схеме не отмечено', kk: 'сұлбада белгіленбеген' },
  size: { ru: '{size} мм', kk: '{size} мм' },
  depth: { ru: 'глубина {size} мм', kk: 'тереңдігі {size} мм' },
  statedBy: { ru: '{what} (указал: {who})', kk: '{what} (көрсеткен: {who})' },
  hours: { ru: 'Часов после происшествия (подсчитано)', kk: 'Оқиғадан кейінгі сағат (саналған)' },
  hoursExact: { ru: '{from} ч', kk: '{from} сағ' },
  hoursRange: {
    ru: 'от {from} до {to} ч: точное время не внесено',
    kk: '{from}–{to} сағ: нақты уақыты енгізілмеген',
  },
  samples: { ru: 'Образцы и их передача', kk: 'Үлгілер және олардың тапсырылуы' },
  conclusions: { ru: 'Вопросы и выводы', kk: 'Сұрақтар мен тұжырымдар' },
  question: { ru: 'Вопрос: {text}', kk: 'Сұрақ: {text}' },
  answer: { ru: 'Вывод: {text}', kk: 'Тұжырым: {text}' },
  unanswered: { ru: 'Ответ не дан: {text}', kk: 'Жауап берілмеген: {text}' },
  attention: { ru: 'Обратить внимание: {text}', kk: 'Назар аудару керек: {text}' },
  right: { ru: 'правая', kk: 'оң' },
  left: { ru: 'левая', kk: 'сол' },
} as const satisfies Record<string, Wording>
