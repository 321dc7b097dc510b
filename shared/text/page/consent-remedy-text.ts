import type { ExportObstacleCode } from '../../model/permit.ts'
import type { Wording } from '../wording.ts'

/** Obstacles that consents and restrictions bring. */
type ChoiceObstacle = Extract<
  ExportObstacleCode,
  | 'no-consent'
  | 'consent-withdrawn'
  | 'consent-not-valid'
  | 'minor-data'
  | 'medical-secrecy'
  | 'advocate-secret'
>

/** What to do about an obstacle that a consent or a restriction brings; what it is about stands before. */
export const choiceRemedyText = {
  'no-consent': {
    ru: 'Спросите её и внесите согласие на эту цель, объём и получателя вместе с документом, либо уберите всё, что её показывает.',
    kk: 'Одан сұрап, осы мақсатқа, көлемге және алушыға келісімді құжатымен енгізіңіз не оны көрсететіннің бәрін алып тастаңыз.',
    en: 'Ask her and enter the consent for this purpose, scope and recipient with its document, or take out all that shows her.',
  },
  'consent-withdrawn': {
    ru: 'Её решение действует сразу: уберите всё, что её показывает. Новое согласие возможно, только если она сама этого захочет.',
    kk: 'Оның шешімі бірден күшіне енеді: оны көрсететіннің бәрін алып тастаңыз. Жаңа келісім ол өзі қаласа ғана мүмкін.',
    en: 'Her decision holds at once: take out all that shows her. A new consent is possible only if she wishes it herself.',
  },
  'consent-not-valid': {
    ru: 'Проверьте срок, объём, получателя, документ и, если это ребёнок, его собственное согласие и представителя.',
    kk: 'Мерзімін, көлемін, алушысын, құжатын, ал бала болса — оның өз келісімі мен өкілін тексеріңіз.',
    en: 'Check its term, scope, recipient and document and, for a child, her own assent and the representative.',
  },
  'minor-data': {
    ru: 'Уберите сведения о ребёнке или внесите документ, который разрешает их передать.',
    kk: 'Бала туралы мәліметтерді алып тастаңыз не оларды беруге рұқсат ететін құжатты енгізіңіз.',
    en: 'Take out the facts about the child or enter the document that permits passing them on.',
  },
  'medical-secrecy': {
    ru: 'Суду, прокурору и эксперту передать можно; другим нужно её согласие на медицинские сведения или разрешение.',
    kk: 'Сотқа, прокурорға және сарапшыға беруге болады; басқаларға оның медициналық мәліметтерге келісімі не рұқсат керек.',
    en: 'The court, the prosecutor and an expert may have it; others need her consent to medical facts or a permit.',
  },
  'advocate-secret': {
    ru: 'Адвокатская тайна: вывести можно только с документом, в котором доверитель освобождает от неё.',
    kk: 'Адвокаттық құпия: сенім білдірушінің одан босататын құжаты болса ғана шығаруға болады.',
    en: "An advocate's secret leaves only with the document in which the client releases it.",
  },
} as const satisfies Record<ChoiceObstacle, Wording>

/** What stands in the way, as the beginning of a line: the person's name goes into `{who}`. */
const choiceObstacleText = {
  'no-consent': { ru: 'Нет согласия: {who}. ', kk: 'Келісім жоқ: {who}. ', en: 'No consent: {who}. ' },
  'consent-withdrawn': {
    ru: 'Согласие отозвано: {who}. ',
    kk: 'Келісім кері алынған: {who}. ',
    en: 'Consent withdrawn: {who}. ',
  },
  'consent-not-valid': {
    ru: 'Согласие не действует или не на это: {who}. ',
    kk: 'Келісім күшінде емес немесе бұған емес: {who}. ',
    en: 'The consent is not in force, or not for this: {who}. ',
  },
  'minor-data': { ru: 'Сведения о ребёнке. ', kk: 'Бала туралы мәліметтер. ', en: 'Facts about a child. ' },
  'medical-secrecy': { ru: 'Врачебная тайна. ', kk: 'Дәрігерлік құпия. ', en: 'Medical secrecy. ' },
  'advocate-secret': { ru: '', kk: '', en: '' },
} as const satisfies Record<ChoiceObstacle, Wording>

function wholeLine(code: ChoiceObstacle): Wording {
  const [what, remedy] = [choiceObstacleText[code], choiceRemedyText[code]]
  return { ru: what.ru + remedy.ru, kk: what.kk + remedy.kk, en: what.en + remedy.en }
}

/** The same, saying what stands in the way first. */
export const choiceLineText: Readonly<Record<ChoiceObstacle, Wording>> = {
  'no-consent': wholeLine('no-consent'),
  'consent-withdrawn': wholeLine('consent-withdrawn'),
  'consent-not-valid': wholeLine('consent-not-valid'),
  'minor-data': wholeLine('minor-data'),
  'medical-secrecy': wholeLine('medical-secrecy'),
  'advocate-secret': wholeLine('advocate-secret'),
}
