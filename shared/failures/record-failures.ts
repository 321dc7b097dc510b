import type { Wording } from '../text/wording.ts'

/** Failures of records, input and exports. */
export const recordFailures = {
  'input.invalid': {
    ru: 'Данные не приняты: {where} — {problem}. Исправьте и повторите.',
    kk: 'Деректер қабылданбады: {where} — {problem}. Түзетіп, қайталаңыз.',
    en: 'The input was refused: {where} — {problem}. Correct it and try again.',
  },
  'input.unknown-command': {
    ru: 'Программа не знает такого действия: {name}.',
    kk: 'Бағдарлама мұндай әрекетті білмейді: {name}.',
    en: 'The program knows no such action: {name}.',
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
    kk: 'Бұл — интимдік материал. Оны көргіңіз келетінін растағанда ғана ашылады.',
    en: 'This is intimate material. It opens only when you confirm that you want to see it.',
  },
  'output.not-written': {
    ru: 'Файл не записан: {file}. Проверьте папку, права и свободное место.',
    kk: 'Файл жазылмады: {file}. Қалтаны, құқықты және бос орынды тексеріңіз.',
    en: 'The file could not be written: {file}. Check the folder, permissions and free space.',
  },
  'output.exists': {
    ru: 'Файл уже есть: {file}. Укажите другую папку или другое имя.',
    kk: 'Файл бар: {file}. Басқа қалта не басқа атау беріңіз.',
    en: 'The file already exists: {file}. Give another folder or another name.',
  },
  'law.not-shipped': {
    ru: 'Такой статьи в программе нет: {article}. Назовите кодекс и номер статьи.',
    kk: 'Бағдарламада мұндай бап жоқ: {article}. Кодекс пен баптың нөмірін атаңыз.',
    en: 'The program holds no such article: {article}. Name the code and the number of the article.',
  },
  'playbook.not-shipped': {
    ru: 'Такой памятки в программе нет: {key}. Выберите из списка.',
    kk: 'Бағдарламада мұндай жадынама жоқ: {key}. Тізімнен таңдаңыз.',
    en: 'The program holds no such playbook: {key}. Choose one from the list.',
  },
  'record.not-found': {
    ru: 'Запись не найдена: {id}. Возможно, её удалили; проверьте номер или воспользуйтесь поиском.',
    kk: 'Жазба табылмады: {id}. Ол жойылған болуы мүмкін; нөмірін тексеріңіз немесе іздеуді қолданыңыз.',
    en: 'Record not found: {id}. It may have been deleted; check the id or search for it.',
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
  'person.merge-kinds': {
    ru: 'Человека и организацию не объединить. Выберите две записи одного вида.',
    kk: 'Адам мен ұйымды біріктіруге болмайды. Бір түрдегі екі жазбаны таңдаңыз.',
    en: 'A person and an organisation cannot be merged. Choose two records of one kind.',
  },
  'person.merge-self': {
    ru: 'Под этой записью открыто хранилище. Оставьте её, а объедините с ней другую.',
    kk: 'Қойма осы жазбамен ашылған. Оны қалдырып, екіншісін соған қосыңыз.',
    en: 'The vault is open under this record. Keep it and merge the other one into it.',
  },
  'person.merged': {
    ru: 'Эта запись объединена с другой. Чтобы она вернулась, отмените объединение.',
    kk: 'Бұл жазба басқасымен біріктірілген. Қайтару үшін біріктіруді болдырмаңыз.',
    en: 'This record was merged into another. To have it back, undo the merge.',
  },
  'person.merge-changed': {
    ru: 'Объединение не отменить: после него изменено ({by}). Исправьте записи по одной.',
    kk: 'Біріктіруді болдырмауға болмайды: одан кейін өзгертілген ({by}). Жазбаларды бір-бірлеп түзетіңіз.',
    en: 'The merge cannot be undone: something was changed after it ({by}). Correct the records one by one.',
  },
  'search.too-short': {
    ru: 'Слишком короткий запрос. Наберите хотя бы две буквы или цифры.',
    kk: 'Сұрау тым қысқа. Кемінде екі әріп немесе цифр теріңіз.',
    en: 'The query is too short. Type at least two letters or digits.',
  },
  'export.refused': {
    ru: 'Вывод запрещен: {reasons}. Укажите в каждом доказательстве, кто в нем показан, уберите имя или адрес из текста, либо внесите документ, который разрешает вывод.',
    kk: 'Шығаруға тыйым салынған: {reasons}. Әр дәлелдемеде кім көрсетілгенін жазыңыз, мәтіннен атын не мекенжайын алып тастаңыз немесе рұқсат құжатын енгізіңіз.',
    en: 'The export is refused: {reasons}. Say of each exhibit whom it shows, take the name or address out of the text, or enter the document that permits the export.',
  },
  'plan.not-ready': {
    ru: 'Подписать ещё нельзя, не решено: {open}. Ответьте на вопросы и внесите согласия, потом подпишите.',
    kk: 'Қол қоюға әлі болмайды, шешілмегені: {open}. Сұрақтарға жауап беріп, келісімдерді енгізіңіз де, қол қойыңыз.',
    en: 'It cannot be signed off yet, still open: {open}. Answer the questions and enter the consents, then sign.',
  },
  'plan.not-signed': {
    ru: 'План не подписан или изменён после подписи. Подпишите его, прежде чем публиковать.',
    kk: 'Жоспарға қол қойылмаған немесе ол қол қойылғаннан кейін өзгертілген. Жарияламас бұрын қол қойыңыз.',
    en: 'The plan is not signed off, or was changed since. Sign it off before it goes out.',
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
