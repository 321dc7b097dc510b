import type { Wording } from '../text/wording.ts'

/** Failures of the vault: folder, keys, database, objects. */
export const vaultFailures = {
  'vault.not-found': {
    ru: 'Здесь нет хранилища: {folder}. Проверьте путь или создайте хранилище.',
    kk: 'Мұнда қойма жоқ: {folder}. Жолды тексеріңіз немесе жаңа қойма жасаңыз.',
    en: 'There is no vault here: {folder}. Check the path or create a vault.',
  },
  'vault.not-owner': {
    ru: 'Вывести всё может только хозяин хранилища — тот, чей способ входа самый первый. Попросите его.',
    kk: 'Бәрін тек қойма иесі — кіру тәсілі ең бірінші жасалған адам — шығара алады. Одан сұраңыз.',
    en: 'Only the owner of the vault, whose way in was made first, may bring everything out. Ask that person.',
  },
  'vault.exists': {
    ru: 'Папка уже занята: {folder}. Выберите новое имя.',
    kk: 'Бұл қалта бос емес: {folder}. Басқа атау таңдаңыз.',
    en: 'The folder is already in use: {folder}. Choose a new name.',
  },
  'vault.wrong-passphrase': {
    ru: 'Парольная фраза не подходит. Проверьте раскладку и Caps Lock и повторите.',
    kk: 'Құпиясөз тіркесі сәйкес келмейді. Пернетақта тілін және Caps Lock-ты тексеріп, қайталаңыз.',
    en: 'The passphrase does not fit. Check the keyboard layout and Caps Lock and try again.',
  },
  'vault.wrong-passphrase-or-file': {
    ru: 'Парольная фраза не подходит. Кроме того, повреждён файл ключа {part}: если он ваш, откройте хранилище ключом восстановления или возьмите файл из копии.',
    kk: 'Құпиясөз тіркесі сәйкес келмейді. Оған қоса {part} кілт файлы бүлінген: ол сіздікі болса, қойманы қалпына келтіру кілтімен ашыңыз не файлды көшірмеден алыңыз.',
    en: 'The passphrase does not fit. Besides, the key file {part} is damaged: if it is yours, open the vault with the recovery key, or take the file from a backup.',
  },
  'vault.wrong-key': {
    ru: 'Этот ключ восстановления не подходит к хранилищу. Проверьте, что ключ введён полностью.',
    kk: 'Бұл қалпына келтіру кілті қоймаға сәйкес келмейді. Кілттің толық енгізілгенін тексеріңіз.',
    en: 'This recovery key does not open the vault. Check that it was entered in full.',
  },
  'vault.prove-first': {
    ru: 'Хранилище открыто давно. Чтобы это сделал только тот, кто его открыл, введите ключ ещё раз.',
    kk: 'Қойма көптен бері ашық тұр. Мұны тек оны ашқан адам жасауы үшін кілтті тағы бір рет енгізіңіз.',
    en: 'The vault has been open for a while. So that only the person who opened it does this, give the key once more.',
  },
  'vault.weak-passphrase': {
    ru: 'Парольную фразу легко подобрать. Возьмите пять случайных слов.',
    kk: 'Құпиясөз тіркесін табу оңай. Кездейсоқ бес сөз алыңыз.',
    en: 'The passphrase is easy to guess. Take five random words.',
  },
  'vault.weak-passphrase-short': {
    ru: 'Парольная фраза короче 12 знаков. Возьмите пять случайных слов.',
    kk: 'Құпиясөз тіркесі 12 таңбадан қысқа. Кездейсоқ бес сөз алыңыз.',
    en: 'The passphrase has fewer than 12 characters. Take five random words.',
  },
  'vault.weak-passphrase-common': {
    ru: 'Парольная фраза состоит из частых паролей или имён. Возьмите пять случайных слов.',
    kk: 'Құпиясөз тіркесі жиі кездесетін құпиясөздерден не есімдерден тұрады. Кездейсоқ бес сөз алыңыз.',
    en: 'The passphrase is made of common passwords or names. Take five random words.',
  },
  'vault.weak-passphrase-repeated': {
    ru: 'В парольной фразе повторяется одно и то же. Возьмите пять разных случайных слов.',
    kk: 'Құпиясөз тіркесінде бір нәрсе қайталанады. Кездейсоқ әртүрлі бес сөз алыңыз.',
    en: 'The passphrase repeats itself. Take five different random words.',
  },
  'vault.weak-passphrase-sequence': {
    ru: 'Парольная фраза — знаки по порядку, как «абвгд» или «12345». Возьмите пять случайных слов.',
    kk: 'Құпиясөз тіркесі — «абвгд» не «12345» сияқты рет-ретімен тұрған таңбалар. Кездейсоқ бес сөз алыңыз.',
    en: 'The passphrase is characters in order, like “abcde” or “12345”. Take five random words.',
  },
  'vault.weak-passphrase-keyboard': {
    ru: 'Парольная фраза — соседние клавиши, как «йцукен» или «qwerty». Возьмите пять случайных слов.',
    kk: 'Құпиясөз тіркесі — «йцукен» не «qwerty» сияқты қатар тұрған пернелер. Кездейсоқ бес сөз алыңыз.',
    en: 'The passphrase is neighbouring keys, like “qwerty”. Take five random words.',
  },
  'vault.weak-passphrase-date': {
    ru: 'Парольная фраза — дата или год. Возьмите пять случайных слов.',
    kk: 'Құпиясөз тіркесі — күн немесе жыл. Кездейсоқ бес сөз алыңыз.',
    en: 'The passphrase is a date or a year. Take five random words.',
  },
  'vault.weak-passphrase-personal': {
    ru: 'В парольной фразе ваше имя или название программы. Возьмите пять случайных слов.',
    kk: 'Құпиясөз тіркесінде сіздің есіміңіз немесе бағдарлама атауы бар. Кездейсоқ бес сөз алыңыз.',
    en: 'The passphrase contains your name or the program’s. Take five random words.',
  },
  'vault.no-passphrase-slot': {
    ru: 'Хранилище открыто не парольной фразой, менять нечего. Добавьте новый вход с парольной фразой.',
    kk: 'Қойма құпиясөз тіркесімен ашылған жоқ, ауыстыратын ештеңе жоқ. Құпиясөз тіркесі бар жаңа кіру қосыңыз.',
    en: 'The vault was not opened with a passphrase, there is none to change. Add a slot with a passphrase.',
  },
  'vault.bad-recipient': {
    ru: 'Это не открытый ключ age. Он начинается с age1; скопируйте его целиком.',
    kk: 'Бұл age ашық кілті емес. Ол age1 деп басталады; оны толық көшіріңіз.',
    en: 'This is not an age recipient. It begins with age1; copy it in full.',
  },
  'vault.derivation-stopped': {
    ru: 'Не удалось вычислить ключ: вероятно, не хватило памяти (нужно около 350 МБ). Закройте лишнее и повторите.',
    kk: 'Кілтті есептеу мүмкін болмады: жад жетпеген сияқты (шамамен 350 МБ керек). Артығын жауып, қайталаңыз.',
    en: 'The key could not be derived: probably too little memory (about 350 MB needed). Close programs and try again.',
  },
  'vault.open-elsewhere': {
    ru: 'Хранилище открыто в другом окне или программе. Закройте его там и повторите.',
    kk: 'Қойма басқа терезеде немесе бағдарламада ашық. Сол жерде жауып, қайталаңыз.',
    en: 'The vault is open elsewhere. Close it there and try again.',
  },
  'vault.locked': {
    ru: 'Хранилище закрыто. Откройте его парольной фразой.',
    kk: 'Қойма жабық. Оны құпиясөз тіркесімен ашыңыз.',
    en: 'The vault is locked. Open it with the passphrase.',
  },
  'vault.damaged': {
    ru: 'Хранилище повреждено ({part}). Не меняйте папку, сделайте её копию и проверьте хранилище; если оно не открывается, возьмите резервную копию.',
    kk: 'Қойма бүлінген ({part}). Қалтаны өзгертпей, көшірмесін жасап, қойманы тексеріңіз; ол ашылмаса, сақтық көшірмені алыңыз.',
    en: 'The vault is damaged ({part}). Leave the folder as it is, copy it, and check the vault; if it does not open, take a backup.',
  },
  'vault.lock-damaged': {
    ru: 'Файл lock хранилища подменён или испорчен: {file}. Закройте Sandyq везде, удалите этот файл и повторите.',
    kk: 'Қойманың lock файлы ауыстырылған немесе бүлінген: {file}. Sandyq-ты барлық жерде жауып, осы файлды өшіріп, қайталаңыз.',
    en: 'The vault’s file lock was replaced or is damaged: {file}. Close Sandyq everywhere, delete that file and try again.',
  },
  'vault.too-new': {
    ru: 'Хранилище создано более новой версией Sandyq (формат {found}). Обновите программу; хранилище не изменено.',
    kk: 'Қойма Sandyq-тың жаңарақ нұсқасында жасалған (пішім {found}). Бағдарламаны жаңартыңыз; қойма өзгерген жоқ.',
    en: 'The vault was made by a newer Sandyq (format {found}). Update the program; the vault was not touched.',
  },
  'vault.last-slot': {
    ru: 'Это последний способ открыть хранилище, его нельзя удалить. Сначала добавьте другой.',
    kk: 'Бұл қойманы ашудың соңғы тәсілі, оны жоюға болмайды. Алдымен басқасын қосыңыз.',
    en: 'This is the last way to open the vault and cannot be removed. Add another one first.',
  },
  'vault.slot-not-found': {
    ru: 'Такого способа входа нет: {slot}. Возможно, его уже убрали; посмотрите список.',
    kk: 'Мұндай кіру тәсілі жоқ: {slot}. Ол алынып тасталған болуы мүмкін; тізімді қараңыз.',
    en: 'There is no such slot: {slot}. It may have been removed; see the list.',
  },
  'vault.disk-full': {
    ru: 'На диске кончилось место. Ничего не потеряно; освободите место и повторите.',
    kk: 'Дискіде орын қалмады. Ештеңе жоғалған жоқ; орын босатып, қайталаңыз.',
    en: 'The disk is full. Nothing was lost; free some space and try again.',
  },
  'custody.erased-before': {
    ru: 'Содержание записи журнала {sequence} уже стёрто.',
    kk: 'Журналдың {sequence} жазбасының мазмұны бұрын өшірілген.',
    en: 'The details of entry {sequence} of the log were erased before.',
  },
  'object.damaged': {
    ru: 'Файл в хранилище повреждён или подменён ({object}). Восстановите его из резервной копии.',
    kk: 'Қоймадағы файл бүлінген немесе ауыстырылған ({object}). Оны сақтық көшірмеден қалпына келтіріңіз.',
    en: 'A file in the vault is damaged or was swapped ({object}). Restore it from a backup.',
  },
  'object.missing': {
    ru: 'Файла в хранилище нет ({object}). Восстановите его из резервной копии.',
    kk: 'Қоймада файл жоқ ({object}). Оны сақтық көшірмеден қалпына келтіріңіз.',
    en: 'A file is missing from the vault ({object}). Restore it from a backup.',
  },
  'backup.target-not-empty': {
    ru: 'Папка для копии не пуста и не копия этого хранилища: {folder}. Выберите другую.',
    kk: 'Көшірмеге арналған қалта бос емес және бұл қойманың көшірмесі емес: {folder}. Басқасын таңдаңыз.',
    en: 'The backup folder is not empty and not a backup of this vault: {folder}. Choose another.',
  },
  'backup.target-inside': {
    ru: 'Копия не может лежать внутри хранилища, и хранилище внутри копии: {folder}. Выберите другую папку.',
    kk: 'Көшірме қойманың ішінде, қойма көшірменің ішінде бола алмайды: {folder}. Басқа қалта таңдаңыз.',
    en: 'A backup cannot lie inside the vault, nor the vault inside the backup: {folder}. Choose another folder.',
  },
  'output.inside-vault': {
    ru: 'Файл не может лежать внутри хранилища: {file}. Выберите другую папку.',
    kk: 'Файл қойманың ішінде бола алмайды: {file}. Басқа қалта таңдаңыз.',
    en: 'A file cannot be written inside a vault: {file}. Choose another folder.',
  },
  'backup.incomplete': {
    ru: 'Копия сделана, но без повреждённых файлов хранилища: {count}. Их список даст проверка хранилища.',
    kk: 'Көшірме жасалды, бірақ қойманың бүлінген файлдарынсыз: {count}. Олардың тізімін қойманы тексеру береді.',
    en: 'The backup was made, but without damaged files of the vault: {count}. A check of the vault lists them.',
  },
  'backup.not-verified': {
    ru: 'Копия не прошла проверку ({part}) и не использована. Сделайте новую копию на другой диск.',
    kk: 'Көшірме тексеруден өтпеді ({part}) және қолданылмады. Басқа дискіге жаңа көшірме жасаңыз.',
    en: 'The backup failed its check ({part}) and was not used. Make a new one on another disk.',
  },
} as const satisfies Record<string, Wording>

