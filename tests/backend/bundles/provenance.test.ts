import { describe, expect, it } from 'vitest'
import { dateText, provenanceLines } from '../../../electron/backend/bundles/provenance.ts'
import { evidence } from '../../../shared/model/evidence.ts'
import { missingRecordingFacts } from '../../../shared/model/recording-facts.ts'

const item = (fields: Record<string, unknown>) =>
  evidence.parse({
    caseId: '01900000-0000-7000-8000-000000000001',
    title: 'Запись',
    kind: 'video',
    ...fields,
  })

describe('provenance of an exhibit', () => {
  it('shows the time of a recording in its own offset and gaps where ГПК 99(2) asks', () => {
    const lines = provenanceLines(item({ recording: { recordedAt: '2026-03-05T10:15:00+05:00' } }), 'ru')
    expect(lines).toEqual([
      { label: 'Когда записано', value: '5 марта 2026 года, 10:15' },
      { label: 'Кем записано', value: 'не указано' },
      { label: 'Условия и обстоятельства', value: 'не указано' },
    ])
  })

  it('asks no such fact of a document, and words the rest in Kazakh', () => {
    const document = item({ kind: 'document', received: { from: 'мұрағат', on: '2026-03-01' } })
    expect(missingRecordingFacts(document)).toEqual([])
    expect(provenanceLines(document, 'kk')).toEqual([
      { label: 'Кімнен алынды', value: 'мұрағат' },
      { label: 'Алынған күні', value: '2026 жылғы 1 наурыз' },
    ])
  })

  it('shows no work product, note or relevance', () => {
    const hidden = { notes: 'ТАЙНА', relevance: 'ТАЙНА', workProduct: { weight: 'ТАЙНА', doubts: 'ТАЙНА' } }
    expect(JSON.stringify(provenanceLines(item(hidden), 'ru'))).not.toContain('ТАЙНА')
  })

  it('writes a date short and its absence as a dash', () => {
    expect([dateText('2026-03-05'), dateText(undefined)]).toEqual(['05.03.2026', '—'])
  })
})
