import { Text } from '@mantine/core'
import { IconBuilding, IconLock, IconUser } from '@tabler/icons-react'
import { useMemo } from 'react'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { BrowsedPerson } from '../../../shared/contract/people-contract.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { formatDay } from '../../ui/format-text.ts'
import { roleOrder } from '../../ui/role-order.ts'
import type { TableColumn } from '../../ui/virtual-table.tsx'
import classes from './people.module.css'

function PersonName({ item }: { readonly item: BrowsedPerson }) {
  const text = useText('people')
  const Icon = item.kind === 'legal' ? IconBuilding : IconUser
  return (
    <span className={classes['nameCell']}>
      <Icon size={14} className={classes['fixed']} aria-hidden />
      <span className={classes['nameText']} title={item.title}>
        {item.title}
      </span>
      {item.sealed ? (
        <IconLock size={14} className={classes['fixed']} role="img" aria-label={text('markSealed')} />
      ) : null}
      {item.minor ? (
        <Text component="span" size="xs" className={classes['fixed'] ?? ''}>
          {text('markMinor')}
        </Text>
      ) : null}
    </span>
  )
}

/** What the list shows of each person; beside an open page only the name. */
export function usePeopleColumns(isNarrow: boolean): readonly TableColumn<BrowsedPerson>[] {
  const text = useText('people')
  const language = useLanguage()
  return useMemo(() => {
    const name: TableColumn<BrowsedPerson> = {
      id: 'name',
      label: text('column-name'),
      width: 'minmax(0, 2fr)',
      sort: 'title',
      cell: (item) => <PersonName item={item} />,
    }
    if (isNarrow) return [name]
    return [
      name,
      {
        id: 'kind',
        label: text('column-kind'),
        width: '150px',
        cell: (item) => valueLabel('personKind', item.kind, language),
      },
      {
        id: 'about',
        label: text('column-about'),
        width: 'minmax(0, 1.2fr)',
        cell: ({ about }) => <span title={about}>{about ?? ''}</span>,
      },
      {
        id: 'roles',
        label: text('column-roles'),
        width: 'minmax(0, 1.6fr)',
        cell: ({ roles }) => {
          const named = roleOrder
            .filter((role) => roles.includes(role))
            .map((role) => valueLabel('roleKind', role, language))
            .join(', ')
          return <span title={named}>{named}</span>
        },
      },
      {
        id: 'cases',
        label: text('column-cases'),
        width: '64px',
        align: 'end',
        cell: ({ cases }) => (cases === 0 ? '' : String(cases)),
      },
      {
        id: 'changed',
        label: text('column-changed'),
        width: '124px',
        sort: 'changed',
        cell: (item) => formatDay(item.changedAt, language),
      },
    ]
  }, [text, language, isNarrow])
}
