import { entityOfField } from '../../shared/model/field-shape.ts'
import { entities, type Entity } from './command.ts'

const fullId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u

/** True for a whole id: nothing is left to look up. */
export function isFullId(given: string): boolean {
  return fullId.test(given)
}

/**
 * The record type an id key names: `caseId` a case, `captureEvidenceId` evidence; what names none (`courtId`, `aboutId`,
 * `assistingLawyerIds`) is a person. Undefined for a key that holds no id.
 */
export function entityOfKey(key: string): Entity | undefined {
  return /^[a-z][A-Za-z]*Ids?$/u.test(key) ? (entityOfField(key, entities) ?? 'person') : undefined
}

type Lookup = (entity: Entity, given: string) => Promise<string>

async function resolveOne(entity: Entity, value: unknown, lookup: Lookup): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item: unknown) => resolveOne(entity, item, lookup)))
  return typeof value === 'string' && !isFullId(value) ? lookup(entity, value) : value
}

/** Replaces every abbreviated id of a JSON value by the full one, by the names of its keys (`…Id`, `…Ids`). */
export async function resolveIds(value: unknown, lookup: Lookup): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item: unknown) => resolveIds(item, lookup)))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value as Record<string, unknown>).map(async ([key, inner]) => {
    const entity = entityOfKey(key)
    return [
      key,
      entity === undefined ? await resolveIds(inner, lookup) : await resolveOne(entity, inner, lookup),
    ]
  })
  return Object.fromEntries((await Promise.all(entries)) as [string, unknown][])
}
