import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { consentScope, type ConsentPurpose, type ConsentScope } from '../../../shared/model/consent.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { ObstaclePlace } from '../../../shared/model/permit.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { Recipient } from '../../../shared/model/recipient.ts'
import { findConsentGap } from '../consents/has-consent.ts'
import type { ReadDb } from '../vault/database.ts'
import { listSurvivors } from './survivors.rows.ts'

/** Ways out that need her consent. Courts and prosecutors are governed by permits and restrictions. */
const governed: Readonly<Partial<Record<Recipient, ConsentPurpose>>> = {
  media: 'media',
  donors: 'donors',
  training: 'training',
  other: 'other',
}

/** The purpose a consent must name for a recipient; undefined where consents say nothing. */
export function consentPurposeOf(recipient: Recipient): ConsentPurpose | undefined {
  if (recipient === 'court' || recipient === 'prosecutor' || recipient === 'expert') return recipient
  return governed[recipient]
}

/** How an export meets one person. */
export type Meeting = { readonly named: boolean; readonly shown: boolean }

/** What leaves, for whom, and how its text and exhibits meet people. */
type ConsentScene = {
  readonly caseId: string
  readonly recipient: Recipient
  readonly recipientName?: string | undefined
  readonly shows?: readonly ConsentScope[] | undefined
  readonly items: readonly Evidence[]
  readonly today: string
  /** People with a part in this case who are survivors or victims there. */
  readonly ownSurvivors: ReadonlySet<string>
  readonly meet: (person: Stored<Person>) => Meeting
}

const pictures = new Set<Evidence['kind']>(['photo', 'video'])

/** What of her is taken to be shown: everything, unless it is said; her name and pictures count whatever is said. */
function scopesShown(scene: ConsentScene, meeting: Meeting): ConsentScope[] {
  const said = new Set<ConsentScope>(scene.shows ?? consentScope.options)
  if (meeting.named) said.add('identity')
  if (meeting.shown) {
    said.add('story')
    if (scene.items.some((item) => pictures.has(item.kind))) said.add('images')
  }
  return consentScope.options.filter((scope) => said.has(scope))
}

function placeOf({ named, shown }: Meeting): ObstaclePlace {
  if (named) return 'text'
  return shown ? 'exhibits' : 'case'
}

/**
 * Survivors and victims whose consent to this way out is missing, taken back or not valid: those of the case, whose story it is
 * taken to tell, and those of other cases whom it names or shows. An expert is stopped only by a consent that was taken back.
 */
export function consentObstacles(db: ReadDb, scene: ConsentScene): ExportObstacle[] {
  const { caseId, recipient, recipientName, today } = scene
  const isExpert = recipient === 'expert'
  const purpose = isExpert ? recipient : governed[recipient]
  if (purpose === undefined) return []
  return listSurvivors(db).flatMap((person) => {
    const isOwn = scene.ownSurvivors.has(person.id)
    const meeting = scene.meet(person)
    if (!isOwn && !meeting.named && !meeting.shown) return []
    const scopes = scopesShown(scene, meeting)
    const question = { personId: person.id, purpose, recipient: recipientName, today }
    const gap = findConsentGap(db, isOwn ? { ...question, caseId } : question, scopes)
    if (gap === undefined || (isExpert && gap !== 'consent-withdrawn')) return []
    return [{ code: gap, subject: person.id, where: placeOf(meeting) }]
  })
}
