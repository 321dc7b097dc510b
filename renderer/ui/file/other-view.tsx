import { Button, Stack, Text } from '@mantine/core'
import { IconFileExport } from '@tabler/icons-react'
import type { FileSummary } from '../../../shared/contract/evidence-contract.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { formatBytes } from '../format-text.ts'
import classes from './file.module.css'

type OtherViewProps = {
  readonly file: FileSummary
  readonly onExport: () => void
  /** Why this one is not shown, where it is not just its type. */
  readonly reason?: string
}

/** A file that is not shown here: what it is, and the way to open it elsewhere. */
export function OtherView({ file, onExport, reason }: OtherViewProps) {
  const text = useText('evidence')
  const language = useLanguage()
  return (
    <div className={classes['centre']}>
      <Stack align="center" gap="xs" maw={460}>
        <Text fw={600}>{text('cannotShow')}</Text>
        <Text size="sm" ta="center" role="status">
          {reason ?? text('cannotShowHint')}
        </Text>
        <Text size="xs" ta="center">
          {file.name} · {file.mediaType} · {formatBytes(file.size, language)}
        </Text>
        <Button variant="default" leftSection={<IconFileExport size={15} />} onClick={onExport}>
          {text('export')}
        </Button>
      </Stack>
    </div>
  )
}
