import {
  IconBookmark,
  IconBriefcase,
  IconBuilding,
  IconCommand,
  IconFileText,
  IconFolder,
  IconGavel,
  IconQuote,
  IconScale,
  IconUser,
} from '@tabler/icons-react'
import { MarkedText } from './marked-text.tsx'
import classes from './palette.module.css'
import type { PaletteItem } from './use-palette-items.ts'

const icons: Readonly<Record<string, typeof IconUser>> = {
  case: IconBriefcase,
  person: IconUser,
  organisation: IconBuilding,
  role: IconUser,
  evidence: IconFolder,
  statement: IconQuote,
  publication: IconQuote,
  suit: IconGavel,
  document: IconFileText,
  bundle: IconBookmark,
  norm: IconScale,
  command: IconCommand,
}

type PaletteOptionProps = {
  readonly id: string
  readonly item: PaletteItem
  readonly words: readonly string[]
  readonly isChosen: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** One line of the palette: what it is, the words around what was found, and its case. */
export function PaletteOption({ id, item, words, isChosen, onPoint, onChoose }: PaletteOptionProps) {
  const Icon = icons[item.kind] ?? IconFileText
  return (
    // The keyboard stays in the line above: it moves the choice and Enter takes it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      className={classes['option']}
      role="option"
      aria-selected={isChosen}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <Icon size={16} className={classes['icon']} aria-hidden />
      <div className={classes['about']}>
        <MarkedText text={item.title} words={item.kind === 'command' ? [] : words} />
        {item.excerpt === undefined ? null : (
          <div className={classes['note']}>
            <MarkedText text={`… ${item.excerpt} …`} words={words} />
          </div>
        )}
        {item.note === undefined ? null : <div className={classes['note']}>{item.note}</div>}
      </div>
    </div>
  )
}
