import { useText } from '../../client/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'

/** Settings of this computer and care of the vault. */
export function Settings(_props: { readonly section: string | undefined }) {
  const text = useText('settings')
  return <PageHeader title={text('title')} />
}
