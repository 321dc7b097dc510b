import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconChevronDown, IconSearch, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useText } from '../client/language.ts'
import { closeTab, goThroughHistory, goTo, useTabs, type Place } from '../client/navigation.ts'
import { useAnswer } from '../client/use-answer.ts'
import { openSearch } from '../rooms/search/palette-store.ts'
import classes from './frame.module.css'

type Tab = Extract<Place, { at: 'case' }>

/** From so many on, a menu lists them all. */
const manyTabs = 4

/** Back, forward, a tab for every open case, all of them in a menu when they are many, and search. */
export function CaseTabs({ place }: { readonly place: Place }) {
  const text = useText('frame')
  const tabs = useTabs()
  return (
    <div className={classes['tabs']}>
      <ActionIcon mx={5} aria-label={text('back')} onClick={() => goThroughHistory(-1)}>
        <IconArrowLeft size={18} />
      </ActionIcon>
      <ActionIcon aria-label={text('forward')} onClick={() => goThroughHistory(1)}>
        <IconArrowRight size={18} />
      </ActionIcon>
      <nav className={classes['tabList']} aria-label={text('openCases')}>
        {tabs.map((tab) => (
          <CaseTab key={tab.caseId} tab={tab} isActive={place.at === 'case' && place.caseId === tab.caseId} />
        ))}
      </nav>
      <span className={classes['stateSpace']} />
      {tabs.length < manyTabs ? null : <TabMenu tabs={tabs} />}
      <ActionIcon mx={5} aria-label={text('search')} title={text('search')} onClick={openSearch}>
        <IconSearch size={18} />
      </ActionIcon>
    </div>
  )
}

type CaseTabProps = { readonly tab: Tab; readonly isActive: boolean }

function useCaseTitle(caseId: string): string {
  return useAnswer('case.show', { id: caseId }).value?.title ?? '…'
}

function CaseTab({ tab, isActive }: CaseTabProps) {
  const text = useText('frame')
  const title = useCaseTitle(tab.caseId)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isActive])
  return (
    <div ref={box} className={classes['tab']} data-active={isActive}>
      <UnstyledButton
        className={classes['tabTitle']}
        aria-current={isActive ? 'page' : undefined}
        title={title}
        onClick={() => goTo(tab)}
        onAuxClick={(event) => {
          if (event.button === 1) closeTab(tab.caseId)
        }}
      >
        {title}
      </UnstyledButton>
      <ActionIcon size="sm" aria-label={text('closeTab', { title })} onClick={() => closeTab(tab.caseId)}>
        <IconX size={14} />
      </ActionIcon>
    </div>
  )
}

function TabMenu({ tabs }: { readonly tabs: readonly Tab[] }) {
  const text = useText('frame')
  return (
    <Menu position="bottom-end" width={360}>
      <Menu.Target>
        <ActionIcon mx={5} aria-label={text('allTabs')} title={text('allTabs')}>
          <IconChevronDown size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={classes['tabMenu'] ?? ''}>
        {tabs.map((tab) => (
          <TabItem key={tab.caseId} tab={tab} />
        ))}
        <Menu.Divider />
        <Menu.Item
          onClick={() => {
            goTo({ at: 'cases' })
            for (const tab of tabs) closeTab(tab.caseId)
          }}
        >
          {text('closeAll')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function TabItem({ tab }: { readonly tab: Tab }) {
  const title = useCaseTitle(tab.caseId)
  return <Menu.Item onClick={() => goTo(tab)}>{title}</Menu.Item>
}
