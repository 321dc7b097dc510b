import type { ReactNode } from 'react'
import type { RecordEntity } from '../../../shared/model/record-fields.ts'
import type { FieldName } from '../../../shared/text/field-text.ts'
import type { Place } from '../../client/navigation.ts'
import type { RecordOf } from '../../client/use-record.ts'
import type { DraftRecord } from './draft-editor.ts'

/** One line of the list: what it is called, a second line, and a small mark at its end. */
export type DeskRow = { readonly title: string; readonly note?: string; readonly mark?: ReactNode }

export type DeskGroup<Entity extends RecordEntity> = {
  readonly title?: string
  readonly hint?: string
  readonly fields: readonly FieldName<Entity>[]
  /** Which records have the group; without it, all. */
  readonly isFor?: (record: RecordOf<Entity>) => boolean
  /** Stands below the fields of the group: what no field of its own can show. */
  readonly extra?: (record: RecordOf<Entity>) => ReactNode
}

/** What a list with a form beside it shows of one record type. */
export type DeskSpec<Entity extends RecordEntity> = {
  readonly entity: Entity
  /** Narrows the list; a record belongs to the case of the desk anyway. */
  readonly filter?: Readonly<Record<string, unknown>>
  readonly order?: { readonly sort: string; readonly descending: boolean }
  /** `place` counts from 0 in the order of the list; undefined where the record stands alone. */
  readonly row: (record: RecordOf<Entity>, place?: number) => DeskRow
  readonly groups: readonly DeskGroup<Entity>[]
  /** Asked before a record is created; required ones first. */
  readonly asked: readonly FieldName<Entity>[]
  /** What a new record has beside what is asked, `caseId` included. */
  readonly start?: DraftRecord
  readonly wording: {
    readonly list: string
    readonly add: string
    readonly emptyTitle: string
    readonly emptyHint: string
  }
  /** Stands above the fields of the open record: what is computed or warned about. */
  readonly above?: (record: RecordOf<Entity>) => ReactNode
  /** Stands below what is asked of a new record: what is warned about while it is typed. */
  readonly belowAsked?: (draft: DraftRecord) => ReactNode
  /** Stands below them: what belongs to it. */
  readonly below?: (record: RecordOf<Entity>) => ReactNode
  /** Stands in place of the dialog that asks the few things: where more is needed to create a record. */
  readonly adding?: (dialog: AddingDialog) => ReactNode
  /** Whether a record may be deleted here; without it, every one. */
  readonly mayDelete?: (record: RecordOf<Entity>) => boolean
  /** Takes a creation back where a record is never deleted. */
  readonly takeBack?: (id: string, reason: string) => Promise<unknown>
}

type AddingDialog = {
  readonly caseId: string | undefined
  readonly onCreated: (id: string) => void
  readonly onClose: () => void
}

/** Where a record of the desk opens; without one, the desk itself. */
export type DeskPlace = (record: string | undefined) => Place
