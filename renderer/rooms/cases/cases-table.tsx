import { useText } from '../../client/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'

/** All cases. */
export function CasesTable() {
  const text = useText('cases')
  return <PageHeader title={text('title')} />
}
