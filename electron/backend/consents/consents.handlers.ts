import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { checkConsent, showStanding } from './standing.ts'
import {
  consentTable,
  createConsent,
  deleteConsent,
  noteTable,
  restrictionTable,
  updateConsent,
} from './consents.ts'

const ofConsent = recordHandlers('consent', consentTable)
const ofRestriction = recordHandlers('restriction', restrictionTable)
const ofNote = recordHandlers('note', noteTable)

export const consentHandlers = {
  query: {
    'consent.check': checkConsent,
    'consent.standing': showStanding,
    ...ofConsent.query,
    ...ofRestriction.query,
    ...ofNote.query,
  },
  command: {
    ...ofConsent.command,
    'consent.create': createConsent,
    'consent.update': updateConsent,
    'consent.delete': deleteConsent,
    ...ofRestriction.command,
    ...ofNote.command,
  },
} satisfies RoomHandlers
