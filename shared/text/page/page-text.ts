import { bundlesText } from './bundles-text.ts'
import { checklistText } from './checklist-text.ts'
import { casesText } from './cases-text.ts'
import { consentsText } from './consents-text.ts'
import { custodyText } from './custody-text.ts'
import { deadlinesText } from './deadlines-text.ts'
import { documentsText } from './documents-text.ts'
import { elapsedText } from './elapsed-text.ts'
import { evidenceText } from './evidence-text.ts'
import { filingsText } from './filings-text.ts'
import { frameText } from './frame-text.ts'
import { examsText } from './exams-text.ts'
import { incidentsText } from './incidents-text.ts'
import { keysText } from './keys-text.ts'
import { numbersText } from './numbers-text.ts'
import { moneyText } from './money-text.ts'
import { lawText } from './law-text.ts'
import { paperText } from './paper-text.ts'
import { peopleText } from './people-text.ts'
import { safetyText } from './safety-text.ts'
import { searchText } from './search-text.ts'
import { settingsText } from './settings-text.ts'
import { suitsText } from './suits-text.ts'
import { suitText } from './suit-text.ts'
import { timelineRoomText } from './timeline-room-text.ts'
import { welcomeText } from './welcome-text.ts'

/**
 * All wording of the window, by room. A key with a count ends in `_one`, `_few`, `_many`, `_other` (the plural classes of
 * Russian; Kazakh and English repeat themselves) and is asked for without its ending.
 */
export const pageText = {
  frame: frameText,
  keys: keysText,
  welcome: welcomeText,
  cases: casesText,
  people: peopleText,
  suit: suitText,
  evidence: evidenceText,
  exams: examsText,
  elapsed: elapsedText,
  incidents: incidentsText,
  safety: safetyText,
  deadlines: deadlinesText,
  documents: documentsText,
  filings: filingsText,
  suits: suitsText,
  bundles: bundlesText,
  consents: consentsText,
  money: moneyText,
  law: lawText,
  checklist: checklistText,
  custody: custodyText,
  numbers: numbersText,
  paper: paperText,
  timeline: timelineRoomText,
  search: searchText,
  settings: settingsText,
}
export type PageText = typeof pageText
