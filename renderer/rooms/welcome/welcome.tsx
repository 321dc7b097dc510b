import { useText } from '../../client/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'

/** The window while no vault is open. */
export function Welcome() {
  const text = useText('welcome')
  return <PageHeader title={text('title')} />
}