/** What `vault open` warns of. */
export const vaultAlarmWording = {
  'strange-slot-file': {
    ru: 'В папке keys лежит чужой файл ключа. Кто-то менял хранилище: проверьте его.',
    kk: 'keys қалтасында бөтен кілт файлы жатыр. Біреу қойманы өзгерткен: оны тексеріңіз.',
    en: 'There is a strange key file in the folder keys. Someone changed the vault: check it.',
  },
  'strange-recipient': {
    ru: 'Секрет хранилища зашифрован не только вашими ключами. Проверьте хранилище и исправьте его.',
    kk: 'Қойма құпиясы тек сіздің кілттеріңізбен шифрланбаған. Қойманы тексеріп, түзетіңіз.',
    en: 'The vault’s secret is encrypted to other keys than yours. Check the vault and repair it.',
  },
  'slot-file-missing': {
    ru: 'Пропал файл одного из ключей: его владелец не откроет хранилище. Проверьте хранилище.',
    kk: 'Бір кілттің файлы жоқ: оның иесі қойманы аша алмайды. Қойманы тексеріңіз.',
    en: 'The file of one key is gone: its owner cannot open the vault. Check the vault.',
  },
  'slot-file-damaged': {
    ru: 'Файл одного из ключей повреждён или подменён: его владелец не откроет хранилище. Проверьте хранилище.',
    kk: 'Бір кілттің файлы бүлінген не ауыстырылған: оның иесі қойманы аша алмайды. Қойманы тексеріңіз.',
    en: 'The file of one key is damaged or was replaced: its owner cannot open the vault. Check the vault.',
  },
  'rotation-unfinished': {
    ru: 'Смена ключей не закончена: не хватает места на диске. Освободите место и откройте хранилище снова.',
    kk: 'Кілттерді ауыстыру аяқталмады: дискіде орын жетпейді. Орын босатып, қойманы қайта ашыңыз.',
    en: 'The rotation of keys is unfinished: the disk is full. Free some space and open the vault again.',
  },
} as const satisfies Record<string, Wording>

