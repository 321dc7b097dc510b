import { ActionIcon, Group, Text, TextInput, Tooltip } from '@mantine/core'
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconLayoutSidebar,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react'
import { useEffect, useState, type ReactNode, type RefObject } from 'react'
import { useText } from '../../../client/language.ts'
import classes from '../file.module.css'

type PdfToolbarProps = {
  readonly page: number
  readonly pages: number
  readonly percent: number
  readonly isFitted: boolean
  readonly isSideOpen: boolean
  readonly phrase: string
  readonly findState: string
  readonly findRef: RefObject<HTMLInputElement | null>
  readonly onPage: (page: number) => void
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
  readonly onRotate: () => void
  readonly onSide: () => void
  readonly onPhrase: (phrase: string) => void
  readonly onFind: (step: 1 | -1) => void
}

/** Everything that is done with a PDF on screen. */
export function PdfToolbar(props: PdfToolbarProps) {
  const text = useText('evidence')
  return (
    <div className={classes['bar']} role="toolbar" aria-label={text('document')}>
      <Tool label={text('side')} isPressed={props.isSideOpen} onClick={props.onSide}>
        <IconLayoutSidebar size={18} />
      </Tool>
      <PageNumber page={props.page} pages={props.pages} onPage={props.onPage} />
      <Tool label={text('zoomOut')} onClick={() => props.onZoom(1 / 1.2)}>
        <IconZoomOut size={18} />
      </Tool>
      <Text size="xs" w={42} ta="center">
        {props.percent}%
      </Text>
      <Tool label={text('zoomIn')} onClick={() => props.onZoom(1.2)}>
        <IconZoomIn size={18} />
      </Tool>
      <Tool label={text('fitWidth')} isPressed={props.isFitted} onClick={props.onFit}>
        <IconArrowAutofitWidth size={18} />
      </Tool>
      <Tool label={text('rotate')} onClick={props.onRotate}>
        <IconRotateClockwise size={18} />
      </Tool>
      <TextInput
        ref={props.findRef}
        flex={1}
        miw={110}
        size="xs"
        ml="xs"
        aria-label={text('findInFile')}
        placeholder={text('findInFile')}
        value={props.phrase}
        onChange={(event) => props.onPhrase(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') props.onFind(event.shiftKey ? -1 : 1)
          else if (event.key === 'Escape') props.onPhrase('')
          else return
          event.preventDefault()
        }}
      />
      <Text size="xs" role="status" className={classes['place'] ?? ''}>
        {props.findState}
      </Text>
      <Tool label={text('findPrevious')} onClick={() => props.onFind(-1)}>
        <IconChevronUp size={18} />
      </Tool>
      <Tool label={text('findNext')} onClick={() => props.onFind(1)}>
        <IconChevronDown size={18} />
      </Tool>
    </div>
  )
}

type PageNumberProps = Pick<PdfToolbarProps, 'page' | 'pages' | 'onPage'>

function PageNumber({ page, pages, onPage }: PageNumberProps) {
  const text = useText('evidence')
  const [typed, setTyped] = useState(String(page))
  useEffect(() => setTyped(String(page)), [page])
  const go = () => {
    const wanted = Number(typed)
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) onPage(wanted)
    else setTyped(String(page))
  }
  return (
    <Group gap={4} wrap="nowrap" mx={4}>
      <TextInput
        size="xs"
        w={46}
        aria-label={text('page')}
        inputMode="numeric"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go()
        }}
      />
      <Text size="xs" className={classes['place'] ?? ''}>
        {text('ofPages', { count: pages })}
      </Text>
    </Group>
  )
}

type ToolProps = {
  readonly label: string
  readonly onClick: () => void
  readonly isPressed?: boolean
  readonly children: ReactNode
}

function Tool({ label, onClick, isPressed, children }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        onClick={onClick}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
