import { List, Text } from '@mantine/core'
import type { Wording } from '../../../shared/text/wording.ts'
import { useLanguage, useText } from '../../client/language.ts'
import classes from './settings.module.css'

const most = 200

type FindingListProps = {
  readonly findings: readonly { readonly code: string; readonly part: string }[]
  readonly wording: Readonly<Record<string, Wording>>
}

/** Findings in words, each with the file, object or entry it is about; of very many the first. */
export function FindingList({ findings, wording }: FindingListProps) {
  const text = useText('settings')
  const language = useLanguage()
  return (
    <>
      <List size="sm" spacing={2}>
        {findings.slice(0, most).map(({ code, part }) => (
          <List.Item key={`${code} ${part}`}>
            {wording[code]?.[language] ?? code} <span className={classes['hash']}>{part}</span>
          </List.Item>
        ))}
      </List>
      {findings.length > most ? (
        <Text size="sm">{text('checkMore', { count: findings.length - most })}</Text>
      ) : null}
    </>
  )
}
