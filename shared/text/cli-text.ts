import type { Wording } from './wording.ts'

/** What the command line says beside answers and failures. */
export const cliText = {
  'usage.unknown-command': {
    ru: 'Такой команды нет: {name}. Список: sandyq --help.',
    kk: 'Мұндай команда жоқ: {name}. Тізімі: sandyq --help.',
    en: 'There is no such command: {name}. See sandyq --help.',
  },
  'usage.unfinished-command': {
    ru: 'Команда не закончена: {name}. Продолжения: sandyq {name} --help.',
    kk: 'Команда аяқталмаған: {name}. Жалғасы: sandyq {name} --help.',
    en: 'The command is not complete: {name}. See sandyq {name} --help.',
  },
  'usage.unknown-flag': {
    ru: 'Такого параметра у этой команды нет: {flag}. Список: sandyq {command} --help.',
    kk: 'Бұл командада мұндай параметр жоқ: {flag}. Тізімі: sandyq {command} --help.',
    en: 'This command has no such flag: {flag}. See sandyq {command} --help.',
  },
  'usage.flag-needs-value': {
    ru: 'После {flag} должно стоять значение (если оно начинается с дефиса: {flag}=…).',
    kk: '{flag} параметрінен кейін мән тұруы керек (сызықшадан басталса: {flag}=…).',
    en: '{flag} needs a value (if it begins with a hyphen: {flag}=…).',
  },
  'usage.flag-takes-no-value': {
    ru: 'У {flag} значения не бывает.',
    kk: '{flag} параметрі мән қабылдамайды.',
    en: '{flag} takes no value.',
  },
  'usage.flag-twice': {
    ru: '{flag} указан дважды. Оставьте один.',
    kk: '{flag} екі рет көрсетілген. Біреуін қалдырыңыз.',
    en: '{flag} is given twice. Keep one.',
  },
  'usage.flag-missing': {
    ru: 'Не хватает {flag}. Подробнее: sandyq {command} --help.',
    kk: '{flag} жетіспейді. Толығырақ: sandyq {command} --help.',
    en: '{flag} is missing. See sandyq {command} --help.',
  },
  'usage.flag-not-a-number': {
    ru: 'После {flag} должно стоять целое число.',
    kk: '{flag} параметрінен кейін бүтін сан тұруы керек.',
    en: '{flag} needs a whole number.',
  },
  'usage.flags-exclude': {
    ru: '{first} и {second} вместе не бывают. Оставьте одно.',
    kk: '{first} мен {second} бірге қолданылмайды. Біреуін қалдырыңыз.',
    en: '{first} and {second} exclude each other. Keep one.',
  },
  'usage.one-of': {
    ru: 'Нужно одно из двух: {first} или {second}.',
    kk: 'Екеуінің бірі керек: {first} немесе {second}.',
    en: 'One of two is needed: {first} or {second}.',
  },
  'usage.word-missing': {
    ru: 'Не хватает {word}. Подробнее: sandyq {command} --help.',
    kk: '{word} жетіспейді. Толығырақ: sandyq {command} --help.',
    en: '{word} is missing. See sandyq {command} --help.',
  },
  'usage.word-surplus': {
    ru: 'Лишних слов после команды: {count}. Подробнее: sandyq {command} --help.',
    kk: 'Командадан кейінгі артық сөздер саны: {count}. Толығырақ: sandyq {command} --help.',
    en: 'Surplus words after the command: {count}. See sandyq {command} --help.',
  },
  'usage.language': {
    ru: 'Языки сообщений: ru, kk, en.',
    kk: 'Хабарлама тілдері: ru, kk, en.',
    en: 'Languages of messages: ru, kk, en.',
  },
  'usage.filter': {
    ru: 'Отбор пишется так: --filter имя=значение.',
    kk: 'Сүзгі былай жазылады: --filter атау=мән.',
    en: 'A filter is written --filter name=value.',
  },
  'usage.head': {
    ru: 'Голова журнала пишется так: --head номер:хеш, хеш — 64 шестнадцатеричных знака.',
    kk: 'Журнал басы былай жазылады: --head нөмір:хеш, хеш — 64 он алтылық таңба.',
    en: 'A head of the log is written --head NUMBER:HASH, the hash being 64 hexadecimal digits.',
  },
  'usage.sequence': {
    ru: 'Укажите номер записи журнала, см. sandyq custody list.',
    kk: 'Журнал жазбасының нөмірін көрсетіңіз, sandyq custody list қараңыз.',
    en: 'Give the number of an entry of the log, see sandyq custody list.',
  },
  'usage.out-format': {
    ru: 'Имя файла в --out должно кончаться на {endings}.',
    kk: '--out файлының аты {endings} деп аяқталуы керек.',
    en: 'The name in --out must end in {endings}.',
  },
  'usage.format-ending': {
    ru: '--format {format} не подходит к имени в --out: оно кончается на {ending}. Исправьте одно из двух.',
    kk: '--format {format} мәні --out файлының атына сай емес: ол {ending} деп аяқталады. Екеуінің бірін түзетіңіз.',
    en: '--format {format} does not fit the name in --out, which ends in {ending}. Correct one of the two.',
  },
  'usage.not-json': {
    ru: 'Это не JSON-объект: {where}. Исправьте и повторите.',
    kk: 'Бұл JSON нысаны емес: {where}. Түзетіп, қайталаңыз.',
    en: 'This is not a JSON object: {where}. Correct it and try again.',
  },
  'usage.not-utf8': {
    ru: 'Файл не в UTF-8: {where}. Сохраните его в UTF-8 и повторите.',
    kk: 'Файл UTF-8 кодтауында емес: {where}. Оны UTF-8 түрінде сақтап, қайталаңыз.',
    en: 'The file is not in UTF-8: {where}. Save it as UTF-8 and try again.',
  },
  'usage.input-too-large': {
    ru: 'Слишком большой ввод: {where}.',
    kk: 'Енгізілгені тым үлкен: {where}.',
    en: 'The input is too large: {where}.',
  },
  'usage.other-id': {
    ru: 'В JSON стоит id другой записи. Уберите его или исправьте номер.',
    kk: 'JSON ішінде басқа жазбаның id-і тұр. Алып тастаңыз немесе нөмірін түзетіңіз.',
    en: 'The JSON carries the id of another record. Remove it or correct the id.',
  },
  'usage.vault-not-named': {
    ru: 'Не указано хранилище: --vault ПАПКА или переменная SANDYQ_VAULT.',
    kk: 'Қойма көрсетілмеген: --vault ҚАЛТА немесе SANDYQ_VAULT айнымалысы.',
    en: 'No vault is named: --vault DIR or the variable SANDYQ_VAULT.',
  },
  'usage.no-passphrase': {
    ru: 'Негде спросить парольную фразу: ввод не с клавиатуры. Укажите --passphrase-file ФАЙЛ или SANDYQ_PASSPHRASE.',
    kk: 'Құпиясөз тіркесін сұрайтын жер жоқ: енгізу пернетақтадан емес. --passphrase-file ФАЙЛ немесе SANDYQ_PASSPHRASE көрсетіңіз.',
    en: 'There is nowhere to ask for the passphrase: input is not a keyboard. Give --passphrase-file FILE or SANDYQ_PASSPHRASE.',
  },
  'usage.no-new-passphrase': {
    ru: 'Негде спросить новую парольную фразу: ввод не с клавиатуры. Укажите --new-passphrase-file ФАЙЛ.',
    kk: 'Жаңа құпиясөз тіркесін сұрайтын жер жоқ: енгізу пернетақтадан емес. --new-passphrase-file ФАЙЛ көрсетіңіз.',
    en: 'There is nowhere to ask for the new passphrase: input is not a keyboard. Give --new-passphrase-file FILE.',
  },
  'usage.empty-passphrase': {
    ru: 'Парольная фраза пуста.',
    kk: 'Құпиясөз тіркесі бос.',
    en: 'The passphrase is empty.',
  },
  'usage.passphrases-differ': {
    ru: 'Фразы не совпали. Повторите команду.',
    kk: 'Тіркестер сәйкес келмеді. Команданы қайталаңыз.',
    en: 'The two phrases differ. Repeat the command.',
  },
  'usage.no-recovery-key': {
    ru: 'В этом файле нет ключа восстановления (строки AGE-SECRET-KEY-…): {file}.',
    kk: 'Бұл файлда қалпына келтіру кілті (AGE-SECRET-KEY-… жолы) жоқ: {file}.',
    en: 'This file holds no recovery key (a line AGE-SECRET-KEY-…): {file}.',
  },
  'usage.secret-on-command-line': {
    ru: 'Секрет в командной строке виден другим программам и остаётся в истории. Используйте запрос с клавиатуры, --passphrase-file, --recovery-key-file или SANDYQ_PASSPHRASE. Если секрет настоящий — смените его.',
    kk: 'Командалық жолдағы құпия басқа бағдарламаларға көрінеді және тарихта қалады. Пернетақтадан енгізіңіз немесе --passphrase-file, --recovery-key-file, SANDYQ_PASSPHRASE қолданыңыз. Құпия шынайы болса, оны ауыстырыңыз.',
    en: 'A secret on the command line is seen by other programs and stays in the history. Use the prompt, --passphrase-file, --recovery-key-file or SANDYQ_PASSPHRASE. If the secret is a real one, change it.',
  },
  'usage.last-recovery': {
    ru: 'Вход {slot} — единственный ключ восстановления: без него забытую фразу не заменить ничем. Сначала добавьте новый: sandyq vault slots add --kind recovery. Все равно убрать: --last-recovery.',
    kk: '{slot}-кіру — жалғыз қалпына келтіру кілті: онсыз ұмытылған тіркестің орнын ештеңе баса алмайды. Алдымен жаңасын қосыңыз: sandyq vault slots add --kind recovery. Бәрібір алып тастау: --last-recovery.',
    en: 'Slot {slot} is the only recovery key: without it nothing replaces a forgotten passphrase. First add a new one: sandyq vault slots add --kind recovery. To remove it all the same: --last-recovery.',
  },
  'usage.needs-current-passphrase': {
    ru: 'Смена фразы требует действующей фразы, а не ключа восстановления. Забыта — добавьте новый способ входа: sandyq vault slots add.',
    kk: 'Тіркесті ауыстыру үшін қалпына келтіру кілті емес, қолданыстағы тіркес керек. Ұмытылса, жаңа кіру тәсілін қосыңыз: sandyq vault slots add.',
    en: 'Changing the passphrase takes the present one, not the recovery key. If it is forgotten, add a new slot: sandyq vault slots add.',
  },
  'prompt.passphrase': {
    ru: 'Парольная фраза: ',
    kk: 'Құпиясөз тіркесі: ',
    en: 'Passphrase: ',
  },
  'prompt.new-passphrase': {
    ru: 'Новая парольная фраза: ',
    kk: 'Жаңа құпиясөз тіркесі: ',
    en: 'New passphrase: ',
  },
  'prompt.repeat': { ru: 'Ещё раз: ', kk: 'Тағы бір рет: ', en: 'Once more: ' },
  'note.alarm': {
    ru: 'Внимание: {alarm}',
    kk: 'Назар аударыңыз: {alarm}',
    en: 'Attention: {alarm}',
  },
  'note.skipped': {
    ru: 'Пропущено (служебный файл, ссылка или устройство): {file}',
    kk: 'Өткізіп жіберілді (қызметтік файл, сілтеме немесе құрылғы): {file}',
    en: 'Skipped (system file, link or device): {file}',
  },
  'note.document-kept': {
    ru: 'Документ заполнен и сохранён: {id}. Вывести: sandyq document export {id} --out ФАЙЛ.',
    kk: 'Құжат толтырылып, сақталды: {id}. Шығару: sandyq document export {id} --out ФАЙЛ.',
    en: 'The document is filled and kept: {id}. To export it: sandyq document export {id} --out FILE.',
  },
  'note.support': {
    ru: 'Внутренняя ошибка {support}: {name}',
    kk: 'Ішкі қате {support}: {name}',
    en: 'Internal error {support}: {name}',
  },
  'note.stopping': {
    ru: 'Останавливаю… Ещё раз Ctrl+C — выйти сразу.',
    kk: 'Тоқтатылуда… Бірден шығу үшін Ctrl+C тағы басыңыз.',
    en: 'Stopping… Ctrl+C again to leave at once.',
  },
  'answer.created': { ru: 'Создано: {id}', kk: 'Жасалды: {id}', en: 'Created: {id}' },
  'answer.updated': {
    ru: 'Изменено: {id}, версия {version}',
    kk: 'Өзгертілді: {id}, нұсқасы {version}',
    en: 'Updated: {id}, version {version}',
  },
  'answer.restored': {
    ru: 'Удаление отменено: {id}, версия {version}',
    kk: 'Қалпына келтірілді: {id}, нұсқасы {version}',
    en: 'Deletion taken back: {id}, version {version}',
  },
  'answer.deleted': { ru: 'Удалено: {id}', kk: 'Жойылды: {id}', en: 'Deleted: {id}' },
  'answer.exported': {
    ru: 'Файлов: {files}, байт: {bytes}, не вывелось: {gaps}',
    kk: 'Файлдар: {files}, байт: {bytes}, шығарылмағаны: {gaps}',
    en: 'Files: {files}, bytes: {bytes}, left behind: {gaps}',
  },
  'note.export-clear': {
    ru: 'Всё выходит в открытом виде: дел {cases}, лиц {people}, файлов {files}; несовершеннолетних {minors}, под псевдонимом {sealedPeople}, с адресом убежища {shelters}, строго закрытых дел {sealedCases}, дел под тайной {secretCases}, интимных материалов {intimate}, заметок {privileged}.',
    kk: 'Бәрі ашық түрде шығады: істер {cases}, тұлғалар {people}, файлдар {files}; кәмелетке толмағандар {minors}, бүркеншік атты {sealedPeople}, баспана мекенжайы бар {shelters}, қатаң жабық істер {sealedCases}, құпиядағы істер {secretCases}, интимдік материалдар {intimate}, ескертпелер {privileged}.',
    en: 'Everything comes out in clear: {cases} cases, {people} people, {files} files; {minors} minors, {sealedPeople} under a pseudonym, {shelters} with the address of a shelter, {sealedCases} sealed cases, {secretCases} cases under secrecy, {intimate} intimate items, {privileged} notes.',
  },
  'note.import-too-long': {
    ru: 'Эти листы велики для импорта (больше 20 000 строк) и не прочитаны: {sheets}',
    kk: 'Бұл парақтар импортқа үлкен (20 000 жолдан көп), олар оқылмады: {sheets}',
    en: 'These sheets are too large for an import (more than 20,000 rows) and are not read: {sheets}',
  },
  'note.import-unused': {
    ru: 'Из этих столбцов ничего не берётся: {columns}',
    kk: 'Мына бағандардан ештеңе алынбайды: {columns}',
    en: 'Nothing is taken from these columns: {columns}',
  },
  'note.import-missing': {
    ru: 'Этих столбцов в таблице нет: {columns}',
    kk: 'Мына бағандар кестеде жоқ: {columns}',
    en: 'The table does not have these columns: {columns}',
  },
  'answer.import-counts': {
    ru: 'Дел: {cases}, новых лиц: {people}, лиц из хранилища: {used}, строк пропущено: {skipped}',
    kk: 'Істер: {cases}, жаңа тұлғалар: {people}, қоймадағы тұлғалар: {used}, өткізілген жолдар: {skipped}',
    en: 'Cases: {cases}, new people: {people}, people of the vault: {used}, rows left out: {skipped}',
  },
  'answer.import-undo': {
    ru: 'Отменить всё: sandyq case undo-import {id} --reason …',
    kk: 'Бәрін болдырмау: sandyq case undo-import {id} --reason …',
    en: 'To take all of it back: sandyq case undo-import {id} --reason …',
  },
  'answer.import-remains': {
    ru: 'Сам файл {file} остался на диске открытым. Когда проверите импорт, удалите его.',
    kk: '{file} файлының өзі дискіде ашық қалды. Импортты тексерген соң, оны жойыңыз.',
    en: 'The file {file} itself is still on the disk in clear. Remove it once the import is checked.',
  },
  'answer.total': { ru: 'Всего: {total}', kk: 'Барлығы: {total}', en: 'Total: {total}' },
  'answer.head': { ru: 'Голова журнала: {head}', kk: 'Журнал басы: {head}', en: 'Head of the log: {head}' },
  'answer.more': { ru: 'и ещё: {count}', kk: 'тағы: {count}', en: 'and more: {count}' },
  'answer.own-norms': {
    ru: 'Записи фонда (номер, кодекс, статья, заголовок, сверено, сверить снова):',
    kk: 'Қордың жазбалары (нөмірі, кодекс, бап, тақырып, тексерілген күн, қайта тексеру күні):',
    en: 'Own records (id, code, article, title, checked on, check again on):',
  },
  'answer.no-text': { ru: 'текста нет', kk: 'мәтін жоқ', en: 'not held' },
  'answer.not-reviewed': {
    ru: 'Юрист эту памятку ещё не проверил.',
    kk: 'Бұл жадынаманы заңгер әлі тексерген жоқ.',
    en: 'No lawyer has reviewed this playbook yet.',
  },
  'answer.none': { ru: 'Ничего нет.', kk: 'Ештеңе жоқ.', en: 'Nothing here.' },
  'answer.rules-not-reviewed': {
    ru: 'Ни одно правило не проверено юристом.',
    kk: 'Бірде-бір қағиданы заңгер тексермеген.',
    en: 'None of the rules has been reviewed by a lawyer.',
  },
  'answer.no-problems': {
    ru: 'Замечаний нет.',
    kk: 'Ескерту жоқ.',
    en: 'No problems found.',
  },
  'answer.warning': {
    ru: 'Проверьте поле «{label}» ({field}): {problem}.',
    kk: '«{label}» өрісін ({field}) тексеріңіз: {problem}.',
    en: 'Check the field “{label}” ({field}): {problem}.',
  },
  'answer.recovery-key': {
    ru: 'Ключ восстановления. Он показан один раз и нигде не сохранён. Распечатайте или перепишите его и храните отдельно от компьютера: им открывается хранилище, если фраза забыта.',
    kk: 'Қалпына келтіру кілті. Ол бір рет көрсетіледі және еш жерде сақталмайды. Басып шығарыңыз немесе көшіріп жазып, компьютерден бөлек сақтаңыз: тіркес ұмытылса, қойма осымен ашылады.',
    en: 'The recovery key. It is shown once and stored nowhere. Print it or write it down and keep it away from the computer: it opens the vault if the passphrase is forgotten.',
  },
  'answer.passphrase-changed': {
    ru: 'Парольная фраза изменена. Старые копии хранилища прежняя фраза по-прежнему открывает; если её кто-то знает: sandyq vault rotate',
    kk: 'Құпиясөз тіркесі ауыстырылды. Бұрынғы тіркес қойманың ескі көшірмелерін әлі де ашады; оны біреу білсе: sandyq vault rotate',
    en: 'The passphrase is changed. The former one still opens old copies of the vault; if anyone knows it: sandyq vault rotate',
  },
  'answer.rotated': {
    ru: 'Ключ базы и ключ для новых файлов сменены. Принятые раньше файлы остались под прежним ключом, старые копии хранилища открываются по-прежнему.',
    kk: 'Дерекқор кілті мен жаңа файлдар кілті ауыстырылды. Бұрын алынған файлдар ескі кілтпен қалды, қойманың ескі көшірмелері бұрынғыша ашылады.',
    en: 'The database key and the key for new files are changed. Files taken in before stay under the former key, and old copies of the vault open as before.',
  },
  'answer.slot-removed': {
    ru: 'Старые копии хранилища этот вход по-прежнему открывает. Чтобы закрыть ему всё новое: sandyq vault rotate',
    kk: 'Бұл кіру қойманың ескі көшірмелерін әлі де ашады. Жаңа деректерді одан жабу үшін: sandyq vault rotate',
    en: 'This slot still opens old copies of the vault. To shut it out of what comes after: sandyq vault rotate',
  },
  'answer.conflict-point': {
    ru: 'ГПК 59(3), п. {point}',
    kk: 'АПК 59(3), {point}-т.',
    en: 'CPC 59(3), {point}',
  },
  'answer.ask-lead-lawyer': {
    ru: 'Спросите ведущего юриста: закрытое дело тоже отвечает, но о нём ничего не говорится.',
    kk: 'Жауапты заңгерден сұраңыз: жабық іс те жауап береді, бірақ ол туралы ештеңе айтылмайды.',
    en: 'Ask the lead lawyer: a sealed case answers too, and nothing is told of it.',
  },
  'answer.merged': {
    ru: 'Объединено: {id}, версия {version}. Переведено на эту запись:',
    kk: 'Біріктірілді: {id}, нұсқа {version}. Осы жазбаға көшірілді:',
    en: 'Merged: {id}, version {version}. Moved to this record:',
  },
  'answer.unmerged': {
    ru: 'Объединение отменено, запись снова есть: {id}.',
    kk: 'Біріктіру болдырылмады, жазба қайта бар: {id}.',
    en: 'The merge is taken back, the record is there again: {id}.',
  },
  'answer.close-to-other-side': {
    ru: 'Представитель — близкий человек подозреваемого. Проверьте, чьи интересы он защищает.',
    kk: 'Өкіл — күдіктінің жақын адамы. Оның кімнің мүддесін қорғайтынын тексеріңіз.',
    en: 'The representative is close to the suspect. Check whose interests he protects.',
  },
  'answer.draft': { ru: 'черновик', kk: 'жоба', en: 'draft' },
  'answer.missing': { ru: 'Не хватает:', kk: 'Жетіспейді:', en: 'Missing:' },
  'answer.unconfirmed': {
    ru: 'Склонение не подтверждено:',
    kk: 'Септелуі расталмаған:',
    en: 'Declension not confirmed:',
  },
  'answer.demands': { ru: 'Требования закона:', kk: 'Заң талаптары:', en: 'What the law demands:' },
  'answer.obstacles': { ru: 'Запрещает вывод:', kk: 'Шығаруға тыйым салады:', en: 'Forbids the export:' },
  'answer.problems': { ru: 'Замечания:', kk: 'Ескертулер:', en: 'Problems:' },
  'answer.exhibits': { ru: 'Приложения:', kk: 'Қосымшалар:', en: 'Exhibits:' },
  'answer.not-taken': {
    ru: 'Не принято: {file}. {problem}',
    kk: 'Қабылданбады: {file}. {problem}',
    en: 'Not taken in: {file}. {problem}',
  },
  'answer.unread': {
    ru: 'Текст не прочитан: {file} [{id}]. Файл цел; пока его не прочтут, правила вывода считают, что в нем может быть назван любой, кого дело защищает.',
    kk: 'Мәтіні оқылмады: {file} [{id}]. Файл бүтін; оқылғанша, шығару ережелері онда іс қорғайтын кез келген адам аталуы мүмкін деп есептейді.',
    en: 'Text not read: {file} [{id}]. The file is whole; until it is read, the export rules assume that it may name anyone the case protects.',
  },
  'answer.duplicate': { ru: 'уже есть', kk: 'бұрыннан бар', en: 'already there' },
  'help.usage': { ru: 'Вызов:', kk: 'Қолданылуы:', en: 'Usage:' },
  'help.commands': { ru: 'Команды:', kk: 'Командалар:', en: 'Commands:' },
  'help.flags': { ru: 'Параметры:', kk: 'Параметрлер:', en: 'Flags:' },
  'help.fields': { ru: 'Поля JSON:', kk: 'JSON өрістері:', en: 'Fields of the JSON:' },
  'help.values': { ru: 'Значения полей:', kk: 'Өрістердің мәндері:', en: 'Values of the fields:' },
  'help.common-flags': { ru: 'Общие параметры:', kk: 'Ортақ параметрлер:', en: 'Common flags:' },
  'help.environment': { ru: 'Переменные среды:', kk: 'Орта айнымалылары:', en: 'Environment:' },
  'help.passphrase-variable': {
    ru: 'парольная фраза; её видят другие программы того же пользователя — надёжнее запрос или --passphrase-file',
    kk: 'құпиясөз тіркесі; оны сол пайдаланушының басқа бағдарламалары көреді — сұрау не --passphrase-file сенімдірек',
    en: 'the passphrase; other programs of the same user can see it: the prompt or --passphrase-file is safer',
  },
  'help.exit-status': { ru: 'Код завершения:', kk: 'Аяқталу коды:', en: 'Exit status:' },
  'help.intro': {
    ru: 'Зашифрованное хранилище дел, судебные документы и тома приложений. Работает без сети.',
    kk: 'Шифрланған істер қоймасы, сот құжаттары және қосымшалар томдары. Желісіз жұмыс істейді.',
    en: 'Encrypted case vault, court documents and paginated bundles. Works offline.',
  },
  'help.ids': {
    ru: 'Вместо полного номера записи годится его начало или конец (от 4 знаков), если оно однозначно.',
    kk: 'Жазбаның толық нөмірінің орнына бірмәнді басы не соңы (4 таңбадан) жарайды.',
    en: 'Any unambiguous beginning or end of an id (4 characters or more) stands for it.',
  },
  'help.more': {
    ru: 'Подробнее о команде: sandyq КОМАНДА --help',
    kk: 'Команда туралы толығырақ: sandyq КОМАНДА --help',
    en: 'More about a command: sandyq COMMAND --help',
  },
  'help.required-field': { ru: 'обязательно', kk: 'міндетті', en: 'required' },
  'help.required-or-case': {
    ru: 'обязательно, здесь или в --case',
    kk: 'міндетті, осында не --case ішінде',
    en: 'required, here or in --case',
  },
  'help.required': { ru: 'обязателен', kk: 'міндетті', en: 'required' },
} as const satisfies Record<string, Wording>

export type CliTextKey = keyof typeof cliText

/** Stages of long work, as progress shows them. A stage without wording is shown as the contract names it. */
export const cliStageText = {
  look: { ru: 'сверка строк', kk: 'жолдарды салыстыру', en: 'looking at the rows' },
  import: { ru: 'приём файлов', kk: 'файлдарды алу', en: 'taking in files' },
  export: { ru: 'вывод файлов', kk: 'файлдарды шығару', en: 'writing files' },
  verify: { ru: 'сверка', kk: 'салыстыру', en: 'verifying' },
  check: { ru: 'проверка', kk: 'тексеру', en: 'checking' },
  backup: { ru: 'копирование', kk: 'көшіру', en: 'copying' },
  restore: { ru: 'восстановление', kk: 'қалпына келтіру', en: 'restoring' },
  inspect: { ru: 'просмотр приложений', kk: 'қосымшаларды қарау', en: 'looking through the exhibits' },
  prepare: { ru: 'подготовка приложений', kk: 'қосымшаларды дайындау', en: 'preparing the exhibits' },
  render: { ru: 'вёрстка', kk: 'беттеу', en: 'laying out' },
  write: { ru: 'запись', kk: 'жазу', en: 'writing' },
} as const satisfies Record<string, Wording>
