import type { BodyRegion, BodyView, MiddleRegion, PairedRegion } from '../../model/body-region.ts'
import { pairedRegions } from '../../model/body-region.ts'
import type { Wording } from '../wording.ts'
import type { ValueTable } from './value-table.ts'

const middleText: ValueTable<MiddleRegion> = {
  crown: { ru: 'Темя', kk: 'Төбе', en: 'Crown' },
  occiput: { ru: 'Затылок', kk: 'Желке', en: 'Back of the head' },
  forehead: { ru: 'Лоб', kk: 'Маңдай', en: 'Forehead' },
  nose: { ru: 'Нос', kk: 'Мұрын', en: 'Nose' },
  mouth: { ru: 'Рот и губы', kk: 'Ауыз бен ерін', en: 'Mouth and lips' },
  chin: { ru: 'Подбородок', kk: 'Иек', en: 'Chin' },
  'neck-front': { ru: 'Шея спереди', kk: 'Мойынның алды', en: 'Neck, front' },
  'neck-back': { ru: 'Шея сзади', kk: 'Мойынның арты', en: 'Neck, back' },
  'chest-middle': { ru: 'Грудина', kk: 'Төс', en: 'Breastbone' },
  abdomen: { ru: 'Живот', kk: 'Іш', en: 'Abdomen' },
  navel: { ru: 'Околопупочная область', kk: 'Кіндік маңы', en: 'Around the navel' },
  pubis: { ru: 'Лобковая область', kk: 'Қасаға аймағы', en: 'Pubic area' },
  spine: { ru: 'Позвоночная область', kk: 'Омыртқа аймағы', en: 'Spine' },
  'lower-back': { ru: 'Поясница', kk: 'Бел', en: 'Lower back' },
  sacrum: { ru: 'Крестец', kk: 'Сегізкөз', en: 'Sacrum' },
  labia: { ru: 'Половые губы', kk: 'Жыныс еріндері', en: 'Labia' },
  vestibule: { ru: 'Преддверие влагалища', kk: 'Қынап кіреберісі', en: 'Vestibule' },
  hymen: { ru: 'Девственная плева', kk: 'Қыздық перде', en: 'Hymen' },
  'posterior-commissure': { ru: 'Задняя спайка', kk: 'Артқы дәнекер', en: 'Posterior commissure' },
  penis: { ru: 'Половой член', kk: 'Жыныс мүшесі', en: 'Penis' },
  scrotum: { ru: 'Мошонка', kk: 'Ұма', en: 'Scrotum' },
  perineum: { ru: 'Промежность', kk: 'Шат аралық', en: 'Perineum' },
  anus: { ru: 'Область заднего прохода', kk: 'Артқы өтіс маңы', en: 'Anal area' },
}

