import type { Wording } from '../text/wording.ts'

/** Failures of bringing in an existing list of cases. */
export const importFailures = {
  'import.empty': {
    ru: 'В файле {file} нет ни одной заполненной строки. Проверьте, тот ли это файл.',
    kk: '{file} файлында толтырылған бірде-бір жол жоқ. Дұрыс файл ма, тексеріңіз.',
    en: 'The file {file} has no row with anything in it. Check that it is the right one.',
  },
  'import.old-excel': {
    ru: 'Файл {file} сохранён в старом формате Excel или закрыт паролем. Откройте его и сохраните как «Книга Excel (.xlsx)» без пароля.',
    kk: '{file} файлы Excel-дің ескі пішімінде сақталған немесе құпиясөзбен жабылған. Оны ашып, «Excel кітабы (.xlsx)» түрінде құпиясөзсіз сақтаңыз.',
    en: 'The file {file} is in the old Excel format or under a password. Open it and save it as an Excel workbook (.xlsx) without a password.',
  },
  'import.not-table': {
    ru: 'Файл {file} не похож на таблицу. Нужна книга Excel (.xlsx) или текст CSV.',
    kk: '{file} файлы кестеге ұқсамайды. Excel кітабы (.xlsx) немесе CSV мәтіні керек.',
    en: 'The file {file} does not look like a table. An Excel workbook (.xlsx) or a CSV text is needed.',
  },
  'import.too-large': {
    ru: 'Файл {file} слишком велик для списка дел. Скопируйте сам список в новую книгу и сохраните её.',
    kk: '{file} файлы істер тізімі үшін тым үлкен. Тізімнің өзін жаңа кітапқа көшіріп, сақтаңыз.',
    en: 'The file {file} is too large for a list of cases. Copy the list itself into a new workbook and save that.',
  },
  'import.too-many-rows': {
    ru: 'В файле {file} больше 20 000 строк. Разделите список на части.',
    kk: '{file} файлында 20 000 жолдан көп. Тізімді бөліктерге бөліңіз.',
    en: 'The file {file} has more than 20,000 rows. Split the list into parts.',
  },
  'import.unreadable': {
    ru: 'Таблица {file} не читается. Откройте её в Excel или LibreOffice, сохраните ещё раз как .xlsx или CSV и повторите.',
    kk: '{file} кестесі оқылмайды. Оны Excel не LibreOffice-те ашып, .xlsx не CSV түрінде қайта сақтап, қайталаңыз.',
    en: 'The table {file} cannot be read. Open it in Excel or LibreOffice, save it again as .xlsx or CSV, and try again.',
  },
  'import.table-gone': {
    ru: 'Таблица больше не открыта: хранилище закрывали или открыты другие. Выберите файл ещё раз.',
    kk: 'Кесте енді ашық емес: қойма жабылған немесе басқалары ашылған. Файлды қайта таңдаңыз.',
    en: 'The table is not open any more: the vault was locked, or others were opened. Choose the file again.',
  },
  'import.rows-stop': {
    ru: 'Ничего не записано: строк, с которыми ещё не решено, — {count} ({rows}). Исправьте сопоставление или пропустите эти строки.',
    kk: 'Ештеңе жазылмады: шешілмеген жолдар саны — {count} ({rows}). Сәйкестендіруді түзетіңіз немесе бұл жолдарды өткізіп жіберіңіз.',
    en: 'Nothing was written: {count} rows are not settled yet ({rows}). Correct the mapping, or leave these rows out.',
  },
  'import.nothing': {
    ru: 'Записывать нечего: ни одна строка не взята.',
    kk: 'Жазатын ештеңе жоқ: бірде-бір жол алынбаған.',
    en: 'There is nothing to write: no row is taken.',
  },
  'import.changed': {
    ru: 'Импорт не отменить: с его записями уже работали (изменено: {count}) или на них ссылаются другие. Удалите лишнее по одной записи.',
    kk: 'Импортты болдырмауға болмайды: оның жазбаларымен жұмыс істелген (өзгергені: {count}) немесе оларға басқалар сілтейді. Артығын бір-бірлеп жойыңыз.',
    en: 'The import cannot be undone: its records were worked with (changed: {count}), or others name them. Delete what is too much record by record.',
  },
} as const satisfies Record<string, Wording>
