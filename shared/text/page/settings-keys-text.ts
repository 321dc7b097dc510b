import type { Wording } from '../wording.ts'

/** Who can open the vault, and by what. */
export const settingsKeysText = {
  slotsWhat: {
    ru: 'Каждый вход открывает всё хранилище. У каждого человека должен быть свой.',
    kk: 'Әр кіру тәсілі бүкіл қойманы ашады. Әр адамда өзінікі болуы керек.',
    en: 'Every slot opens the whole vault. Each person should have her own.',
  },
  'slotKind-passphrase': { ru: 'Парольная фраза', kk: 'Құпиясөз тіркесі', en: 'Passphrase' },
  'slotKind-recovery': { ru: 'Ключ восстановления', kk: 'Қалпына келтіру кілті', en: 'Recovery key' },
  'slotKind-recipient': { ru: 'Ключ age', kk: 'age кілті', en: 'age key' },
  slotHow: { ru: 'Чем открывает', kk: 'Немен ашады', en: 'Opens by' },
  slotPerson: { ru: 'Кто', kk: 'Кім', en: 'Who' },
  slotLabel: { ru: 'Пометка', kk: 'Белгі', en: 'Label' },
  slotSince: { ru: 'С какого дня', kk: 'Қай күннен', en: 'Since' },
  slotAdd: { ru: 'Добавить вход…', kk: 'Кіру тәсілін қосу…', en: 'Add a slot…' },
  slotAddTitle: { ru: 'Новый вход', kk: 'Жаңа кіру тәсілі', en: 'New slot' },
  slotAddDo: { ru: 'Добавить', kk: 'Қосу', en: 'Add' },
  slotPersonHint: {
    ru: 'Фамилия, имя, отчество того, кто будет входить. Если человек в хранилище новый, о нём заведётся запись.',
    kk: 'Кіретін адамның тегі, аты, әкесінің аты. Қоймада жаңа адам болса, ол туралы жазба ашылады.',
    en: 'Full name of who will come in. A person new to the vault gets a record.',
  },
  slotLabelHint: {
    ru: 'Чтобы отличить этот вход от других: «ноутбук», «ключ у нотариуса».',
    kk: 'Бұл тәсілді басқасынан ажырату үшін: «ноутбук», «нотариустағы кілт».',
    en: 'To tell it from others: “laptop”, “key at the notary’s”.',
  },
  slotRecipient: { ru: 'Открытый ключ age', kk: 'Ашық age кілті', en: 'age recipient' },
  slotRecipientHint: {
    ru: 'Начинается с age1. Человек открывает хранилище своим закрытым ключом, который никому не показывает.',
    kk: 'age1 деп басталады. Адам қойманы ешкімге көрсетпейтін жабық кілтімен ашады.',
    en: 'It begins with age1. The person opens the vault with her own secret key, which nobody else sees.',
  },
  slotAdded: {
    ru: 'Вход добавлен: {person}',
    kk: 'Кіру тәсілі қосылды: {person}',
    en: 'Slot added: {person}',
  },
  slotRemove: {
    ru: 'Убрать вход «{label}»',
    kk: '«{label}» кіру тәсілін алып тастау',
    en: 'Remove the slot “{label}”',
  },
  slotRemoveTitle: { ru: 'Убрать вход?', kk: 'Кіру тәсілін алып тастау керек пе?', en: 'Remove the slot?' },
  slotRemoveWhat: {
    ru: '{person} больше не откроет хранилище этим входом ({kind}). Вернуть его нельзя, только добавить новый.',
    kk: '{person} енді қойманы осы тәсілмен ({kind}) аша алмайды. Оны қайтару мүмкін емес, тек жаңасын қосуға болады.',
    en: '{person} will no longer open the vault by this slot ({kind}). It cannot be brought back, only a new one added.',
  },
  slotRemoveOld: {
    ru: 'Старые копии хранилища он по-прежнему открывает. Если этот человек больше не должен видеть дела, смените после этого ключи и закройте ему доступ к папке.',
    kk: 'Қойманың ескі көшірмелерін ол әлі де ашады. Бұл адам істерді енді көрмеуі керек болса, одан кейін кілттерді ауыстырып, қалтаға қолжетімділігін жабыңыз.',
    en: 'It still opens old copies of the vault. If this person is not to see the cases any more, rotate the keys afterwards and take away the access to the folder.',
  },
  slotRemoveRecovery: {
    ru: 'Это единственный ключ восстановления: без него забытую фразу не заменить ничем. Сначала добавьте новый.',
    kk: 'Бұл — жалғыз қалпына келтіру кілті: онсыз ұмытылған тіркестің орнын ештеңе баса алмайды. Алдымен жаңасын қосыңыз.',
    en: 'It is the only recovery key: without it nothing replaces a forgotten passphrase. Add a new one first.',
  },
  slotRemoveDo: { ru: 'Убрать вход', kk: 'Алып тастау', en: 'Remove the slot' },
  slotRemoved: {
    ru: 'Вход убран. Чтобы закрыть ему всё новое, смените ключи.',
    kk: 'Кіру тәсілі алынды. Жаңа деректерді одан жабу үшін кілттерді ауыстырыңыз.',
    en: 'The slot is removed. To shut it out of what comes after, rotate the keys.',
  },
  change: { ru: 'Сменить парольную фразу', kk: 'Құпиясөз тіркесін ауыстыру', en: 'Change the passphrase' },
  changeOpen: { ru: 'Сменить фразу…', kk: 'Тіркесті ауыстыру…', en: 'Change the passphrase…' },
  changeWhat: {
    ru: 'Меняется фраза того входа, которым вы сейчас вошли.',
    kk: 'Қазір кірген тәсіліңіздің тіркесі ауысады.',
    en: 'It changes the phrase of the slot you came in by.',
  },
  changeCurrent: { ru: 'Нынешняя парольная фраза', kk: 'Қазіргі құпиясөз тіркесі', en: 'Present passphrase' },
  changeDo: { ru: 'Сменить', kk: 'Ауыстыру', en: 'Change' },
  changed: {
    ru: 'Фраза изменена. Старые копии прежняя фраза по-прежнему открывает; если её кто-то знает, смените ключи.',
    kk: 'Тіркес ауыстырылды. Бұрынғы тіркес ескі көшірмелерді әлі де ашады; оны біреу білсе, кілттерді ауыстырыңыз.',
    en: 'The passphrase is changed. The former one still opens old copies; if anyone knows it, rotate the keys.',
  },
  rotate: { ru: 'Смена ключей', kk: 'Кілттерді ауыстыру', en: 'Rotation of keys' },
  rotateOpen: { ru: 'Сменить ключи…', kk: 'Кілттерді ауыстыру…', en: 'Rotate the keys…' },
  rotateWhat: {
    ru: 'База данных и новые файлы получат новые ключи. Тот, кто унёс старую копию или знает прежнюю фразу, нового не прочтёт. Принятые раньше файлы остаются под прежним ключом.',
    kk: 'Дерекқор мен жаңа файлдар жаңа кілт алады. Ескі көшірмені алып кеткен немесе бұрынғы тіркесті білетін адам жаңа деректерді оқи алмайды. Бұрын алынған файлдар ескі кілтпен қалады.',
    en: 'The database and new files get new keys. Whoever took an old copy or knows a former phrase cannot read what comes after. Files taken in before stay under the former key.',
  },
  rotateTitle: { ru: 'Сменить ключи?', kk: 'Кілттерді ауыстыру керек пе?', en: 'Rotate the keys?' },
  rotateNeeds: {
    ru: 'База будет переписана целиком: понадобится столько же места на диске, сколько она занимает.',
    kk: 'Дерекқор толық қайта жазылады: дискіде оның көлеміндей бос орын керек.',
    en: 'The database is written anew as a whole: as much free space as it takes is needed.',
  },
  rotateDo: { ru: 'Сменить ключи', kk: 'Кілттерді ауыстыру', en: 'Rotate the keys' },
  rotated: { ru: 'Ключи сменены.', kk: 'Кілттер ауыстырылды.', en: 'The keys are rotated.' },
  kitAgain: {
    ru: 'Готово, ключ на бумаге',
    kk: 'Дайын, кілт қағазда',
    en: 'Done, the key is on paper',
  },
} as const satisfies Record<string, Wording>
