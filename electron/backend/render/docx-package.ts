/** Makes what `docx` packs say only what it should: no clock, no invented names, the same bytes each time. */
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { readZip, writeZip } from './zip-archive.ts'

type CoreProperties = {
  readonly title: string
  readonly language: DocumentLanguage
  readonly author?: string
  /** ISO 8601 date or instant. */
  readonly date?: string
}

/** The package with its core properties (ECMA-376 part 2, clause 11) replaced and every trace of the clock gone. */
export function cleanPackage(packed: Uint8Array, properties: CoreProperties): Uint8Array {
  const core = new TextEncoder().encode(formatCoreProperties(properties))
  return writeZip(
    readZip(packed).map((entry) =>
      entry.name === 'docProps/core.xml' ? { name: entry.name, bytes: core } : entry,
    ),
  )
}

function formatCoreProperties({ title, language, author, date }: CoreProperties): string {
  const at = date === undefined ? '' : `${date.slice(0, 10)}T00:00:00Z`
  const elements = [
    `<dc:title>${escapeXml(title)}</dc:title>`,
    ...(author === undefined ? [] : [`<dc:creator>${escapeXml(author)}</dc:creator>`]),
    `<dc:language>${language}</dc:language>`,
    ...(at === ''
      ? []
      : ['created', 'modified'].map(
          (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`,
        )),
  ]
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${elements.join('')}</cp:coreProperties>`
  )
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
