import { Anchor, Blockquote, Collapse, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { incidentNotes, type IncidentNote } from '../../shared/law/incident-notes.ts'
import { useLanguage, useText } from '../client/language.ts'
import { formatDate } from './format-text.ts'
import { ArticleLink } from './law/article-link.tsx'

type LawNotesProps = {
  readonly about: IncidentNote['about']
  /** The day of what the record is about: the law opens as of it. */
  readonly on?: string | undefined
}

/** What the law says beside a record, closed until asked for: in its own words where they are held, with article and edition. */
export function LawNotes({ about, on }: LawNotesProps) {
  const text = useText('incidents')
  const language = useLanguage()
  const [isOpen, { toggle }] = useDisclosure(false)
  const notes = incidentNotes.notes.filter((note) => note.about === about)
  return (
    <div>
      <Anchor component="button" type="button" size="sm" onClick={toggle} aria-expanded={isOpen}>
        {text('law')}
      </Anchor>
      <Collapse expanded={isOpen}>
        <Stack gap="xs" pt="xs">
          {notes.map((note) => {
            const act = incidentNotes.acts[note.act]
            const source = [
              formatDate(act.edition, language),
              note.quotation === undefined ? text('lawSecondary') : act.source,
            ].join(', ')
            return (
              <div key={note.id}>
                <Text size="sm">{note.text[language]}</Text>
                {note.quotation === undefined ? null : (
                  <Blockquote p="xs" my={4} fz="sm" lang="ru">
                    {note.quotation}
                  </Blockquote>
                )}
                <Text size="xs" component="div">
                  <ArticleLink
                    reference={`${act.short.ru} ст. ${note.article}`}
                    label={`${act.short[language]} ${note.article}`}
                    on={on}
                    size="xs"
                  />
                  {`, ${source}`}
                </Text>
              </div>
            )
          })}
          {incidentNotes.reviewed ? null : <Text size="xs">{text('lawUnread')}</Text>}
        </Stack>
      </Collapse>
    </div>
  )
}
