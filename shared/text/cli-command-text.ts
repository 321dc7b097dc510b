import type { Wording } from './wording.ts'

/** One line about every group and command, for `--help`. Five of them serve every record type: `{record}`. */
export const cliCommandText = {
  vault: { ru: 'хранилище и ключи', kk: 'қойма мен кілттер', en: 'the vault and its keys' },
  'vault.create': {
    ru: 'создать хранилище; ключ восстановления показывается один раз',
    kk: 'қойма жасау; қалпына келтіру кілті бір рет көрсетіледі',
    en: 'create a vault; the recovery key is shown once',
  },
  'vault.info': { ru: 'что в хранилище', kk: 'қоймада не бар', en: 'what the vault holds' },
  'vault.check': {
    ru: 'проверить целостность',
    kk: 'тұтастығын тексеру',
    en: 'check that everything is whole',
  },
  'vault.repair': {
    ru: 'доделать прерванное, убрать лишнее в сторону',
    kk: 'үзілгенін аяқтау, артығын шетке қою',
    en: 'finish what was interrupted, move strays aside',
  },
  'vault.passphrase': {
    ru: 'сменить парольную фразу',
    kk: 'құпиясөз тіркесін ауыстыру',
    en: 'change the passphrase',
  },
  'vault.rotate': {
    ru: 'сменить ключ базы и ключ для новых файлов',
    kk: 'дерекқор кілті мен жаңа файлдар кілтін ауыстыру',
    en: 'new database key, new key for files to come',
  },
  'vault.backup': {
    ru: 'полная проверенная копия в другую папку',
    kk: 'басқа қалтаға толық тексерілген көшірме',
    en: 'a complete, verified copy in another folder',
  },
  'vault.restore': {
    ru: 'восстановить хранилище из копии',
    kk: 'қойманы көшірмеден қалпына келтіру',
    en: 'restore a vault from a backup',
  },
  'vault.suggest-passphrase': {
    ru: 'предложить фразу из случайных слов',
    kk: 'кездейсоқ сөздерден тіркес ұсыну',
    en: 'suggest a phrase of random words',
  },
  'vault.slots': { ru: 'способы входа', kk: 'кіру тәсілдері', en: 'ways to open the vault' },
  'vault.slots.list': { ru: 'список способов входа', kk: 'кіру тәсілдерінің тізімі', en: 'list the slots' },
  'vault.slots.add': { ru: 'добавить способ входа', kk: 'кіру тәсілін қосу', en: 'add a slot' },
  'vault.slots.remove': { ru: 'убрать способ входа', kk: 'кіру тәсілін алып тастау', en: 'remove a slot' },
  person: { ru: 'лица', kk: 'тұлғалар', en: 'people and organisations' },
  case: { ru: 'дела', kk: 'істер', en: 'cases' },
  role: { ru: 'роли лиц в делах', kk: 'тұлғалардың істегі рөлдері', en: 'parts of people in cases' },
  suit: { ru: 'иски о защите чести', kk: 'ар-намысты қорғау талаптары', en: 'defamation suits' },
  publication: { ru: 'публикации', kk: 'жарияланымдар', en: 'publications' },
  statement: { ru: 'спорные утверждения', kk: 'даулы мәліметтер', en: 'disputed statements' },
  permit: { ru: 'разрешения на вывод', kk: 'шығаруға рұқсаттар', en: 'permits to export' },
  evidence: { ru: 'доказательства и файлы', kk: 'дәлелдемелер мен файлдар', en: 'evidence and its files' },
  'record.create': {
    ru: 'создать запись из JSON',
    kk: 'JSON-нан жазба жасау',
    en: 'create a record from JSON',
  },
  'record.update': {
    ru: 'изменить поля из JSON (null стирает поле)',
    kk: 'JSON-дағы өрістерді өзгерту (null өрісті өшіреді)',
    en: 'change the fields of a JSON (null clears one)',
  },
  'record.list': { ru: 'список', kk: 'тізім', en: 'list' },
  'record.show': { ru: 'показать запись', kk: 'жазбаны көрсету', en: 'show a record' },
  'record.delete': { ru: 'удалить с причиной', kk: 'себебін көрсетіп жою', en: 'delete, with a reason' },
  'evidence.add': {
    ru: 'принять файлы и папки в дело',
    kk: 'файлдар мен қалталарды іске алу',
    en: 'take files and folders into a case',
  },
  'evidence.export': {
    ru: 'выдать нетронутые оригиналы в папку',
    kk: 'түпнұсқаларды сол күйінде қалтаға шығару',
    en: 'write the untouched originals into a folder',
  },
  'evidence.verify': {
    ru: 'перечитать файлы и сверить хеши',
    kk: 'файлдарды қайта оқып, хештерін салыстыру',
    en: 're-hash the files',
  },
  'evidence.destroy': {
    ru: 'уничтожить файлы навсегда, с причиной',
    kk: 'файлдарды себебін көрсетіп, біржола жою',
    en: 'erase the files for good, with a reason',
  },
  deadline: { ru: 'сроки дел', kk: 'істердің мерзімдері', en: 'deadlines of cases' },
  'deadline.rules': {
    ru: 'правила сроков со статьями; хранилище не нужно',
    kk: 'мерзім қағидалары баптарымен; қойма қажет емес',
    en: 'the deadline rules with their articles; needs no vault',
  },
  'deadline.compute': {
    ru: 'когда истекает срок и почему; хранилище не нужно',
    kk: 'мерзім қашан және неге бітеді; қойма қажет емес',
    en: 'when a term ends and why; needs no vault',
  },
  template: { ru: 'шаблоны документов', kk: 'құжат үлгілері', en: 'templates of documents' },
  'template.list': { ru: 'список шаблонов', kk: 'үлгілер тізімі', en: 'list the templates' },
  'template.show': { ru: 'показать шаблон', kk: 'үлгіні көрсету', en: 'show a template' },
  document: { ru: 'заполненные документы', kk: 'толтырылған құжаттар', en: 'filled documents' },
  'document.fill': {
    ru: 'заполнить шаблон из дела, с --out сразу вывести',
    kk: 'үлгіні істен толтыру, --out болса бірден шығару',
    en: 'fill a template from a case, export it with --out',
  },
  'document.check': {
    ru: 'чего не хватает и что требует закон',
    kk: 'не жетіспейді және заң нені талап етеді',
    en: 'what is missing and what the law demands',
  },
  'document.list': { ru: 'список документов', kk: 'құжаттар тізімі', en: 'list the documents' },
  'document.show': { ru: 'показать документ', kk: 'құжатты көрсету', en: 'show a document' },
  'document.sign-off': {
    ru: 'снять пометку «черновик» под ответственность юриста',
    kk: 'заңгердің жауапкершілігімен «жоба» белгісін алу',
    en: 'take the draft mark off; the lawyer answers for the gaps',
  },
  'document.delete': { ru: 'удалить с причиной', kk: 'себебін көрсетіп жою', en: 'delete, with a reason' },
  timeline: { ru: 'хронология дела', kk: 'істің хронологиясы', en: 'the chronology of a case' },
  'timeline.show': {
    ru: 'показать события дела по времени',
    kk: 'істің оқиғаларын уақыты бойынша көрсету',
    en: 'show what happened in a case, in order',
  },
  'timeline.export': {
    ru: 'вывести хронологию для суда в PDF',
    kk: 'хронологияны сотқа арналған PDF-ке шығару',
    en: 'export the chronology for court as PDF',
  },
  'document.export': {
    ru: 'вывести в PDF или DOCX',
    kk: 'PDF не DOCX-қа шығару',
    en: 'export as PDF or DOCX',
  },
  bundle: {
    ru: 'тома приложений для суда',
    kk: 'сотқа арналған қосымшалар томдары',
    en: 'bundles for court',
  },
  'bundle.create': {
    ru: 'создать состав тома: --all, по --document или из JSON',
    kk: 'том құрамын жасау: --all, --document бойынша немесе JSON-нан',
    en: 'create a recipe: --all, by --document, or from JSON',
  },
  'bundle.check': {
    ru: 'найти недочёты до сборки',
    kk: 'жинауға дейін кемшіліктерді табу',
    en: 'find problems before building',
  },
  'bundle.build': { ru: 'собрать PDF', kk: 'PDF жинау', en: 'build the PDF' },
  'bundle.builds': { ru: 'записанные сборки', kk: 'тіркелген жинақтар', en: 'the recorded builds' },
  filing: {
    ru: 'процессуальные документы: поданные и полученные',
    kk: 'процестік құжаттар: берілген және алынған',
    en: 'filings, made and received',
  },
  'filing.move': {
    ru: 'изменить состояние и сохранить, когда и почему',
    kk: 'күйін өзгертіп, қашан және неге екенін сақтау',
    en: 'move a filing on, and keep when and why',
  },
  'filing.copies': {
    ru: 'сколько копий нужно, для кого и по какой статье',
    kk: 'қанша көшірме керек, кімге және қай бап бойынша',
    en: 'how many copies are due, for whom, by which article',
  },
  'filing.rules': {
    ru: 'правила о числе копий с источником',
    kk: 'көшірме саны туралы ережелер, дереккөзімен',
    en: 'the rules on copies, with their source',
  },
  hearing: { ru: 'заседания', kk: 'отырыстар', en: 'hearings' },
  'hearing.collisions': {
    ru: 'заседания, на которых кто-то нужен одновременно',
    kk: 'біреу бір мезгілде керек болатын отырыстар',
    en: 'hearings that someone would have to attend at the same time',
  },
  handover: {
    ru: 'передача подлинников',
    kk: 'түпнұсқаларды тапсыру',
    en: 'originals handed over and due back',
  },
  plan: { ru: 'планы публикаций', kk: 'жарияланым жоспарлары', en: 'planned publications' },
  'plan.check': {
    ru: 'чего не хватает, что мешает, действует ли подпись',
    kk: 'не жетіспейді, не кедергі, қол жарамды ма',
    en: 'what is lacking, what stands against it, whether the sign-off holds',
  },
  'plan.sign': {
    ru: 'подписать; основания замораживаются с хешами',
    kk: 'қол қою; негіздері хештерімен бекітіледі',
    en: 'sign off; what it rests on is frozen with hashes',
  },
  'plan.publish': {
    ru: 'указать, чем стала: --publication или новая из JSON',
    kk: 'не болып шыққанын көрсету: --publication немесе JSON-нан жаңасы',
    en: 'say what it became: --publication, or a new one from JSON',
  },
  search: {
    ru: 'поиск по записям и текстам файлов',
    kk: 'жазбалар мен файл мәтіндерінен іздеу',
    en: 'search records and texts of files',
  },
  custody: { ru: 'журнал сохранности', kk: 'сақтау журналы', en: 'custody log' },
  'custody.list': { ru: 'записи журнала', kk: 'журнал жазбалары', en: 'entries of the log' },
  'custody.verify': {
    ru: 'проверить цепочку журнала',
    kk: 'журнал тізбегін тексеру',
    en: "verify the log's chain",
  },
  'custody.erase': {
    ru: 'стереть содержание записи навсегда, с причиной; цепочка остаётся',
    kk: 'жазба мазмұнын себебін көрсетіп біржола өшіру; тізбек қалады',
    en: 'erase the details of an entry for good, with a reason; the chain stays',
  },
} as const satisfies Record<string, Wording>

export type CliCommandTextKey = keyof typeof cliCommandText