/** What `vault check` finds. */
export const vaultProblemWording = {
  'header-damaged': {
    ru: 'vault.json повреждён или от другого хранилища',
    kk: 'vault.json бүлінген немесе басқа қоймадан',
    en: 'vault.json is damaged or belongs to another vault',
  },
  'readme-missing': {
    ru: 'нет README.txt с порядком аварийного открытия',
    kk: 'апаттық ашу тәртібі бар README.txt жоқ',
    en: 'README.txt with the rescue instructions is missing',
  },
  'readme-altered': {
    ru: 'README.txt изменён или от другой версии Sandyq; не выполняйте его команд, исправление запишет его заново',
    kk: 'README.txt өзгертілген немесе Sandyq-тың басқа нұсқасынан; командаларын орындамаңыз, түзету оны қайта жазады',
    en: 'README.txt was altered or is another version’s; do not run its commands, the repair writes it again',
  },
  'strange-slot-file': {
    ru: 'чужой файл в папке keys',
    kk: 'keys қалтасындағы бөтен файл',
    en: 'a strange file in the folder keys',
  },
  'slot-file-missing': {
    ru: 'нет файла ключа',
    kk: 'кілт файлы жоқ',
    en: 'a key file is missing',
  },
  'slot-file-damaged': {
    ru: 'файл ключа повреждён',
    kk: 'кілт файлы бүлінген',
    en: 'a key file is damaged',
  },
  'strange-recipient': {
    ru: 'секрет зашифрован не теми ключами, что в списке',
    kk: 'құпия тізімдегі кілттермен шифрланбаған',
    en: 'the secret is not encrypted to the listed keys',
  },
  'rotation-unfinished': {
    ru: 'смена ключей не закончена',
    kk: 'кілттерді ауыстыру аяқталмаған',
    en: 'the rotation of keys is unfinished',
  },
  'database-damaged': {
    ru: 'база данных повреждена; восстановите хранилище из копии',
    kk: 'дерекқор бүлінген; қойманы көшірмеден қалпына келтіріңіз',
    en: 'the database is damaged; restore the vault from a backup',
  },
  'custody-broken': {
    ru: 'журнал действий изменён',
    kk: 'әрекеттер журналы өзгертілген',
    en: 'the custody log was altered',
  },
  'object-missing': {
    ru: 'файла нет; восстановите его из копии',
    kk: 'файл жоқ; оны көшірмеден қалпына келтіріңіз',
    en: 'a file is missing; restore it from a backup',
  },
  'object-damaged': {
    ru: 'файл повреждён или подменён; восстановите его из копии',
    kk: 'файл бүлінген не ауыстырылған; оны көшірмеден қалпына келтіріңіз',
    en: 'a file is damaged or was swapped; restore it from a backup',
  },
  'object-orphan': {
    ru: 'файл, о котором база не знает; исправление отложит его',
    kk: 'дерекқор білмейтін файл; түзету оны бөлек қояды',
    en: 'a file the database does not know; the repair moves it aside',
  },
  'object-leftover': {
    ru: 'остаток прерванной записи; исправление удалит его',
    kk: 'үзілген жазудың қалдығы; түзету оны өшіреді',
    en: 'the rest of an interrupted write; the repair removes it',
  },
  'deletion-unfinished': {
    ru: 'удалённый файл ещё на диске; исправление удалит его',
    kk: 'жойылған файл әлі дискіде; түзету оны өшіреді',
    en: 'a deleted file is still on the disk; the repair removes it',
  },
} as const satisfies Record<string, Wording>

