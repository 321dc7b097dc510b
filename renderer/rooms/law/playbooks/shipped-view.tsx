import { Button, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { ShippedPlaybook } from '../../../../shared/contract/playbook-contract.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatDate } from '../../../ui/format-text.ts'
import { PlaybookHead } from './playbook-head.tsx'
import classes from './playbooks.module.css'
import { PlaybookSteps } from './playbook-steps.tsx'
import { useMake } from './use-make.ts'

/** A playbook of the program: to be read, and copied to be changed. */
export function ShippedView({ playbook }: { readonly playbook: ShippedPlaybook }) {
  const text = useText('checklist')
  const language = useLanguage()
  const { make, attempt } = useMake()
  return (
    <article className={classes['page']}>
      <PlaybookHead content={playbook}>
        <Button
          flex="none"
          variant="default"
          leftSection={<IconCopy size={14} />}
          onClick={() => make(() => call('playbook.adopt', { key: playbook.key }), text('adopted'))}
        >
          {text('adopt')}
        </Button>
      </PlaybookHead>
      <FailureNotice failure={attempt.failure} />
      <Text size="xs">
        {text('shippedHint', { edition: formatDate(playbook.edition, language) })}{' '}
        {playbook.reviewed ? '' : text('shippedNotReviewed')}
      </Text>
      <PlaybookSteps steps={playbook.steps} />
    </article>
  )
}
