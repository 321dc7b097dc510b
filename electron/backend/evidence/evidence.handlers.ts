import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { removeFromIndex } from '../search/search.rows.ts'
import { addEvidence } from './add-evidence.ts'
import { browseEvidence, chosenIds, neighboursOf } from './browse-evidence.ts'
import { changeManyEvidence } from './change-evidence.ts'
import { destroyEvidence } from './destroy-evidence.ts'
import { listFiles } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'
import { exportEvidence } from './export-evidence.ts'
import { fileText, inspectPicture, openFile, verifyFile } from './open-file.ts'
import { restoreEvidence } from './restore-evidence.ts'
import { verifyEvidence } from './verify-evidence.ts'

const { query, command } = recordHandlers('evidence', evidenceTable)

export const evidenceHandlers = {
  query: {
    ...query,
    'evidence.show': (context, input) => ({
      ...query['evidence.show'](context, input),
      files: listFiles(context.db, input.id).map(({ evidenceId: _item, object: _object, ...file }) => file),
    }),
    'evidence.open-file': openFile,
    'evidence.browse': browseEvidence,
    'evidence.ids': chosenIds,
    'evidence.neighbours': neighboursOf,
    'evidence.file-text': fileText,
  },
  command: {
    ...command,
    'evidence.change-many': changeManyEvidence,
    /** Its files stay until they are destroyed; search finds their texts no more. */
    'evidence.delete': (context, input) => {
      for (const file of listFiles(context.db, input.id)) removeFromIndex(context.db, 'file', file.id)
      return command['evidence.delete'](context, input)
    },
    /** Search finds the texts of its files again. What was destroyed stays deleted. */
    'evidence.restore': restoreEvidence,
  },
  job: {
    'evidence.add': addEvidence,
    'evidence.export': exportEvidence,
    'evidence.verify': verifyEvidence,
    'evidence.verify-file': verifyFile,
    'evidence.inspect-picture': inspectPicture,
    'evidence.destroy': destroyEvidence,
  },
} satisfies RoomHandlers
