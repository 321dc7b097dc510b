import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconX } from '@tabler/icons-react'
import { useText } from '../client/language.ts'
import { closeTab, goThroughHistory, goTo, useTabs, type Place } from '../client/navigation.ts'
import { useAnswer } from '../client/use-answer.ts'
import classes from './frame.module.css'

/** Back, forward, and a tab for every open case. */
export function CaseTabs({ place }: { readonly place: Place }) {
  const text = useText('frame')
  const tabs = useTabs()
  return (
    <div className={classes['tabs']}>
      <ActionIcon m={5} aria-label={text('back')} onClick={() => goThroughHistory(-1)}>
        <IconArrowLeft size={18} />
      </ActionIcon>
      <ActionIcon my={5} aria-label={text('forward')} onClick={() => goThroughHistory(1)}>
        <IconArrowRight size={18} />
      </ActionIcon>
      <nav className={classes['tabList']} aria-label={text('openCases')}>
        {tabs.map((tab) => (
          <CaseTab key={tab.caseId} tab={tab} isActive={place.at === 'case' && place.caseId === tab.caseId} />
        ))}
      </nav>
    </div>
  )
}

type CaseTabProps = { readonly tab: Extract<Place, { at: 'case' }>; readonly isActive: boolean }

function CaseTab({ tab, isActive }: CaseTabProps) {
  const text = useText('frame')
  const { value } = useAnswer('case.show', { id: tab.caseId })
  const title = value?.title ?? '…'
  return (
    <div className={classes['tab']} data-active={isActive}>
      <UnstyledButton
        className={classes['tabTitle']}
        aria-current={isActive ? 'page' : undefined}
        title={title}
        onClick={() => goTo(tab)}
      >
        {title}
      </UnstyledButton>
      <ActionIcon size="sm" aria-label={text('closeTab', { title })} onClick={() => closeTab(tab.caseId)}>
        <IconX size={14} />
      </ActionIcon>
    </div>
  )
}
