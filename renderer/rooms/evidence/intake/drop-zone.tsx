import { Stack, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { useText } from '../../../client/language.ts'
import classes from '../evidence.module.css'
import { bringsFiles, droppedFiles } from './dropped-files.ts'

type DropZoneProps = { readonly onFiles: (files: File[]) => void; readonly children: ReactNode }

/** The whole section takes files that are dropped on it. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const text = useText('evidence')
  const [isOver, setOver] = useState(false)
  // Every element inside enters and leaves too: only the last leaving counts.
  const depth = useRef(0)
  const onEnter = (event: DragEvent) => {
    if (!bringsFiles(event.dataTransfer)) return
    event.preventDefault()
    depth.current += 1
    setOver(true)
  }
  const onLeave = () => {
    depth.current = Math.max(0, depth.current - 1)
    if (depth.current === 0) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    if (!bringsFiles(event.dataTransfer)) return
    event.preventDefault()
    depth.current = 0
    setOver(false)
    void droppedFiles(event.dataTransfer).then(onFiles)
  }
  return (
    <div
      className={classes['section']}
      onDragEnter={onEnter}
      onDragOver={(event) => {
        if (bringsFiles(event.dataTransfer)) event.preventDefault()
      }}
      onDragLeave={onLeave}
      onDrop={onDrop}
    >
      {children}
      {isOver ? (
        <div className={classes['drop']}>
          <Stack align="center" gap={4}>
            <IconFileImport size={40} stroke={1.2} aria-hidden />
            <Text fw={600}>{text('dropHere')}</Text>
            <Text size="sm">{text('dropHint')}</Text>
          </Stack>
        </div>
      ) : null}
    </div>
  )
}
