import { Text } from '@mantine/core'
import { IconBuilding, IconLock, IconUser } from '@tabler/icons-react'
import { useMemo } from 'react'
import { isMinor } from '../../../shared/model/minor.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { ItemOf } from '../../client/use-paged-list.ts'
import { formatDay, localToday } from '../../ui/format-text.ts'
import type { TableColumn } from '../../ui/virtual-table.tsx'
import classes from './people.module.css'

type PersonItem = ItemOf<'person.list'>

function PersonName({ item }: { readonly item: PersonItem }) {
  const text = useText('people')
  const Icon = item.kind === 'legal' ? IconBuilding : IconUser
  const title = personTitle(item)
  const isUnderAge = isMinor(item, localToday())
  return (
    <span className={classes['nameCell']}>
      <Icon size={14} className={classes['fixed']} aria-hidden />
      <span className={classes['nameText']} title={title}>
        {title}
      </span>
      {item.sealed === true ? (
        <IconLock size={14} className={classes['fixed']} role="img" aria-label={text('markSealed')} />
      ) : null}
      {isUnderAge ? (
        <Text component="span" size="xs" className={classes['fixed'] ?? ''}>
          {text('markMinor')}
        </Text>
      ) : null}
    </span>
  )
}

/** What the list shows of each person; beside an open page only the name. */
export function usePeopleColumns(isNarrow: boolean): readonly TableColumn<PersonItem>[] {
  const text = useText('people')
  const language = useLanguage()
  return useMemo(() => {
    const name: TableColumn<PersonItem> = {
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
        width: '180px',
        cell: (item) => valueLabel('personKind', item.kind, language),
      },
      {
        id: 'about',
        label: text('column-about'),
        width: 'minmax(0, 1.4fr)',
        cell: (item) => (item.kind === 'natural' ? item.occupation : item.head) ?? '',
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
