import type { DocumentLanguage } from '../model/values.ts'
import type { DocumentTree, ExhibitReference } from './tree.ts'
import { mapInlines } from './walk.ts'

/** Where an exhibit stands in a bundle: its number there, its first page, the volume when there are several. */
export type ExhibitPage = { readonly number: number; readonly page: number; readonly volume?: number }

/** «Приложение 4», «Приложение 4, с. 25», «Приложение 4, т. 2, с. 25»; «4-қосымша, 2-том, 25-бет». */
export function exhibitText(
  { number, page, volume }: { readonly number: number; readonly page?: number; readonly volume?: number },
  language: DocumentLanguage,
): string {
  const name = language === 'kk' ? `${number}-қосымша` : `Приложение ${number}`
  const inVolume = volume === undefined ? '' : language === 'kk' ? `, ${volume}-том` : `, т. ${volume}`
  const onPage = page === undefined ? '' : language === 'kk' ? `, ${page}-бет` : `, с. ${page}`
  return `${name}${inVolume}${onPage}`
}

/** The tree with the numbers of its exhibits; an exhibit without a number stays named by its title. */
export function numberExhibits(tree: DocumentTree, numbers: ReadonlyMap<string, number>): DocumentTree {
  return mapReferences(tree, (reference) => {
    const number = numbers.get(reference.attrs.evidenceId)
    if (number === undefined) {
      const [open, close] = ['«', '»']
      return { ...reference, text: `${open}${reference.text}${close}` }
    }
    const text = exhibitText({ number }, tree.attrs.language)
    return { ...reference, text, attrs: { ...reference.attrs, number } }
  })
}

/**
 * A filled tree with its references to exhibits resolved to a built bundle: «Приложение 4, с. 25». The bundle's numbers
 * win over the document's. An exhibit that the bundle lacks keeps the text it had.
 */
export function withExhibitPages(tree: DocumentTree, pages: ReadonlyMap<string, ExhibitPage>): DocumentTree {
  return mapReferences(tree, (reference) => {
    const { evidenceId } = reference.attrs
    const found = pages.get(evidenceId)
    if (found === undefined) return reference
    return { ...reference, text: exhibitText(found, tree.attrs.language), attrs: { evidenceId, ...found } }
  })
}

function mapReferences(
  tree: DocumentTree,
  change: (reference: ExhibitReference) => ExhibitReference,
): DocumentTree {
  return mapInlines(tree, (inline) => (inline.type === 'exhibitReference' ? change(inline) : inline))
}
