import { Alert, Anchor, Text } from '@mantine/core'
import { IconCalendarExclamation } from '@tabler/icons-react'
import type { Collision } from '../../shared/contract/filing-contract.ts'
import { collisionAsText } from '../../shared/text/filing-answer-text.ts'
import { valueLabel } from '../../shared/text/value-text.ts'
import { useLanguage, useText } from '../client/language.ts'
import { goTo } from '../client/navigation.ts'
import { formatDate } from './format-text.ts'

type CollisionListProps = {
  readonly collisions: readonly Collision[]
  /** The case it is told in: what is named is the hearing of the other one. */
  readonly caseId: string
}

type Clashing = Collision['hearings'][number]

/** Hearings that someone would have to attend at the same time; each leads to the other one. Nothing when there is none. */
export function CollisionList({ collisions, caseId }: CollisionListProps) {
  const text = useText('filings')
  if (collisions.length === 0) return null
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconCalendarExclamation size={18} />}
      title={text('collisions')}
      role="alert"
      mb={12}
    >
      {collisions.map((collision) => {
        const [one, other] = collision.hearings
        const there = (one.caseId as string) === caseId ? other : one
        return (
          <CollisionLine
            key={`${collision.person.id} ${String(there.id)}`}
            collision={collision}
            there={there}
          />
        )
      })}
    </Alert>
  )
}

function CollisionLine({ collision, there }: { readonly collision: Collision; readonly there: Clashing }) {
  const text = useText('filings')
  const language = useLanguage()
  const { startsAt, endsAt, half, court, caseTitle, heldOn, id, caseId } = there
  const clock = [startsAt, endsAt].filter((part) => part !== undefined).join('–')
  const unknown = half === undefined ? undefined : valueLabel('halfOfDay', half, language)
  const when = [formatDate(heldOn, language), clock === '' ? unknown : clock, court]
    .filter((part) => part !== undefined)
    .join(', ')
  return (
    <div>
      <Text size="sm">
        {text('collisionWhat', {
          as: collisionAsText[collision.as][language],
          name: collision.person.name,
          case: caseTitle,
        })}
      </Text>
      <Text size="xs">
        {when}
        {collision.overlaps ? null : ` · ${text('sameHalf')}`}
        {id === undefined ? null : (
          <>
            {' · '}
            <Anchor
              component="button"
              type="button"
              size="xs"
              onClick={() => goTo({ at: 'case', caseId, section: 'filings', record: id })}
            >
              {text('openOther')}
            </Anchor>
          </>
        )}
      </Text>
    </div>
  )
}
