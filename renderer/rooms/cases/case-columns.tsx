import { Badge, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useMemo } from 'react'
import { valueLabel } from '../../../shared/text/value-text.ts'
import type { Language } from '../../../shared/text/wording.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { ItemOf } from '../../client/use-paged-list.ts'
import { formatDate, formatDay, formatInstant } from '../../ui/format-text.ts'
import type { TableColumn } from '../../ui/virtual-table.tsx'
import classes from './cases.module.css'

type CaseItem = ItemOf<'case.list'>

function CaseTitle({ item, language }: { readonly item: CaseItem; readonly language: Language }) {
  const text = useText('cases')
  const isGuarded = item.confidentiality === 'restricted' || item.confidentiality === 'sealed'
  return (
    <span className={classes['titleCell']}>
      {isGuarded ? (
        <IconLock
          size={14}
          className={classes['fixed']}
          role="img"
          aria-label={valueLabel('confidentiality', item.confidentiality ?? 'normal', language)}
        />
      ) : null}
      <Text
        component="span"
        size="sm"
        fw={item.closedOn === undefined ? 600 : 400}
        className={classes['titleText'] ?? ''}
        title={item.title}
      >
        {item.title}
      </Text>
      {item.closedOn === undefined ? null : (
        <Badge size="sm" variant="default" tt="none" className={classes['fixed'] ?? ''}>
          {text('closedMark')}
        </Badge>
      )}
    </span>
  )
}

/** What the table of cases shows of each. */
export function useCaseColumns(): readonly TableColumn<CaseItem>[] {
  const text = useText('cases')
  const language = useLanguage()
  return useMemo(
    () => [
      {
        id: 'number',
        label: text('column-number'),
        width: 'minmax(104px, 0.8fr)',
        sort: 'number',
        cell: (item) => item.internalNumber ?? '',
      },
      {
        id: 'title',
        label: text('column-title'),
        width: 'minmax(240px, 3.4fr)',
        sort: 'title',
        cell: (item) => <CaseTitle item={item} language={language} />,
      },
      {
        id: 'kind',
        label: text('column-kind'),
        width: 'minmax(130px, 1fr)',
        sort: 'kind',
        cell: (item) => (
          <span title={valueLabel('caseKind', item.kind, language)}>{text(`kind-${item.kind}`)}</span>
        ),
      },
      {
        id: 'court',
        label: text('column-court'),
        width: '138px',
        sort: 'court',
        cell: (item) => <span title={item.courtNumber}>{item.courtNumber ?? ''}</span>,
      },
      {
        id: 'stage',
        label: text('column-stage'),
        width: 'minmax(110px, 1fr)',
        sort: 'stage',
        cell: (item) => <span title={item.stage}>{item.stage ?? ''}</span>,
      },
      {
        id: 'language',
        label: text('column-language'),
        width: '100px',
        sort: 'language',
        cell: (item) =>
          item.language === undefined ? '' : valueLabel('documentLanguage', item.language, language),
      },
      {
        id: 'opened',
        label: text('column-opened'),
        width: '100px',
        sort: 'opened',
        cell: (item) => (item.openedOn === undefined ? '' : formatDate(item.openedOn, language)),
      },
      {
        id: 'changed',
        label: text('column-changed'),
        width: '124px',
        sort: 'changed',
        cell: (item) => (
          <span title={formatInstant(item.changedAt, language)}>{formatDay(item.changedAt, language)}</span>
        ),
      },
    ],
    [text, language],
  )
}
