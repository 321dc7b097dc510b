import { countedWording } from '../counted-wording.ts'
import type { Wording } from '../wording.ts'

/** Taking files in: drop, provenance asked once, progress, what came of it. */
export const evidenceIntakeText = {
  dropHere: { ru: 'Отпустите файлы здесь', kk: 'Файлдарды осында тастаңыз', en: 'Drop the files here' },
  dropHint: {
    ru: 'Они будут зашифрованы и приняты в это дело',
    kk: 'Олар шифрланып, осы іске алынады',
    en: 'They will be encrypted and taken into this case',
  },
  pickTitle: { ru: 'Файлы доказательств', kk: 'Дәлелдеме файлдары', en: 'Files of evidence' },
  ...countedWording('intakeTitle', {
    ru: ['Принять {count} файл', 'Принять {count} файла', 'Принять {count} файлов'],
    kk: '{count} файлды алу',
    en: ['Take in {count} file', 'Take in {count} files'],
  }),
  provenanceWhy: {
    ru: 'Откуда эти файлы — спрашиваем один раз для всех. Доказательство из неизвестного источника недопустимо (ГПК 66(1)(6)). Фото, видео и аудио суд исследует, только если сказано, когда, кем и в каких условиях сделана запись (ГПК 99(2)).',
    kk: 'Бұл файлдар қайдан — бәріне бір рет сұраймыз. Белгісіз көзден алынған дәлелдемеге жол берілмейді (АПК 66(1)(6)). Фото, бейне және аудио қашан, кім және қандай жағдайда жазғаны көрсетілсе ғана зерттеледі (АПК 99(2)).',
    en: 'Where these files come from is asked once for all. Evidence from an unknown source is inadmissible (CPC 66(1)(6)). Photos, video and audio are examined only if it is stated when, by whom and in what conditions they were recorded (CPC 99(2)).',
  },
  skipWhy: {
    ru: 'Можно указать и позже: до тех пор такие доказательства отмечены в списке.',
    kk: 'Кейін де көрсетуге болады: оған дейін мұндай дәлелдемелер тізімде белгіленіп тұрады.',
    en: 'You can state it later: until then such items are marked in the list.',
  },
  takeIn: { ru: 'Принять', kk: 'Алу', en: 'Take in' },
  takeInWithout: { ru: 'Принять, указать позже', kk: 'Алу, кейін көрсету', en: 'Take in, state later' },
  groupOrigin: { ru: 'Откуда', kk: 'Қайдан', en: 'Where from' },
  groupRecording: {
    ru: 'Для фото, видео и аудио',
    kk: 'Фото, бейне және аудио үшін',
    en: 'For photos, video and audio',
  },
  groupMarks: { ru: 'Осторожность', kk: 'Сақтық', en: 'Handle with care' },
  notStated: { ru: 'Не указано', kk: 'Көрсетілмеген', en: 'Not stated' },
  kindByFile: { ru: 'По типу файла', kk: 'Файл түрі бойынша', en: 'By the type of the file' },
  covert: {
    ru: 'Негласная запись недопустима, если её не разрешает закон или не признаёт другая сторона (ГПК 78(4)).',
    kk: 'Заң рұқсат етпесе не екінші тарап мойындамаса, жасырын жазбаға жол берілмейді (АПК 78(4)).',
    en: 'A covert recording is inadmissible unless the law allows it or the other side admits it (CPC 78(4)).',
  },
  timeOfDay: { ru: 'Время', kk: 'Уақыты', en: 'Time' },
  importing: { ru: 'Приём файлов', kk: 'Файлдарды алу', en: 'Taking files in' },
  importProgress: {
    ru: 'Принято {done} из {total}',
    kk: '{total} файлдан {done} алынды',
    en: '{done} of {total} taken in',
  },
  currentFile: { ru: 'Сейчас: {name}', kk: 'Қазір: {name}', en: 'Now: {name}' },
  ...countedWording('importDone', {
    ru: ['Принят {count} файл', 'Принято {count} файла', 'Принято {count} файлов'],
    kk: '{count} файл алынды',
    en: ['{count} file taken in', '{count} files taken in'],
  }),
  importStopped: {
    ru: 'Остановлено. Принятое сохранено, осталось файлов: {count}.',
    kk: 'Тоқтатылды. Алынғаны сақталды, қалған файл: {count}.',
    en: 'Stopped. What was taken in is kept; files left: {count}.',
  },
  resume: { ru: 'Продолжить', kk: 'Жалғастыру', en: 'Go on' },
  ...countedWording('duplicates', {
    ru: ['Уже есть в деле: {count}', 'Уже есть в деле: {count}', 'Уже есть в деле: {count}'],
    kk: 'Істе бар: {count}',
    en: ['Already in the case: {count}', 'Already in the case: {count}'],
  }),
  duplicatesWhy: {
    ru: 'Байт в байт такие же файлы, второй раз не приняты.',
    kk: 'Байтына дейін бірдей файлдар, екінші рет алынбады.',
    en: 'Files with the very same bytes; not taken in twice.',
  },
  keepAnyway: { ru: 'Всё равно принять', kk: 'Сонда да алу', en: 'Take in anyway' },
  sameAs: { ru: 'То же, что', kk: 'Мынамен бірдей:', en: 'Same as' },
  ...countedWording('failed', {
    ru: ['Не принят {count} файл', 'Не принято {count} файла', 'Не принято {count} файлов'],
    kk: '{count} файл алынбады',
    en: ['{count} file not taken in', '{count} files not taken in'],
  }),
  tryAgain: { ru: 'Повторить', kk: 'Қайталау', en: 'Try again' },
  chooseAgain: {
    ru: 'Выберите эти файлы ещё раз: прежний выбор больше не действует.',
    kk: 'Бұл файлдарды қайта таңдаңыз: бұрынғы таңдау енді жарамсыз.',
    en: 'Choose these files again: the earlier choice is no longer valid.',
  },
  nothingDropped: {
    ru: 'Среди перетащенного нет файлов.',
    kk: 'Сүйреп әкелінгендердің ішінде файл жоқ.',
    en: 'There are no files among what was dropped.',
  },
} as const satisfies Record<string, Wording>
