import { Button, Group, Menu, Text } from '@mantine/core'
import { DndContext, DragOverlay, MeasuringStrategy } from '@dnd-kit/core'
import { IconFolderPlus } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import type { PlanExhibit } from '../../../../shared/contract/bundle-contract.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { useText } from '../../../client/language.ts'
import { addSection, allExhibits, placeExhibits, removeExhibits } from '../sections.ts'
import { useSelection } from '../use-selection.ts'
import type { Composition } from '../use-sections.ts'
import { CandidateList } from './candidate-list.tsx'
import classes from './compose.module.css'
import { SectionList } from './section-list.tsx'
import { useComposeDrag } from './use-compose-drag.ts'
import { useDragWords } from './use-drag-words.ts'

type ComposeViewProps = {
  readonly bundleId: string
  readonly composition: Composition
  readonly plan: OutputOf<'bundle.plan'> | undefined
}

/** What goes into the bundle: the evidence of the case at the left, sections and their exhibits at the right. */
export function ComposeView({ bundleId, composition, plan }: ComposeViewProps) {
  const { sections, change } = composition
  const text = useText('bundles')
  const candidates = useSelection()
  const exhibits = useSelection()
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map())
  const planned = useMemo(
    () => new Map<string, PlanExhibit>(plan?.exhibits.map((exhibit) => [exhibit.evidenceId, exhibit]) ?? []),
    [plan],
  )
  const numbers = useMemo(
    () => new Map(allExhibits(sections).map((id, place) => [id, place + 1])),
    [sections],
  )
  const drag = useComposeDrag(composition, candidates.clear)
  const titleOf = (id: string) => planned.get(id)?.title ?? seen.get(id) ?? '…'
  const words = useDragWords(sections)
  const onSeen = useCallback((titles: ReadonlyMap<string, string>) => {
    setSeen((now) =>
      [...titles].every(([id, title]) => now.get(id) === title) ? now : new Map([...now, ...titles]),
    )
  }, [])
  const ticked = allExhibits(sections).filter((id) => exhibits.has(id))
  const { dragged } = drag
  return (
    <DndContext
      sensors={drag.sensors}
      collisionDetection={drag.collisionDetection}
      measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
      accessibility={words}
      onDragStart={drag.onDragStart}
      onDragMove={drag.onDragMove}
      onDragOver={drag.onDragOver}
      onDragEnd={drag.onDragEnd}
      onDragCancel={drag.onDragCancel}
    >
      <div className={classes['panes']}>
        <CandidateList
          bundleId={bundleId}
          sections={sections}
          numbers={numbers}
          selection={candidates}
          onSeen={onSeen}
          onAdd={(ids, section) => {
            const index = sections[section]?.evidenceIds.length ?? 0
            change((now) => placeExhibits(now, ids, { section, index }))
            candidates.clear()
          }}
        />
        <section className={classes['pane']} aria-label={text('contents')}>
          <div className={classes['tools']}>
            <Text size="sm" fw={600} flex={1}>
              {text('contents')}
            </Text>
            {ticked.length === 0 ? null : (
              <Group gap={6}>
                <Text size="xs">{text('ticked', { count: ticked.length })}</Text>
                <Menu>
                  <Menu.Target>
                    <Button variant="default">{text('moveTo')}</Button>
                  </Menu.Target>
                  <Menu.Dropdown>
                    {sections.map(({ title, evidenceIds }, section) => (
                      <Menu.Item
                        key={`${String(section)} ${title}`}
                        onClick={() =>
                          change((now) => placeExhibits(now, ticked, { section, index: evidenceIds.length }))
                        }
                      >
                        {title}
                      </Menu.Item>
                    ))}
                  </Menu.Dropdown>
                </Menu>
                <Button
                  variant="default"
                  onClick={() => {
                    change((now) => removeExhibits(now, ticked))
                    exhibits.clear()
                  }}
                >
                  {text('takeOutTicked')}
                </Button>
              </Group>
            )}
            <Button
              variant="subtle"
              leftSection={<IconFolderPlus size={16} />}
              onClick={() => change((now) => addSection(now, text('newSection', { number: now.length + 1 })))}
            >
              {text('addSection')}
            </Button>
          </div>
          <SectionList
            composition={composition}
            planned={planned}
            titleOf={titleOf}
            selection={exhibits}
            dragged={dragged}
            target={drag.target}
          />
          <Text className={classes['hint']}>{text('composeKeys')}</Text>
        </section>
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged === undefined ? null : (
          <div className={classes['overlay']}>
            <span className={classes['title']}>
              {dragged.type === 'exhibits' && dragged.ids.length > 1
                ? text('exhibits', { count: dragged.ids.length })
                : dragged.title}
            </span>
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}
