import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { Recipient } from '../../../shared/model/recipient.ts'
import { closedTo, type Restriction } from '../../../shared/model/restriction.ts'
import { isRestrictedOn, listPersonRestrictions, listRestrictions } from '../consents/consents.ts'
import { personTable } from '../people/people.ts'
import { findRecord } from '../records/record.rows.ts'
import type { ReadDb } from '../vault/database.ts'
import type { Meeting } from './consent-obstacles.ts'

/** What leaves, for whom, and how it meets people. */
type RestrictionScene = {
  readonly caseId: string
  readonly recipient: Recipient
  readonly evidenceIds: readonly string[]
  /** Other records it shows. */
  readonly records: readonly string[]
  /** Own motions and complaints pass the secrecy of pre-trial data (УПК 201(3)(1)). */
  readonly isOwnFiling: boolean
  readonly today: string
  readonly meet: (person: Stored<Person>) => Meeting
  /** Whether she agreed to let out what a doctor knows of her, for this way out: in this case, when it is hers. */
  readonly hasMedicalConsent: (personId: string) => boolean
}

function isStruck(db: ReadDb, scene: RestrictionScene, personId: string): boolean {
  const person = findRecord(db, personTable, personId)
  if (person === undefined || person.deletedAt !== undefined) return false
  const { named, shown } = scene.meet(person)
  return named || shown
}

/** An obstacle with the case whose permits may lift it. */
type RestrictionObstacle = ExportObstacle & { readonly liftedIn: string }

function obstacleOf(db: ReadDb, scene: RestrictionScene, fields: Restriction): ExportObstacle | undefined {
  const { kind, about, caseId } = fields
  if (about === undefined) {
    const passes = scene.isOwnFiling && kind === 'pretrial-secrecy'
    return passes ? undefined : { code: kind, subject: caseId, where: 'case' }
  }
  const { id, entity } = about
  if (entity === 'person') {
    if (!isStruck(db, scene, id)) return undefined
    if (kind === 'medical-secrecy' && scene.hasMedicalConsent(id)) return undefined
    return { code: kind, subject: id, where: 'person' }
  }
  if (entity === 'evidence')
    return scene.evidenceIds.includes(id) ? { code: kind, subject: id, where: 'exhibit' } : undefined
  return scene.records.includes(id) ? { code: kind, subject: id, where: 'record' } : undefined
}

/** The restrictions that keep out this recipient: on the case, on what is shown of it, and on people of any case. */
export function restrictionObstacles(db: ReadDb, scene: RestrictionScene): RestrictionObstacle[] {
  const own = listRestrictions(db, scene.caseId)
  const ofPeople = listPersonRestrictions(db).filter((fields) => fields.caseId !== scene.caseId)
  return [...own, ...ofPeople]
    .filter((fields) => isRestrictedOn(fields, scene.today) && closedTo(fields).includes(scene.recipient))
    .flatMap((fields) => {
      const found = obstacleOf(db, scene, fields)
      return found === undefined ? [] : [{ ...found, liftedIn: fields.caseId }]
    })
}
