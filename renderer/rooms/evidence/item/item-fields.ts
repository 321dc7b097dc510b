import type { FieldName } from '../../../../shared/text/field-text.ts'

export type ItemFieldName = FieldName<'evidence'>

/** How a field is entered; the choices of a `choice` come from the model. */
type FieldControl = 'text' | 'long' | 'date' | 'moment' | 'choice' | 'check' | 'number' | 'people' | 'tags'

export const itemControls: Readonly<Partial<Record<ItemFieldName, FieldControl>>> = {
  kind: 'choice',
  datedOn: 'date',
  form: 'choice',
  language: 'choice',
  translated: 'check',
  relevance: 'long',
  'received.on': 'date',
  'recording.recordedAt': 'moment',
  'recording.circumstances': 'long',
  'recording.peopleAware': 'choice',
  'acquisition.acquiredAt': 'moment',
  'acquisition.clockOffsetSeconds': 'number',
  'original.returnDueOn': 'date',
  'disclosure.on': 'date',
  personIds: 'people',
  intimate: 'check',
  pretrialSecrecy: 'check',
  privateCorrespondence: 'check',
  'workProduct.weight': 'long',
  'workProduct.challenges': 'long',
  'workProduct.doubts': 'long',
  notes: 'long',
  tags: 'tags',
}

/** What the court and the export policy ask of an exhibit, in the order a lawyer fills it in. */
export const itemGroups = [
  {
    id: 'groupWhat',
    fields: ['title', 'titleKk', 'kind', 'datedOn', 'form', 'language', 'translated', 'relevance'],
  },
  { id: 'groupSource', fields: ['source', 'received.from', 'received.on', 'received.how'] },
  {
    id: 'recording',
    fields: [
      'recording.recordedAt',
      'recording.recordedBy',
      'recording.device',
      'recording.place',
      'recording.circumstances',
      'recording.peopleAware',
    ],
  },
  { id: 'groupPeople', fields: ['personIds'] },
  { id: 'groupCare', fields: ['intimate', 'pretrialSecrecy', 'privateCorrespondence'] },
  {
    id: 'acquisition',
    fields: [
      'acquisition.collector',
      'acquisition.witness',
      'acquisition.acquiredAt',
      'acquisition.method',
      'acquisition.deviceOrAccount',
      'acquisition.tool',
      'acquisition.clockOffsetSeconds',
      'acquisition.url',
      'acquisition.notaryProtocol',
    ],
  },
  { id: 'original', fields: ['original.where', 'original.handoverAct', 'original.returnDueOn'] },
  { id: 'disclosure', fields: ['disclosure.on', 'disclosure.protocol', 'disclosure.whyLate'] },
] as const satisfies readonly { readonly id: string; readonly fields: readonly ItemFieldName[] }[]

export type ItemGroup = (typeof itemGroups)[number]

/** What is for the lawyer alone: no template and no export sees it. */
export const workFields = [
  'workProduct.weight',
  'workProduct.challenges',
  'workProduct.doubts',
  'notes',
  'tags',
] as const satisfies readonly ItemFieldName[]

/** Whether a field stands on the side that never prints. */
export function isWorkField(field: string): boolean {
  return workFields.some((name) => name === field || name.startsWith(`${field}.`))
}
