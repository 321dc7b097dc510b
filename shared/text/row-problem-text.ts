import type { RowProblem, RowProblemCode } from '../case-import/row-problem.ts'
import { dateShort } from '../language/dates.ts'
import { isDay } from './date-entry.ts'
import { importFieldLabel } from './import-field-text.ts'
import { valueLabel } from './value-text.ts'
import { formatWording, type Language, type Wording } from './wording.ts'

/** What is to be known of a row of a table that is imported, with what was done and what to do. */
const rowProblemText: Readonly<Record<RowProblemCode, Wording>> = {
  'no-name': {
    ru: 'Дело нечем назвать: нет ни номера, ни названия, ни человека',
    kk: 'Істі атайтын ештеңе жоқ: нөмірі де, атауы да, адамы да жоқ',
    en: 'Nothing to call the case by: no number, no title, nobody named',
  },
  'no-kind': {
    ru: 'Не сказано, какого вида дело. Выберите вид для таких строк',
    kk: 'Істің түрі айтылмаған. Мұндай жолдар үшін түрін таңдаңыз',
    en: 'The kind of the case is not said. Choose one for such rows',
  },
  'kind-unknown': {
    ru: '«{column}»: вид дела «{value}» программе неизвестен. Скажите, что это за вид',
    kk: '«{column}»: «{value}» деген іс түрі бағдарламаға белгісіз. Оның қай түр екенін айтыңыз',
    en: '“{column}”: the program does not know the kind “{value}”. Say which kind it is',
  },
  'rows-in-cell': {
    ru: 'В одной ячейке стоят целые строки таблицы: «{value}». В файле не закрыты кавычки; исправьте их и прочитайте его снова',
    kk: 'Бір ұяшықта кестенің тұтас жолдары тұр: «{value}». Файлда тырнақша жабылмаған; түзетіп, қайта оқытыңыз',
    en: 'Whole rows of the table stand in one cell: “{value}”. A quotation mark in the file is not closed; mend it and read the file again',
  },
  'not-fitting': {
    ru: '{value}: так записать нельзя, дело в поле: {read}. Исправьте ячейку или не вносите этот столбец',
    kk: '{value}: бұлай жазуға болмайды, себебі мына өрісте: {read}. Ұяшықты түзетіңіз не бұл бағанды енгізбеңіз',
    en: '{value}: it cannot be written like this because of {read}. Mend the cell or leave the column out',
  },
  'choice-gone': {
    ru: '{value}: выбранной записи нет среди тех, кем это лицо может быть. Решите снова, кто это',
    kk: '{value}: таңдалған жазба бұл тұлға болуы мүмкін жазбалардың арасында жоқ. Бұл кім екенін қайта шешіңіз',
    en: '{value}: the record that was chosen is none of those this person may be. Decide again who it is',
  },
  'day-unclear': {
    ru: '«{column}»: {value} — это {read} или {other}. Скажите, что стоит первым: день или месяц',
    kk: '«{column}»: {value} — {read} немесе {other}. Алдымен күн бе, ай ма, айтыңыз',
    en: '“{column}”: {value} is {read} or {other}. Say what comes first, the day or the month',
  },
  'day-unreadable': {
    ru: '«{column}»: дата «{value}» не читается. Поле останется пустым, текст — в заметках',
    kk: '«{column}»: «{value}» күні оқылмайды. Өріс бос қалады, мәтіні ескертпелерге түседі',
    en: '“{column}”: the date “{value}” cannot be read. The field stays empty, the text goes into the notes',
  },
  'day-short-year': {
    ru: '«{column}»: {value} прочитано как {read}',
    kk: '«{column}»: {value} мынадай деп оқылды: {read}',
    en: '“{column}”: {value} was read as {read}',
  },
  'day-guessed': {
    ru: '«{column}»: {value} прочитано как {read} по другим датам столбца, но может значить и {other}',
    kk: '«{column}»: {value} бағанның басқа күндері бойынша {read} деп оқылды, бірақ {other} болуы да мүмкін',
    en: '“{column}”: {value} was read as {read} by the other days of the column, but may also mean {other}',
  },
  'column-twice': {
    ru: '«{column}»: о том же сказано и в другом столбце. «{value}» — в заметках, решите, что верно',
    kk: '«{column}»: бұл туралы басқа бағанда да айтылған. «{value}» ескертпелерге түседі, қайсысы дұрыс, шешіңіз',
    en: '“{column}”: another column says the same thing otherwise. “{value}” goes into the notes, decide which is right',
  },
  'value-unknown': {
    ru: '«{column}»: «{value}» не понято. Поле останется пустым, текст — в заметках',
    kk: '«{column}»: «{value}» түсініксіз. Өріс бос қалады, мәтіні ескертпелерге түседі',
    en: '“{column}”: “{value}” was not understood. The field stays empty, the text goes into the notes',
  },
  'person-unnamed': {
    ru: '«{column}»: сведения есть, а имени нет. Человек будет внесён без имени',
    kk: '«{column}»: мәлімет бар, бірақ аты жоқ. Адам аты-жөнсіз енгізіледі',
    en: '“{column}”: there are facts but no name. The person will be entered without one',
  },
  'number-zero-added': {
    ru: '«{column}»: в номере {value} меньше 12 цифр. С нулём впереди он верен: {read}. Сверьте с документом',
    kk: '«{column}»: {value} нөмірінде 12 цифрдан аз. Алдына нөл қойғанда дұрыс: {read}. Құжатпен салыстырыңыз',
    en: '“{column}”: {value} has fewer than 12 digits. With zeros in front it is right: {read}. Compare it with the document',
  },
  'number-zero-lost': {
    ru: '«{column}»: в номере {value} меньше 12 цифр, ноль впереди мог пропасть. Взято как есть, сверьте с документом',
    kk: '«{column}»: {value} нөмірінде 12 цифрдан аз, алдындағы нөл түсіп қалған болуы мүмкін. Сол күйінде алынды, құжатпен салыстырыңыз',
    en: '“{column}”: {value} has fewer than 12 digits, a zero in front may have been lost. Taken as it is, compare it with the document',
  },
  'number-form': {
    ru: '«{column}»: {value} — не двенадцать цифр. Взято как есть',
    kk: '«{column}»: {value} — он екі цифр емес. Сол күйінде алынды',
    en: '“{column}”: {value} is not twelve digits. Taken as it is',
  },
  'number-checksum': {
    ru: '«{column}»: у номера {value} не сходится контрольная цифра. Взято как есть, сверьте с документом',
    kk: '«{column}»: {value} нөмірінің бақылау цифры сәйкес келмейді. Сол күйінде алынды, құжатпен салыстырыңыз',
    en: '“{column}”: the check digit of {value} does not fit. Taken as it is, compare it with the document',
  },
  'lost-letters': {
    ru: '«{column}»: «{value}» — вместо казахских букв стоят «?». Сохраните таблицу как «CSV UTF-8» или .xlsx',
    kk: '«{column}»: «{value}» — қазақ әріптерінің орнында «?» тұр. Кестені «CSV UTF-8» не .xlsx түрінде сақтаңыз',
    en: '“{column}”: “{value}” has “?” where Kazakh letters stood. Save the table as “CSV UTF-8” or .xlsx',
  },
  'formula-text': {
    ru: '«{column}»: в ячейке формула, а не её значение: {value}. Взята как текст',
    kk: '«{column}»: ұяшықта мән емес, формула тұр: {value}. Мәтін ретінде алынды',
    en: '“{column}”: the cell holds a formula and not its value: {value}. Taken as text',
  },
  'text-cut': {
    ru: '«{column}»: текст длиннее 20 000 знаков, остальное не войдёт',
    kk: '«{column}»: мәтін 20 000 таңбадан ұзын, қалғаны енбейді',
    en: '“{column}”: the text is longer than 20,000 characters, the rest stays out',
  },
  'twice-in-file': {
    ru: 'Тот же номер дела стоит в строке {row}',
    kk: 'Дәл осы іс нөмірі {row}-жолда тұр',
    en: 'The same case number stands in row {row}',
  },
  'case-known': {
    ru: 'Дело с таким номером уже есть: «{title}». Строка пропущена, если не решите иначе',
    kk: 'Мұндай нөмірлі іс бар: «{title}». Басқаша шешпесеңіз, жол өткізіледі',
    en: 'A case with this number is there already: “{title}”. The row is left out unless you decide otherwise',
  },
  'left-out': {
    ru: '{value}: в записи нет того, что стоит в строке: {read}. Запись не меняется, внесите сами',
    kk: '{value}: жазбада жолдағы мына деректер жоқ: {read}. Жазба өзгермейді, өзіңіз енгізіңіз',
    en: '{value}: the record lacks what stands in the row: {read}. The record stays as it is, enter it yourself',
  },
  'row-differs': {
    ru: '{value}: строка {row} и эта говорят разное. В запись не войдёт: {read}. Решите, что верно',
    kk: '{value}: {row}-жол мен осы жол әртүрлі айтады. Жазбаға енбейді: {read}. Қайсысы дұрыс, шешіңіз',
    en: '{value}: row {row} and this one differ. This stays out of the record: {read}. Decide which is right',
  },
  'two-rules': {
    ru: '{value}: как безопасно связаться, в строке {row} сказано иначе. В запись войдёт и то и другое, решите, что верно',
    kk: '{value}: қалай қауіпсіз хабарласу керегі {row}-жолда басқаша айтылған. Жазбаға екеуі де енеді, қайсысы дұрыс, шешіңіз',
    en: '{value}: row {row} says otherwise how to reach this person safely. The record gets both, decide which is right',
  },
  'number-shared': {
    ru: '{value}: номер тот же, что у другого имени в строке {row}. Записей будет две, сверьте номер с документом',
    kk: '{value}: нөмірі {row}-жолдағы басқа есімнің нөмірімен бірдей. Жазба екеу болады, нөмірді құжатпен салыстырыңыз',
    en: '{value}: the number is that of another name in row {row}. There will be two records, compare the number with the document',
  },
  'person-known': {
    ru: '{value}: уже есть в хранилище — {title}',
    kk: '{value}: қоймада бар — {title}',
    en: '{value}: already in the vault as {title}',
  },
  'name-known': {
    ru: '{value}: в хранилище есть такое имя — {title}. Решите, тот ли это человек',
    kk: '{value}: қоймада осындай аты-жөн бар — {title}. Сол адам ба, шешіңіз',
    en: '{value}: the vault has someone of this name, {title}. Decide whether it is the same person',
  },
  'name-twice': {
    ru: '{value}: то же имя в строке {row}. Без ИИН и даты рождения это две записи',
    kk: '{value}: дәл осы аты-жөн {row}-жолда. ЖСН мен туған күнсіз бұл екі жазба болады',
    en: '{value}: the same name in row {row}. Without a number or a birth date these are two records',
  },
  conflict: {
    ru: 'Конфликт интересов: {value} — {reason} {title}',
    kk: 'Мүдделер қақтығысы: {value} — {reason} {title}',
    en: 'Conflict of interest: {value} — {reason} {title}',
  },
  'conflict-in-file': {
    ru: '{value} стоит на другой стороне в строке {row}',
    kk: '{value} {row}-жолда екінші тарапта тұр',
    en: '{value} stands on the other side in row {row}',
  },
  'ask-lead-lawyer': {
    ru: 'Об этой строке спросите ведущего юриста',
    kk: 'Бұл жол туралы жетекші заңгерден сұраңыз',
    en: 'Ask the lead lawyer about this row',
  },
  'several-people': {
    ru: 'В одной ячейке несколько человек: {value}. Каждый будет записан отдельно',
    kk: 'Бір ұяшықта бірнеше адам: {value}. Әрқайсысы бөлек жазылады',
    en: 'Several people in one cell: {value}. Each is entered separately',
  },
  'same-person': {
    ru: '{value}: тот же человек, что в строке {row}. Запись будет одна',
    kk: '{value}: {row}-жолдағы адамның өзі. Жазба біреу болады',
    en: '{value}: the same person as in row {row}. There will be one record',
  },
  'not-joined': {
    ru: 'Номера дела нет, а над строкой пусто: это будет отдельное дело',
    kk: 'Іс нөмірі жоқ, үстіндегі жол бос: бұл бөлек іс болады',
    en: 'No case number, and the row above is empty: this becomes a case of its own',
  },
  joined: {
    ru: 'Номера дела нет: люди этой строки войдут в дело строки {row}',
    kk: 'Іс нөмірі жоқ: бұл жолдың адамдары {row}-жолдың ісіне енеді',
    en: 'No case number: the people of this row join the case of row {row}',
  },
}

