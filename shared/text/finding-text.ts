import { bundleProblemText } from './bundle-text.ts'
import { formatWording, type Language, type Wording } from './wording.ts'

/** What `bundle check` finds beyond the problems of building. `{file}`, `{page}`, … are filled with the particulars. */
const checkFindingText = {
  'no-source': {
    ru: 'не указан источник: доказательство из неизвестного источника недопустимо (ГПК 66(1)(6))',
    kk: 'дереккөзі көрсетілмеген: белгісіз көзден алынған дәлелдемеге жол берілмейді (АПК 66(1)(6))',
    en: 'no source is stated: evidence from an unknown source is inadmissible (CPC 66(1)(6))',
  },
  'no-file': {
    ru: 'к доказательству не приложен файл',
    kk: 'дәлелдемеге файл тіркелмеген',
    en: 'the exhibit has no file',
  },
  'recording-fact-missing': {
    ru: 'не указано, {fact}: без этого запись не исследуется (ГПК 99(2))',
    kk: '{fact} көрсетілмеген: онсыз жазба зерттелмейді (АПК 99(2))',
    en: 'it is not stated {fact}: without that a recording is not examined (CPC 99(2))',
  },
  'covert-recording': {
    ru: 'люди на записи о ней не знали: негласная запись недопустима, если закон ее не разрешает или другая сторона ее не признает (ГПК 78(4))',
    kk: 'жазбадағы адамдар ол туралы білмеген: заң рұқсат етпесе не екінші тарап мойындамаса, жасырын жазбаға жол берілмейді (АПК 78(4))',
    en: 'the people recorded did not know: a covert recording is inadmissible unless the law allows it or the other side admits it (CPC 78(4))',
  },
  'private-correspondence': {
    ru: 'личная переписка или запись: нужно согласие участников либо закрытое заседание (ГПК 19(3))',
    kk: 'жеке хат алмасу не жазба: қатысушылардың келісімі немесе жабық отырыс қажет (АПК 19(3))',
    en: 'private correspondence or recording: the consent of those in it or a closed hearing is needed (CPC 19(3))',
  },
  'form-not-stated': {
    ru: 'не указано, подлинник это или копия (ГПК 100(5))',
    kk: 'түпнұсқа не көшірме екені көрсетілмеген (АПК 100(5))',
    en: 'it is not stated whether it is an original or a copy (CPC 100(5))',
  },
  'no-translation': {
    ru: 'нет перевода на язык судопроизводства (ГПК 14)',
    kk: 'сот ісін жүргізу тіліне аударма жоқ (АПК 14)',
    en: 'there is no translation into the language of the proceedings (CPC 14)',
  },
  duplicate: {
    ru: 'файл {file} повторяет файл приложения {number}',
    kk: '{file} файлы {number}-қосымшаның файлын қайталайды',
    en: 'the file {file} is the same as one of exhibit {number}',
  },
  'no-text-layer': {
    ru: 'текст страницы не ищется: {file}, с. {page}',
    kk: 'беттің мәтіні ізделмейді: {file}, {page}-бет',
    en: 'the text of the page cannot be searched: {file}, p. {page}',
  },
  'damaged-file': {
    ru: 'файл поврежден и прочитан с исправлениями: {file}; сверьте с оригиналом',
    kk: 'файл бүлінген, түзетумен оқылды: {file}; түпнұсқамен салыстырыңыз',
    en: 'the file is damaged and was read with repairs: {file}; compare it with the original',
  },
  'low-resolution': {
    ru: 'изображение нечеткое: {dpi} точек на дюйм, {file}',
    kk: 'сурет анық емес: дюймге {dpi} нүкте, {file}',
    en: 'the picture is poor: {dpi} dpi, {file}',
  },
  'not-inspected': {
    ru: 'файл велик и при проверке не открывался: {file}',
    kk: 'файл үлкен, тексеру кезінде ашылмады: {file}',
    en: 'the file is large and was not opened for the check: {file}',
  },
} as const satisfies Record<string, Wording>

/** Wording of everything that `bundle check` and a build may find. A code without ru, kk and en does not compile. */
export const bundleFindingText = { ...bundleProblemText, ...checkFindingText }

export type BundleFindingCode = keyof typeof bundleFindingText

/** Why a recorded build cannot be had again. Part of a sentence. */
export const missingExhibitText: Wording = {
  ru: 'доказательство удалено из дела',
  kk: 'дәлелдеме істен жойылған',
  en: 'the evidence was deleted from the case',
}

/** Facts of ГПК 99(2), as they stand in `recording-fact-missing`. */
export const recordingFactText = {
  recordedAt: { ru: 'когда сделана запись', kk: 'жазбаның қашан жасалғаны', en: 'when it was recorded' },
  recordedBy: { ru: 'кем сделана запись', kk: 'жазбаны кімнің жасағаны', en: 'by whom it was recorded' },
  circumstances: {
    ru: 'в каких условиях и обстоятельствах сделана запись',
    kk: 'жазбаның қандай жағдайда жасалғаны',
    en: 'in what conditions and circumstances it was recorded',
  },
} as const satisfies Record<string, Wording>

/** A sentence of a build, which is in the bundle's language, in a person's: particulars that follow it stay. */
export function problemInLanguage(sentence: string, language: Language): string {
  for (const wording of Object.values(bundleProblemText))
    for (const spoken of [wording.ru, wording.kk])
      if (sentence.startsWith(spoken)) return `${wording[language]}${sentence.slice(spoken.length)}`
  return sentence
}

/** What a finding says to a person in her language, its particulars filled in. */
export function findingWording(
  language: Language,
  code: BundleFindingCode,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return formatWording(bundleFindingText[code][language], values)
}
