import type { RecordMeta } from '../../model/record.ts'
import type { Wording } from '../wording.ts'
import type { FieldTable } from './field-path.ts'

/** Fields that every record may carry. */
export const annotationFieldText = {
  notes: { ru: 'Заметки', kk: 'Ескертпелер', en: 'Notes' },
  tags: { ru: 'Метки', kk: 'Белгілер', en: 'Tags' },
} as const satisfies Record<string, Wording>

/** What a stored record carries beside its own fields. */
export const historyFieldText = {
  id: { ru: 'Номер записи', kk: 'Жазба нөмірі', en: 'Id' },
  version: { ru: 'Версия', kk: 'Нұсқасы', en: 'Version' },
  createdAt: { ru: 'Создано', kk: 'Жасалған уақыты', en: 'Created at' },
  createdBy: { ru: 'Кем создано', kk: 'Кім жасаған', en: 'Created by' },
  changedAt: { ru: 'Изменено', kk: 'Өзгертілген уақыты', en: 'Changed at' },
  changedBy: { ru: 'Кем изменено', kk: 'Кім өзгерткен', en: 'Changed by' },
  deletedAt: { ru: 'Удалено', kk: 'Жойылған уақыты', en: 'Deleted at' },
  deletedReason: { ru: 'Причина удаления', kk: 'Жою себебі', en: 'Reason of deletion' },
} as const satisfies FieldTable<RecordMeta & { id: string }>