/** A day that a cell was read as, as people write it; what is no day stays. */
function dayWords(read: string): string {
  return isDay(read) ? dateShort(read) : read
}

/** What was said of fields, each under its name: «Пол: женский; Телефон: +7 …». */
function fieldWords({ fields = [], person }: RowProblem, language: Language): string {
  return fields
    .map(({ field, value }) => {
      const label = importFieldLabel(field as 'notes', language, person !== undefined)
      const said = field === 'gender' ? valueLabel('gender', value, language) : dayWords(value)
      return said === '' ? label : `${label}: ${said}`
    })
    .join('; ')
}

/** A problem in words. */
export function describeRowProblem(problem: RowProblem, language: Language): string {
  const { code, value = '', reason, title = '', read = '', other = '' } = problem
  const { fields, ...plain } = problem
  const told = fields === undefined ? dayWords(read) : fieldWords(problem, language)
  const words = {
    ...plain,
    read: told,
    other: dayWords(other),
    value,
    title: code === 'conflict' && title !== '' ? `(${title})` : title,
  }
  const why = reason === undefined ? '' : valueLabel('conflictReason', reason, language).toLowerCase()
  return formatWording(rowProblemText[code][language], { ...words, reason: why } as Record<
    string,
    string | number
  >).trim()
}
