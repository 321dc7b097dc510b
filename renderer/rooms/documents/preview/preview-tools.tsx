import { ActionIcon, Button, Text } from '@mantine/core'
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useText } from '../../../client/language.ts'
import classes from './preview.module.css'

/** Zooms that a step leads to; 1 is the paper's own size. */
export const zoomSteps = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5]

type PreviewToolsProps = {
  readonly page: number
  readonly pages: number | undefined
  readonly percent: number
  readonly isUpdating: boolean
  readonly onStep: (direction: -1 | 1) => void
  readonly onFit: () => void
}

/** Which page is seen, and how large. */
export function PreviewTools({ page, pages, percent, isUpdating, onStep, onFit }: PreviewToolsProps) {
  const text = useText('documents')
  return (
    <div className={classes['tools']}>
      <Text size="xs">{pages === undefined ? '' : text('pageLabel', { page, pages })}</Text>
      <Text size="xs" role="status">
        {isUpdating ? text('previewUpdating') : ''}
      </Text>
      <span className={classes['toolsSpace']} />
      <ActionIcon aria-label={text('zoomOut')} onClick={() => onStep(-1)}>
        <IconZoomOut size={18} />
      </ActionIcon>
      <Text size="xs" w={42} ta="center">
        {percent} %
      </Text>
      <ActionIcon aria-label={text('zoomIn')} onClick={() => onStep(1)}>
        <IconZoomIn size={18} />
      </ActionIcon>
      <Button variant="subtle" size="compact-xs" onClick={onFit}>
        {text('zoomFit')}
      </Button>
    </div>
  )
}
