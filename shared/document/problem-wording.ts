import type { Wording } from '../text/wording.ts'

/** Everything that can be wrong with a template, in plain words: what, and what to write instead. */
export const problemWording = {
  'syntax.character': {
    ru: 'знак «{found}» здесь лишний',
    kk: '«{found}» таңбасы мұнда артық',
    en: 'the character "{found}" does not belong here',
  },
  'syntax.text-not-closed': {
    ru: "текст не закрыт: поставьте в конце апостроф (')",
    kk: "мәтін жабылмаған: соңына дәйекше (') қойыңыз",
    en: "the text is not closed: put an apostrophe (') at its end",
  },
  'syntax.expected-path': {
    ru: 'здесь должно стоять имя поля, например plaintiff.name',
    kk: 'мұнда өріс атауы тұруы керек, мысалы plaintiff.name',
    en: 'a field belongs here, such as plaintiff.name',
  },
  'syntax.expected-name': {
    ru: 'после точки должно стоять имя (строчные латинские буквы, цифры, дефис)',
    kk: 'нүктеден кейін атау тұруы керек (кіші латын әріптері, цифрлар, дефис)',
    en: 'a name belongs after the dot (lower-case Latin letters, digits, hyphens)',
  },
  'syntax.expected-filter': {
    ru: 'после знака | должно стоять имя фильтра',
    kk: '| белгісінен кейін сүзгі атауы тұруы керек',
    en: 'the name of a filter belongs after |',
  },
  'syntax.expected-argument': {
    ru: "в скобках фильтра стоят текст в апострофах ('…') или число",
    kk: "сүзгі жақшасында дәйекше ішіндегі мәтін ('…') немесе сан тұрады",
    en: "a filter takes a text in apostrophes ('…') or a number",
  },
  'syntax.expected-parenthesis': {
    ru: 'не хватает закрывающей скобки )',
    kk: 'жабатын жақша ) жетіспейді',
    en: 'the closing parenthesis ) is missing',
  },
  'syntax.expected-end': {
    ru: 'здесь выражение должно было кончиться, а стоит «{found}»',
    kk: 'өрнек осы жерде аяқталуы керек еді, ал «{found}» тұр',
    en: 'the expression should have ended here, but there stands "{found}"',
  },
  'syntax.too-long': {
    ru: 'выражение длиннее {limit} знаков',
    kk: 'өрнек {limit} таңбадан ұзын',
    en: 'the expression is longer than {limit} characters',
  },
  'syntax.keyword': {
    ru: 'слово «{word}» занято языком полей, имя поля с него начинаться не может',
    kk: '«{word}» сөзі өріс тілінде қолданылады, өріс атауы одан басталмайды',
    en: 'the word "{word}" belongs to the field language and cannot begin a path',
  },
  'syntax.too-deep': {
    ru: 'слишком много вложенных скобок и отрицаний',
    kk: 'қабатталған жақшалар мен терістеулер тым көп',
    en: 'too many nested parentheses and negations',
  },
  'path.unknown': {
    ru: 'поля «{path}» нет: в «{parent}» нет имени «{name}»{hint}',
    kk: '«{path}» өрісі жоқ: «{parent}» ішінде «{name}» атауы жоқ{hint}',
    en: 'there is no field "{path}": "{parent}" has no "{name}"{hint}',
  },
  'path.unknown-root': {
    ru: 'поля «{path}» нет: ни одно имя не начинается с «{name}»{hint}',
    kk: '«{path}» өрісі жоқ: ешбір атау «{name}» деп басталмайды{hint}',
    en: 'there is no field "{path}": nothing is called "{name}"{hint}',
  },
  'path.not-a-value': {
    ru: '«{path}» — не отдельное поле; назовите одно из полей внутри: {names}',
    kk: '«{path}» жеке өріс емес; ішіндегі бір өрісті атаңыз: {names}',
    en: '"{path}" is not a single field; name one of the fields inside it: {names}',
  },
  'path.not-a-list': {
    ru: '«{path}» — не список, повторять по нему нельзя',
    kk: '«{path}» тізім емес, ол бойынша қайталауға болмайды',
    en: '"{path}" is not a list and cannot be repeated over',
  },
  'path.not-exhibits': {
    ru: '«{path}» не называет доказательств, ссылку на приложение сделать нельзя',
    kk: '«{path}» дәлелдемелерді атамайды, қосымшаға сілтеме жасауға болмайды',
    en: '"{path}" names no exhibits, so it cannot become a reference to one',
  },
  'filter.unknown': {
    ru: 'фильтра «{name}» нет{hint}',
    kk: '«{name}» сүзгісі жоқ{hint}',
    en: 'there is no filter "{name}"{hint}',
  },
  'filter.wrong-type': {
    ru: 'фильтр «{name}» не берёт «{given}»; он берёт: {takes}',
    kk: '«{name}» сүзгісі «{given}» түрін қабылдамайды; қабылдайтыны: {takes}',
    en: 'the filter "{name}" does not take "{given}"; it takes: {takes}',
  },
  'filter.wrong-language': {
    ru: 'фильтр «{name}» — падеж другого языка; в этом документе: {instead}',
    kk: '«{name}» сүзгісі — басқа тілдің септігі; бұл құжатта: {instead}',
    en: 'the filter "{name}" is a case of the other language; in this document: {instead}',
  },
  'filter.wrong-arguments': {
    ru: 'фильтр «{name}»: {expected}',
    kk: '«{name}» сүзгісі: {expected}',
    en: 'the filter "{name}": {expected}',
  },
  'filter.after-default': {
    ru: 'default стоит последним: после него фильтров быть не может',
    kk: 'default соңында тұрады: одан кейін сүзгі болмайды',
    en: 'default stands last: no filter may follow it',
  },
  'filter.two-cases': {
    ru: 'два падежа подряд: оставьте один',
    kk: 'қатарынан екі септік: біреуін қалдырыңыз',
    en: 'two cases in a row: keep one',
  },
  'field.needs-filter': {
    ru: '«{path}» ({given}) нельзя напечатать без фильтра: {filters}',
    kk: '«{path}» ({given}) сүзгісіз басылмайды: {filters}',
    en: '"{path}" ({given}) cannot be printed without a filter: {filters}',
  },
  'field.not-printable': {
    ru: '«{path}» — признак, у него нет слов: используйте условие или выбор',
    kk: '«{path}» — белгі, оның сөзі жоқ: шартты немесе таңдауды қолданыңыз',
    en: '"{path}" is a code without words: use a condition or a choice',
  },
  'condition.not-comparable': {
    ru: 'нельзя сравнить «{left}» и «{right}» знаком {operator}',
    kk: '«{left}» мен «{right}» {operator} белгісімен салыстырылмайды',
    en: '"{left}" and "{right}" cannot be compared with {operator}',
  },
  'condition.unknown-code': {
    ru: 'значения «{value}» у «{path}» не бывает; бывают: {values}',
    kk: '«{path}» үшін «{value}» мәні болмайды; болатыны: {values}',
    en: '"{path}" never has the value "{value}"; it has: {values}',
  },
  'each.name-taken': {
    ru: 'имя «{name}» уже занято, назовите элемент списка иначе',
    kk: '«{name}» атауы бос емес, тізім элементін басқаша атаңыз',
    en: 'the name "{name}" is taken, call the item of the list otherwise',
  },
  'each.bad-name': {
    ru: '«{name}» не годится в имена: строчные латинские буквы, цифры и дефис',
    kk: '«{name}» атауға жарамайды: кіші латын әріптері, цифрлар және дефис',
    en: '"{name}" is no name: lower-case Latin letters, digits and hyphens',
  },
  'each.bad-sort': {
    ru: 'сортировать можно по полю элемента (текст, число, дата, сумма), а не по «{path}»',
    kk: 'элемент өрісі бойынша ғана сұрыпталады (мәтін, сан, күн, сома), «{path}» бойынша емес',
    en: 'items are sorted by a field of theirs (text, number, date, money), not by "{path}"',
  },
  'clause.unknown': {
    ru: 'фрагмента «{name}» в шаблоне нет{hint}',
    kk: 'үлгіде «{name}» үзіндісі жоқ{hint}',
    en: 'the template has no clause "{name}"{hint}',
  },
  'clause.cycle': {
    ru: 'фрагмент «{name}» вставляет сам себя',
    kk: '«{name}» үзіндісі өзін өзі кірістіреді',
    en: 'the clause "{name}" contains itself',
  },
  'choice.empty': {
    ru: 'в выборе нет вариантов',
    kk: 'таңдауда нұсқалар жоқ',
    en: 'the choice has no variants',
  },
  'choice.unknown-variant': {
    ru: 'вариант «{variant}» никогда не наступит; значения: {values}',
    kk: '«{variant}» нұсқасы ешқашан болмайды; мәндері: {values}',
    en: 'the variant "{variant}" can never happen; values: {values}',
  },
  'choice.missing-variant': {
    ru: 'нет варианта для: {values}; добавьте их или вариант other',
    kk: 'мыналарға нұсқа жоқ: {values}; оларды немесе other нұсқасын қосыңыз',
    en: 'no variant for: {values}; add them or a variant "other"',
  },
  'choice.wrong-type': {
    ru: 'выбирать можно по признаку, числу или тексту, а не по «{given}»',
    kk: 'таңдау белгі, сан немесе мәтін бойынша болады, «{given}» бойынша емес',
    en: 'a choice is made by a code, a number or a text, not by "{given}"',
  },
  'table.cells': {
    ru: 'в строке таблицы ячеек на {found} столбцов, а столбцов {wanted}',
    kk: 'кесте жолындағы ұяшықтар {found} бағанға есептелген, ал баған саны {wanted}',
    en: 'the cells of this row span {found} columns of {wanted}',
  },
  'key.duplicate': {
    ru: 'ключ «{key}» уже есть у другого пункта',
    kk: '«{key}» кілті басқа тармақта бар',
    en: 'the key "{key}" already belongs to another item',
  },
  'key.repeated': {
    ru: 'у повторяемого пункта не может быть ключа («{key}»): номеров будет несколько',
    kk: 'қайталанатын тармақта кілт болмайды («{key}»): нөмірлер бірнешеу болады',
    en: 'a repeated item cannot have a key ("{key}"): it would have several numbers',
  },
  'key.unknown': {
    ru: 'нет пункта с ключом «{key}»{hint}',
    kk: '«{key}» кілті бар тармақ жоқ{hint}',
    en: 'no item has the key "{key}"{hint}',
  },
  'template.no-legal-basis': {
    ru: 'не указано правовое основание шаблона (акт и статья)',
    kk: 'үлгінің құқықтық негізі көрсетілмеген (акт пен бап)',
    en: 'the template states no legal basis (act and article)',
  },
  'template.language-differs': {
    ru: 'язык шаблона ({template}) и язык текста ({body}) различаются',
    kk: 'үлгі тілі ({template}) мен мәтін тілі ({body}) әртүрлі',
    en: 'the language of the template ({template}) and of its text ({body}) differ',
  },
  'template.wrong-shape': {
    ru: 'неверное устройство шаблона: {problem}',
    kk: 'үлгінің құрылымы дұрыс емес: {problem}',
    en: 'the template is not built as a template: {problem}',
  },
} as const satisfies Record<string, Wording>