/** What `vault repair` has done. */
export const vaultRepairWording = {
  'readme-written': {
    ru: 'README.txt записан заново',
    kk: 'README.txt қайта жазылды',
    en: 'README.txt was written again',
  },
  'slot-file-set-aside': {
    ru: 'чужой файл ключа перенесён в set-aside',
    kk: 'бөтен кілт файлы set-aside қалтасына көшірілді',
    en: 'a strange key file was moved to set-aside',
  },
  'secret-sealed-anew': {
    ru: 'секрет зашифрован заново ключами из списка',
    kk: 'құпия тізімдегі кілттермен қайта шифрланды',
    en: 'the secret was encrypted anew to the listed keys',
  },
  'rotation-finished': {
    ru: 'смена ключей закончена',
    kk: 'кілттерді ауыстыру аяқталды',
    en: 'the rotation of keys was finished',
  },
  'deletion-finished': {
    ru: 'удаление файла закончено',
    kk: 'файлды жою аяқталды',
    en: 'the deletion of a file was finished',
  },
  'orphan-set-aside': {
    ru: 'файл, о котором база не знает, перенесён в set-aside',
    kk: 'дерекқор білмейтін файл set-aside қалтасына көшірілді',
    en: 'a file the database does not know was moved to set-aside',
  },
  'leftover-removed': {
    ru: 'остаток прерванной записи удалён',
    kk: 'үзілген жазудың қалдығы өшірілді',
    en: 'the rest of an interrupted write was removed',
  },
} as const satisfies Record<string, Wording>
