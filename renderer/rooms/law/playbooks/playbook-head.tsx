import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Playbook } from '../../../../shared/model/playbook.ts'
import { inLanguage } from '../../../../shared/text/in-language.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage } from '../../../client/language.ts'

type PlaybookHeadProps = {
  readonly content: Pick<
    Playbook,
    'title' | 'titleKk' | 'titleEn' | 'when' | 'whenKk' | 'whenEn' | 'caseKinds'
  >
  readonly children?: ReactNode
}

/** What a playbook is called, when it is taken up, and for which cases. */
export function PlaybookHead({ content, children }: PlaybookHeadProps) {
  const language = useLanguage()
  const kinds = content.caseKinds?.map((kind) => valueLabel('caseKind', kind, language)) ?? []
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div>
        <Title order={2} size="h4">
          {inLanguage(content, 'title', language)}
        </Title>
        <Text size="sm">{inLanguage(content, 'when', language)}</Text>
        {kinds.length === 0 ? null : <Text size="xs">{kinds.join(' · ')}</Text>}
      </div>
      {children}
    </Group>
  )
}