const pairedText: ValueTable<PairedRegion> = {
  temple: { ru: 'Висок', kk: 'Самай', en: 'Temple' },
  eye: { ru: 'Область глаза', kk: 'Көз аймағы', en: 'Eye area' },
  ear: { ru: 'Ухо', kk: 'Құлақ', en: 'Ear' },
  cheek: { ru: 'Щека', kk: 'Бет', en: 'Cheek' },
  jaw: { ru: 'Нижняя челюсть', kk: 'Төменгі жақ', en: 'Lower jaw' },
  'neck-side': { ru: 'Шея сбоку', kk: 'Мойынның бүйірі', en: 'Neck, side' },
  collarbone: { ru: 'Ключица', kk: 'Бұғана', en: 'Collarbone' },
  shoulder: { ru: 'Надплечье', kk: 'Иық', en: 'Shoulder' },
  chest: { ru: 'Грудная клетка', kk: 'Кеуде', en: 'Chest' },
  breast: { ru: 'Молочная железа', kk: 'Сүт безі', en: 'Breast' },
  'shoulder-blade': { ru: 'Лопатка', kk: 'Жауырын', en: 'Shoulder blade' },
  flank: { ru: 'Боковая область туловища', kk: 'Тұлға бүйірі', en: 'Flank' },
  'upper-arm': { ru: 'Плечо', kk: 'Тоқпан жілік', en: 'Upper arm' },
  elbow: { ru: 'Локоть', kk: 'Шынтақ', en: 'Elbow' },
  forearm: { ru: 'Предплечье', kk: 'Білек', en: 'Forearm' },
  wrist: { ru: 'Запястье', kk: 'Білезік', en: 'Wrist' },
  palm: { ru: 'Ладонь', kk: 'Алақан', en: 'Palm' },
  'back-of-hand': { ru: 'Тыл кисти', kk: 'Қол басының сырты', en: 'Back of the hand' },
  thumb: { ru: 'Большой палец кисти', kk: 'Бас бармақ', en: 'Thumb' },
  fingers: { ru: 'Пальцы кисти', kk: 'Қол саусақтары', en: 'Fingers' },
  hip: { ru: 'Тазобедренная область', kk: 'Жамбас аймағы', en: 'Hip' },
  groin: { ru: 'Паховая область', kk: 'Шап', en: 'Groin' },
  buttock: { ru: 'Ягодица', kk: 'Бөксе', en: 'Buttock' },
  'thigh-front': { ru: 'Бедро спереди', kk: 'Санның алды', en: 'Thigh, front' },
  'thigh-inner': { ru: 'Бедро изнутри', kk: 'Санның ішкі жағы', en: 'Thigh, inner side' },
  'thigh-outer': { ru: 'Бедро снаружи', kk: 'Санның сыртқы жағы', en: 'Thigh, outer side' },
  'thigh-back': { ru: 'Бедро сзади', kk: 'Санның арты', en: 'Thigh, back' },
  knee: { ru: 'Колено', kk: 'Тізе', en: 'Knee' },
  'knee-back': { ru: 'Подколенная область', kk: 'Тізе асты', en: 'Hollow of the knee' },
  shin: { ru: 'Голень спереди', kk: 'Жіліншіктің алды', en: 'Shin' },
  calf: { ru: 'Голень сзади', kk: 'Балтыр', en: 'Calf' },
  ankle: { ru: 'Голеностоп', kk: 'Тобық', en: 'Ankle' },
  foot: { ru: 'Тыл стопы', kk: 'Аяқ басының үсті', en: 'Top of the foot' },
  sole: { ru: 'Подошва', kk: 'Табан', en: 'Sole' },
  heel: { ru: 'Пятка', kk: 'Өкше', en: 'Heel' },
  toes: { ru: 'Пальцы стопы', kk: 'Аяқ саусақтары', en: 'Toes' },
}

function onSide(wording: Wording, side: Wording): Wording {
  const say = (language: keyof Wording) => `${wording[language]}${side[language]}`
  return { ru: say('ru'), kk: say('kk'), en: say('en') }
}

const sides = {
  right: { ru: ', справа', kk: ', оң жақ', en: ', right' },
  left: { ru: ', слева', kk: ', сол жақ', en: ', left' },
} as const

const sidedText = Object.fromEntries(
  pairedRegions.flatMap((name) => [
    [`${name}-right`, onSide(pairedText[name], sides.right)],
    [`${name}-left`, onSide(pairedText[name], sides.left)],
  ]),
) as Record<Exclude<BodyRegion, MiddleRegion>, Wording>

/** Names of the parts of the body and of the pictures of a body diagram. */
export const bodyValueText = {
  bodyRegion: { ...middleText, ...sidedText } satisfies ValueTable<BodyRegion>,
  bodyView: {
    front: { ru: 'Спереди', kk: 'Алдынан', en: 'Front' },
    back: { ru: 'Сзади', kk: 'Артынан', en: 'Back' },
    left: { ru: 'Левый бок', kk: 'Сол бүйірі', en: 'Left side' },
    right: { ru: 'Правый бок', kk: 'Оң бүйірі', en: 'Right side' },
    'head-front': { ru: 'Лицо', kk: 'Бет-әлпеті', en: 'Face' },
    'head-back': { ru: 'Голова сзади', kk: 'Бастың арты', en: 'Head, back' },
    'head-left': { ru: 'Голова слева', kk: 'Бастың сол жағы', en: 'Head, left side' },
    'head-right': { ru: 'Голова справа', kk: 'Бастың оң жағы', en: 'Head, right side' },
    palms: { ru: 'Ладони', kk: 'Алақандар', en: 'Palms' },
    'hand-backs': { ru: 'Кисти с тыла', kk: 'Қол басының сырты', en: 'Hands, backs' },
    feet: { ru: 'Стопы сверху', kk: 'Аяқ басы үстінен', en: 'Feet, tops' },
    soles: { ru: 'Подошвы', kk: 'Табандар', en: 'Soles' },
    'genital-female': { ru: 'Промежность, женская', kk: 'Шат аралық, әйел', en: 'Genital area, female' },
    'genital-male': { ru: 'Промежность, мужская', kk: 'Шат аралық, ер', en: 'Genital area, male' },
    anal: { ru: 'Перианальная область', kk: 'Артқы өтіс аймағы', en: 'Anal area' },
  } satisfies ValueTable<BodyView>,
} as const
