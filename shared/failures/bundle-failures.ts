import type { Wording } from '../text/wording.ts'

/** Failures of bundles and of the workers that parse untrusted files. */
export const bundleFailures = {
  'bundle.empty': {
    ru: 'В томе нет ни одного приложения. Добавьте доказательства к делу или в состав тома.',
    kk: 'Томда бірде-бір қосымша жоқ. Іске немесе том құрамына дәлелдемелер қосыңыз.',
    en: 'The bundle has no exhibits. Add evidence to the case or to the recipe.',
  },
  'bundle.no-page': {
    ru: 'В томе нет страницы {page}: его состав изменился. Выберите страницу заново.',
    kk: 'Томда {page}-бет жоқ: оның құрамы өзгерді. Бетті қайта таңдаңыз.',
    en: 'The bundle has no page {page}: its contents have changed. Choose a page again.',
  },
  'bundle.not-built': {
    ru: 'Том не собран ({problem}). Ничего не потеряно; проверьте том.',
    kk: 'Том жиналмады ({problem}). Ештеңе жоғалған жоқ; томды тексеріңіз.',
    en: 'The bundle was not built ({problem}). Nothing was lost; check the bundle.',
  },
  'bundle.rebuild-differs': {
    ru: 'Собранное заново не совпадает с записанным, файл не записан. SHA-256 записанных томов: {hashes}. Проверьте файлы доказательств.',
    kk: 'Қайта жиналғаны жазылғанымен сәйкес келмейді, файл жазылмады. Жазылған томдардың SHA-256 мәндері: {hashes}. Дәлелдеме файлдарын тексеріңіз.',
    en: 'What was built again differs from what is recorded; no file was written. SHA-256 of the recorded volumes: {hashes}. Check the files of the evidence.',
  },
  'bundle.stale-volume': {
    ru: 'Рядом лежит том прежней сборки: {file}. Уберите его или укажите другое имя; ничего не записано.',
    kk: 'Қасында бұрынғы жинақтың томы жатыр: {file}. Оны алып тастаңыз немесе басқа атау беріңіз; ештеңе жазылмады.',
    en: 'A volume of an earlier build lies there: {file}. Move it away or give another name; nothing was written.',
  },
  'worker.stopped': {
    ru: 'Разбор файла остановлен: {reason}. Файл сохранён как есть.',
    kk: 'Файлды талдау тоқтатылды: {reason}. Файл сол күйінде сақталды.',
    en: 'Reading the file was stopped: {reason}. The file is kept as it is.',
  },
} as const satisfies Record<string, Wording>
