import type { Handover, Hearing } from '../../model/hearing.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of a hearing's fields. */
export const hearingFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  suitId: { ru: 'Иск', kk: 'Талап қою', en: 'Suit' },
  heldOn: { ru: 'День заседания', kk: 'Отырыс күні', en: 'Day of the hearing' },
  startsAt: { ru: 'Начало', kk: 'Басталуы', en: 'Begins at' },
  endsAt: { ru: 'Окончание', kk: 'Аяқталуы', en: 'Ends at' },
  half: { ru: 'Половина дня', kk: 'Күннің жартысы', en: 'Half of the day' },
  state: { ru: 'Состояние заседания', kk: 'Отырыстың күйі', en: 'State of the hearing' },
  courtId: { ru: 'Суд', kk: 'Сот', en: 'Court' },
  room: { ru: 'Зал', kk: 'Зал', en: 'Room' },
  judge: { ru: 'Судья', kk: 'Судья', en: 'Judge' },
  isClosed: { ru: 'Закрытое заседание', kk: 'Жабық отырыс', en: 'Closed hearing' },
  subject: { ru: 'О чём заседание', kk: 'Отырыстың мәні', en: 'What it is about' },
  attendants: { ru: 'Участники заседания', kk: 'Отырысқа қатысушылар', en: 'Who takes part' },
  'attendants.personId': { ru: 'Участник', kk: 'Қатысушы', en: 'Person' },
  'attendants.capacity': { ru: 'В каком качестве', kk: 'Қандай рөлде', en: 'In what capacity' },
  'attendants.attended': { ru: 'Явился', kk: 'Келді', en: 'Attended' },
  result: { ru: 'Результат', kk: 'Нәтижесі', en: 'Result' },
  protocolEvidenceId: { ru: 'Протокол заседания', kk: 'Отырыс хаттамасы', en: 'Record of the hearing' },
  protocolReadOn: {
    ru: 'День ознакомления с протоколом',
    kk: 'Хаттамамен танысқан күні',
    en: 'Record read on',
  },
  nextOn: { ru: 'Следующий день заседания', kk: 'Келесі отырыс күні', en: 'Next day in court' },
  ...annotationFieldText,
} as const satisfies FieldTable<Hearing>

/** Labels of a handover's fields. */
export const handoverFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  direction: { ru: 'Отдано или принято', kk: 'Берілген не қабылданған', en: 'Given or taken' },
  evidenceId: { ru: 'Доказательство', kk: 'Дәлелдеме', en: 'Evidence' },
  what: { ru: 'Что именно передано', kk: 'Нақты не берілді', en: 'What exactly' },
  personId: { ru: 'Кому или от кого', kk: 'Кімге немесе кімнен', en: 'To whom or from whom' },
  purpose: { ru: 'Для чего', kk: 'Не үшін', en: 'What for' },
  handedOn: { ru: 'Дата передачи', kk: 'Берілген күні', en: 'Handed over on' },
  actEvidenceId: { ru: 'Акт приёма-передачи', kk: 'Қабылдау-тапсыру актісі', en: 'Act of handing over' },
  dueBackOn: { ru: 'Вернуть до', kk: 'Қайтару мерзімі', en: 'Due back on' },
  returnedOn: { ru: 'Возвращено', kk: 'Қайтарылған күні', en: 'Returned on' },
  returnActEvidenceId: { ru: 'Акт о возврате', kk: 'Қайтару актісі', en: 'Act of the return' },
  condition: { ru: 'Состояние вещи', kk: 'Заттың күйі', en: 'Condition' },
  ...annotationFieldText,
} as const satisfies FieldTable<Handover>
