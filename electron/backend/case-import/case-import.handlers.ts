import type { RoomHandlers } from '../handlers.ts'
import { describeHeldSheet } from './describe-sheet.ts'
import { deleteMapping, listMappings, saveMapping } from './mappings.ts'
import { previewImport } from './plan-import.ts'
import { readTableFile } from './read-file.ts'
import { listImports, undoImport } from './undo-import.ts'
import { writeImport } from './write-import.ts'

export const caseImportHandlers = {
  query: {
    'case.list-imports': listImports,
    'case.list-mappings': listMappings,
    'case.describe-sheet': describeHeldSheet,
  },
  command: {
    'case.undo-import': undoImport,
    'case.save-mapping': saveMapping,
    'case.delete-mapping': deleteMapping,
  },
  job: {
    'case.read-table': readTableFile,
    'case.preview-import': previewImport,
    'case.import': writeImport,
  },
} satisfies RoomHandlers
