import { List, Stack, Text } from '@mantine/core'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import type { KeptDocument } from '../stored/stored-bar.tsx'
import { ObstacleList } from '../../../ui/paper/obstacle-list.tsx'

type Contents = OutputOf<'document.contents'>
type ExportContentsProps = { readonly kept: KeptDocument; readonly contents: Contents | undefined }

/** Whether the document's template is still a sample. */
function useIsSample({ template, language }: KeptDocument): boolean {
  const { value } = useAnswer('template.list', { language })
  return value?.templates.find(({ name }) => name === template)?.reviewed === false
}

/** Whose data the file would hold, how it is marked, and what stands against writing it. */
export function ExportContents({ kept, contents }: ExportContentsProps) {
  const text = useText('documents')
  const isSample = useIsSample(kept)
  if (contents === undefined) return null
  const { people, pretrialSecrecy, closedHearing, obstacles } = contents
  const marks = ({ minor, hidden }: Contents['people'][number]) =>
    [...(minor ? [text('markMinor')] : []), ...(hidden ? [text('markHidden')] : [])].join(', ')
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {text('contents')}
      </Text>
      <List size="sm" spacing={3}>
        {people.length === 0 ? (
          <List.Item>{text('contentsNobody')}</List.Item>
        ) : (
          <List.Item>
            {text('contentsPeople')}:{' '}
            {people
              .map((person) => (marks(person) === '' ? person.name : `${person.name} (${marks(person)})`))
              .join('; ')}
          </List.Item>
        )}
        {pretrialSecrecy ? <List.Item>{text('contentsSecrecy')}</List.Item> : null}
        {closedHearing ? <List.Item>{text('contentsClosed')}</List.Item> : null}
        {kept.draft ? <List.Item>{text('contentsDraft')}</List.Item> : null}
        {isSample ? <List.Item>{text('contentsSample')}</List.Item> : null}
        <List.Item>{text('contentsCustody')}</List.Item>
      </List>
      <ObstacleList caseId={kept.caseId} obstacles={obstacles} />
    </Stack>
  )
}
