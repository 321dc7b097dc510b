import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contract } from '../../shared/contract/contract.ts'
import { allCommands } from '../../electron/cli/all-commands.ts'
import { entityOfKey, isFullId, resolveIds } from '../../electron/cli/resolve-ids.ts'

type JsonSchema = {
  format?: string
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
}

/** Every key of a schema that holds the id of another record, or a list of them. */
function idKeys(schema: JsonSchema): string[] {
  const own = Object.entries(schema.properties ?? {})
    .filter(([key, inner]) => key !== 'id' && (inner.format ?? inner.items?.format) === 'uuid')
    .map(([key]) => key)
  const nested = [...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [...own, ...(schema.items === undefined ? nested : [...nested, schema.items]).flatMap(idKeys)]
}

describe('entityOfKey', () => {
  const expected = {
    aboutId: 'person',
    aboutIds: 'person',
    actEvidenceId: 'evidence',
    answerDocumentId: 'document',
    answerFilingId: 'filing',
    answersFilingId: 'filing',
    assistingLawyerIds: 'person',
    authorId: 'person',
    bodyId: 'person',
    byId: 'person',
    byIds: 'person',
    captureEvidenceId: 'evidence',
    caseId: 'case',
    consentEvidenceId: 'evidence',
    costsPayerId: 'person',
    courtId: 'person',
    decidedById: 'person',
    documentId: 'document',
    evidenceId: 'evidence',
    evidenceIds: 'evidence',
    examId: 'exam',
    filingId: 'filing',
    fromId: 'person',
    helpedId: 'person',
    incidentId: 'incident',
    incidentIds: 'incident',
    lawyerId: 'person',
    lawyerIds: 'person',
    leadLawyerId: 'person',
    loserId: 'person',
    madeById: 'person',
    officerIds: 'person',
    otherId: 'person',
    outletId: 'person',
    participantIds: 'person',
    personId: 'person',
    personIds: 'person',
    playbookId: 'playbook',
    proofEvidenceId: 'evidence',
    protectedIds: 'person',
    protocolEvidenceId: 'evidence',
    publicationId: 'publication',
    receiptEvidenceId: 'evidence',
    reportId: 'report',
    representativeId: 'person',
    representsId: 'person',
    responsibleId: 'person',
    resultFilingId: 'filing',
    returnActEvidenceId: 'evidence',
    reversesId: 'ledger',
    shownEvidenceIds: 'evidence',
    startedByFilingId: 'filing',
    successorId: 'person',
    suitId: 'suit',
    suspectId: 'person',
    suspectIds: 'person',
    targetIds: 'person',
    toId: 'person',
  }

  const operations = [...new Set(allCommands.flatMap((command) => command.operations))]

  test('knows the record type of every id key that a command takes', () => {
    const keys = operations.flatMap((name) =>
      idKeys(
        z.toJSONSchema(contract[name].input as z.ZodType, {
          io: 'input',
          unrepresentable: 'any',
        }) as JsonSchema,
      ),
    )
    // These two are flags, and asked for as builds.
    expect([...new Set(keys)].filter((key) => key !== 'rebuild' && key !== 'build').sort()).toEqual(
      Object.keys(expected),
    )
    for (const [key, entity] of Object.entries(expected))
      expect([key, entityOfKey(key)]).toEqual([key, entity])
  })

  test.each(['title', 'id', 'ids', 'video', 'Id', 'kids', 'iid'])('sees no id in %s', (key) => {
    expect(entityOfKey(key)).toBeUndefined()
  })
})

describe('resolveIds', () => {
  const lookup = async (entity: string, given: string) => `${entity}:${given}`
  const full = '01a20513-f461-76b5-80e5-2c27dea6861a'

  test('replaces abbreviations at any depth, in lists too, and leaves whole ids and other text alone', async () => {
    const value = {
      caseId: 'dead',
      personIds: ['beef', full],
      title: 'dead',
      proof: [{ evidenceId: 'cafe', proves: 'beef' }],
      pretrialStep: { reply: null },
      order: 3,
    }
    await expect(resolveIds(value, lookup)).resolves.toEqual({
      caseId: 'case:dead',
      personIds: ['person:beef', full],
      title: 'dead',
      proof: [{ evidenceId: 'evidence:cafe', proves: 'beef' }],
      pretrialStep: { reply: null },
      order: 3,
    })
  })

  test('leaves what is no text to the backend’s own check', async () => {
    await expect(resolveIds({ caseId: 7, personId: null, suitId: { a: 'b' } }, lookup)).resolves.toEqual({
      caseId: 7,
      personId: null,
      suitId: { a: 'b' },
    })
  })

  test('a whole id is one in lower case', () => {
    expect([isFullId(full), isFullId(full.toUpperCase()), isFullId(full.slice(1))]).toEqual([
      true,
      false,
      false,
    ])
  })
})
