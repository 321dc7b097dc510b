/** The record types of this section, each with a list of its own. */
export const recordParts = ['incident', 'report', 'order', 'measure', 'pressure'] as const
export type RecordPart = (typeof recordParts)[number]

export const incidentParts = [...recordParts, 'table', 'across'] as const
export type IncidentPart = (typeof incidentParts)[number]
