import { useText } from '../../client/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'

type PeopleListProps = { readonly record: string | undefined; readonly field: string | undefined }

/** All people of the vault. */
export function PeopleList(_props: PeopleListProps) {
  const text = useText('people')
  return <PageHeader title={text('title')} />
}
