import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useLanguage, useText } from '../../../client/language.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatDate } from '../../../ui/format-text.ts'
import type { Target } from '../suit-parts.ts'
import type { PublicationRecord } from '../use-suit-records.ts'
import { NewPublication } from './new-publication.tsx'
import { PublicationForm } from './publication-form.tsx'
import classes from './publications.module.css'

type PublicationsViewProps = {
  readonly caseId: string
  /** The suit a new one belongs to; without it, it is one without a suit. */
  readonly suitId: string | undefined
  readonly publications: readonly PublicationRecord[]
  readonly target: Target | undefined
}

/** Where the words were published: the list, and the one that is open. */
export function PublicationsView({ caseId, suitId, publications, target }: PublicationsViewProps) {
  const text = useText('suit')
  const [chosen, setChosen] = useState(target?.record)
  const [isAdding, setAdding] = useState(false)
  useEffect(() => {
    if (target !== undefined) setChosen(target.record)
  }, [target])
  const open = publications.find(({ id }) => id === chosen) ?? publications[0]
  const added = (id: string) => {
    setChosen(id)
    setAdding(false)
  }
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
      {text('addPublication')}
    </Button>
  )
  return (
    <>
      <NewPublication
        caseId={caseId}
        suitId={suitId}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onDone={added}
      />
      {open === undefined ? (
        <EmptyState title={text('noPublications')} hint={text('noPublicationsHint')}>
          {add}
        </EmptyState>
      ) : (
        <div className={classes['view']}>
          <nav className={classes['list']} aria-label={text('part-publications')}>
            <Group px={16} py={8}>
              {add}
            </Group>
            {publications.map((one) => (
              <PublicationItem
                key={one.id}
                publication={one}
                isOpen={one.id === open.id}
                onOpen={() => setChosen(one.id)}
              />
            ))}
          </nav>
          <PublicationForm
            key={open.id}
            publication={open}
            focus={target?.record === open.id ? target.field : undefined}
          />
        </div>
      )}
    </>
  )
}

type PublicationItemProps = {
  readonly publication: PublicationRecord
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function PublicationItem({ publication, isOpen, onOpen }: PublicationItemProps) {
  const language = useLanguage()
  const text = useText('suit')
  const { title, medium, publishedAt, suitId } = publication
  return (
    <UnstyledButton className={classes['item']} aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
      <Text size="sm" fw={600} lineClamp={2}>
        {title ?? medium}
      </Text>
      <Text size="xs" lineClamp={1}>
        {[
          publishedAt && formatDate(publishedAt, language),
          title === undefined ? undefined : medium,
          suitId === undefined ? text('noSuit') : undefined,
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </Text>
    </UnstyledButton>
  )
}
