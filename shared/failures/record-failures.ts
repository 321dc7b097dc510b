import type { Wording } from '../text/wording.ts'

/** Failures of records, input and exports. */
export const recordFailures = {
  'input.invalid': {
    ru: 'Данные не приняты: {where} — {problem}. Исправьте и повторите.',
    kk: 'Деректер қабылданбады: {where} — {problem}. Түзетіп, қайталаңыз.',
    en: 'The input was refused: {where} — {problem}. Correct it and try again.',
  },
  'input.unknown-command': {
    ru: 'Такой команды нет: {name}. Список команд: sandyq --help.',
    kk: 'Мұндай команда жоқ: {name}. Командалар тізімі: sandyq --help.',
    en: 'There is no such command: {name}. See sandyq --help.',
  },
  'input.file-not-found': {
    ru: 'Файл не найден: {file}. Проверьте путь.',
    kk: 'Файл табылмады: {file}. Жолды тексеріңіз.',
    en: 'File not found: {file}. Check the path.',
  },
  'input.file-unreadable': {
    ru: 'Файл не читается: {file}. Проверьте права доступа и носитель.',
    kk: 'Файл оқылмайды: {file}. Қол жеткізу құқығын және тасығышты тексеріңіз.',
    en: 'The file cannot be read: {file}. Check its permissions and the medium.',
  },
  'input.grant-used': {
    ru: 'Выбор файла или папки больше не действует. Выберите ещё раз.',
    kk: 'Файлды не қалтаны таңдау енді жарамсыз. Қайтадан таңдаңыз.',
    en: 'The choice of a file or folder is no longer valid. Choose again.',
  },
  'evidence.intimate': {
    ru: 'Это интимный материал. Он откроется, только когда вы подтвердите, что хотите его увидеть.',
    kk: 'Бұл — жеке өмірге қатысты құпия материал. Оны көргіңіз келетінін растағанда ғана ашылады.',
    en: 'This is intimate material. It opens only when you confirm that you want to see it.',
  },
  'output.not-written': {
    ru: 'Файл не записан: {file}. Проверьте папку, права и свободное место.',
    kk: 'Файл жазылмады: {file}. Қалтаны, құқықты және бос орынды тексеріңіз.',
    en: 'The file could not be written: {file}. Check the folder, permissions and free space.',
  },
  'output.exists': {
    ru: 'Файл уже есть: {file}. Укажите другое имя или добавьте --replace.',
    kk: 'Файл бар: {file}. Басқа атау беріңіз немесе --replace қосыңыз.',
    en: 'The file already exists: {file}. Give another name or add --replace.',
  },
  'record.not-found': {
    ru: 'Запись не найдена: {id}. Проверьте номер или поищите: sandyq search.',
    kk: 'Жазба табылмады: {id}. Нөмірін тексеріңіз немесе іздеңіз: sandyq search.',
    en: 'Record not found: {id}. Check the id or look for it: sandyq search.',
  },
  'record.ambiguous': {
    ru: 'Сокращению {id} подходят несколько записей. Наберите больше знаков.',
    kk: '{id} қысқартуына бірнеше жазба сәйкес келеді. Көбірек таңба теріңіз.',
    en: 'Several records fit {id}. Type more characters.',
  },
  'record.changed': {
    ru: 'Запись уже изменена (версия {found}, у вас {given}). Откройте её заново и повторите правку.',
    kk: 'Жазба өзгертілген (нұсқасы {found}, сізде {given}). Оны қайта ашып, түзетуді қайталаңыз.',
    en: 'The record has changed (version {found}, you have {given}). Open it again and repeat the edit.',
  },
  'record.in-use': {
    ru: 'Запись нужна другим записям ({by}), её нельзя удалить. Сначала удалите связь.',
    kk: 'Бұл жазба басқа жазбаларға керек ({by}), оны жоюға болмайды. Алдымен байланысты жойыңыз.',
    en: 'The record is used by others ({by}) and cannot be deleted. Remove the link first.',
  },
  'search.too-short': {
    ru: 'Слишком короткий запрос. Наберите хотя бы две буквы или цифры.',
    kk: 'Сұрау тым қысқа. Кемінде екі әріп немесе цифр теріңіз.',
    en: 'The query is too short. Type at least two letters or digits.',
  },
  'export.refused': {
    ru: 'Вывод запрещен: {reasons}. Укажите в каждом доказательстве, кто в нем показан (evidence update, поле personIds), уберите имя или адрес из текста, либо внесите документ, который разрешает вывод (permit create).',
    kk: 'Шығаруға тыйым салынған: {reasons}. Әр дәлелдемеде кім көрсетілгенін жазыңыз (evidence update, personIds өрісі), мәтіннен атын не мекенжайын алып тастаңыз немесе рұқсат құжатын енгізіңіз (permit create).',
    en: 'The export is refused: {reasons}. Say of each exhibit whom it shows (evidence update, field personIds), take the name or address out of the text, or enter the document that permits the export (permit create).',
  },
  'job.cancelled': {
    ru: 'Работа остановлена. Всё, что успело закончиться, сохранено.',
    kk: 'Жұмыс тоқтатылды. Аяқталғанның бәрі сақталды.',
    en: 'The work was stopped. Everything finished so far is kept.',
  },
  'internal.unexpected': {
    ru: 'Внутренняя ошибка, код {support}. Данные не изменены; повторите, а если не помогло — сообщите код.',
    kk: 'Ішкі қате, коды {support}. Деректер өзгерген жоқ; қайталаңыз, көмектеспесе, кодты хабарлаңыз.',
    en: 'Internal error, code {support}. No data was changed; try again, and if it stays, report the code.',
  },
} as const satisfies Record<string, Wording>
