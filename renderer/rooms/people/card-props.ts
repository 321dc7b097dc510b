import type { RecordOf } from '../../client/use-record.ts'
import type { RecordEditor } from '../../ui/record-editor.ts'

/** What every part of a person's page is given. */
export type CardProps = { readonly editor: RecordEditor; readonly person: RecordOf<'person'> }
