import type { Report } from '../../model/report.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of the fields of a report to a body. */
export const reportFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  madeAt: { ru: 'Когда обратились', kk: 'Қашан жүгінді', en: 'Made at' },
  madeById: { ru: 'Кто обратился', kk: 'Кім жүгінді', en: 'Made by' },
  bodyId: { ru: 'Орган', kk: 'Орган', en: 'Body' },
  officerIds: { ru: 'Сотрудники', kk: 'Қызметкерлер', en: 'Officers' },
  receivedBy: {
    ru: 'Кто принял, если имени нет',
    kk: 'Кім қабылдады, аты белгісіз болса',
    en: 'Who accepted it, in words',
  },
  incidentIds: { ru: 'О каких происшествиях', kk: 'Қандай оқиғалар туралы', en: 'About which incidents' },
  suspectIds: { ru: 'О ком', kk: 'Кім туралы', en: 'About whom' },
  form: { ru: 'Форма обращения', kk: 'Өтініш нысаны', en: 'Form' },
  asked: { ru: 'О чём просили', kk: 'Не сұралды', en: 'What was asked' },
  registration: { ru: 'Регистрация', kk: 'Тіркеу', en: 'Registration' },
  'registration.number': { ru: 'Номер', kk: 'Нөмірі', en: 'Number' },
  'registration.at': { ru: 'Когда', kk: 'Қашан', en: 'When' },
  refused: { ru: 'Отказали принять', kk: 'Қабылдаудан бас тартты', en: 'Refused' },
  refusal: { ru: 'Как отказали', kk: 'Қалай бас тартты', en: 'How it was refused' },
  response: { ru: 'Ответ', kk: 'Жауап', en: 'Response' },
  respondedOn: { ru: 'Дата ответа', kk: 'Жауап күні', en: 'Responded on' },
  outcome: { ru: 'Чем закончилось', kk: 'Немен аяқталды', en: 'Outcome' },
  evidenceIds: { ru: 'Документы', kk: 'Құжаттар', en: 'Documents' },
  ...annotationFieldText,
} as const satisfies FieldTable<Report>
