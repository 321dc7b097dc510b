import { Button, Text, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { inLanguage } from '../../../../shared/text/in-language.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer, useShippedAnswer } from '../../../client/use-answer.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { useRoomKeys } from '../../../ui/use-room-keys.ts'
import lawClasses from '../law.module.css'
import classes from './playbooks.module.css'
import { OwnPlaybook } from './own-playbook.tsx'
import { ShippedView } from './shipped-view.tsx'
import { useMake } from './use-make.ts'

const open = (record: string) => goTo({ at: 'law', view: 'playbooks', record })

/** The playbooks: the foundation's own, which can be changed, and those that ship. N begins a new one. */
export function PlaybooksView({ record }: { readonly record: string | undefined }) {
  const text = useText('checklist')
  const language = useLanguage()
  const shippedAnswer = useShippedAnswer('playbook.shipped', {})
  const shipped = shippedAnswer.value?.playbooks ?? []
  const own = useAnswer('playbook.list', { limit: 200 })
  const { makeNew, attempt } = useMake()
  useRoomKeys({ KeyN: makeNew })
  const ownItems = own.value?.items ?? []
  const openedOwn = ownItems.find(({ id }) => id === record)
  const openedShipped =
    openedOwn === undefined
      ? (shipped.find(({ key }) => key === record) ?? (record === undefined ? shipped[0] : undefined))
      : undefined
  return (
    <div className={lawClasses['columns']}>
      <nav className={classes['side']} aria-label={text('playbooks')}>
        <div className={classes['tools']}>
          <Button variant="default" leftSection={<IconPlus size={14} />} onClick={makeNew}>
            {text('newPlaybook')}
          </Button>
        </div>
        <FailureNotice failure={attempt.failure ?? own.failure ?? shippedAnswer.failure} />
        {ownItems.length === 0 ? null : (
          <>
            <Text className={classes['head']}>{text('ownGroup')}</Text>
            {ownItems.map((each) => (
              <Line
                key={each.id}
                name={inLanguage(each, 'title', language)}
                count={each.steps.length}
                isOpen={each.id === openedOwn?.id}
                onOpen={() => open(each.id)}
              />
            ))}
          </>
        )}
        <Text className={classes['head']}>{text('shippedGroup')}</Text>
        {shipped.map((each) => (
          <Line
            key={each.key}
            name={inLanguage(each, 'title', language)}
            count={each.steps.length}
            isOpen={each.key === openedShipped?.key}
            onOpen={() => open(each.key)}
          />
        ))}
      </nav>
      <div className={lawClasses['main']}>
        {openedOwn !== undefined ? <OwnPlaybook key={openedOwn.id} playbook={openedOwn} /> : null}
        {openedShipped !== undefined ? (
          <ShippedView key={openedShipped.key} playbook={openedShipped} />
        ) : null}
      </div>
    </div>
  )
}

type LineProps = {
  readonly name: string
  readonly count: number
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function Line({ name, count, isOpen, onOpen }: LineProps) {
  const text = useText('checklist')
  return (
    <UnstyledButton className={classes['line']} aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
      <span>{name}</span>
      <span className={classes['small']}>{text('steps', { count })}</span>
    </UnstyledButton>
  )
}
