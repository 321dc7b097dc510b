import { Modal } from '@mantine/core'
import { useText } from '../../client/language.ts'
import classes from './settings.module.css'
import type { Part, Parts } from './use-parts.ts'

type LicenceModalProps = {
  readonly parts: Parts | undefined
  readonly part: Part | undefined
  readonly onClose: () => void
}

/** The words of a licence, as they came with the part. */
export function LicenceModal({ parts, part, onClose }: LicenceModalProps) {
  const text = useText('frame')
  return (
    <Modal
      opened={part !== undefined}
      onClose={onClose}
      title={`${part?.name ?? ''} ${part?.version ?? ''}`.trim()}
      size="xl"
      closeButtonProps={{ 'aria-label': text('close') }}
    >
      <pre className={classes['licenceText']}>{parts?.texts[part?.text ?? -1]}</pre>
    </Modal>
  )
}
