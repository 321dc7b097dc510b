import { ActionIcon, Button, Select, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { CaseMapping } from '../../../../shared/case-import/case-mapping.ts'
import { roleKind } from '../../../../shared/model/role.ts'
import { valueChoices, valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import classes from './import.module.css'
import { changeMapping } from './import-store.ts'

const mostPeople = 20

/** Takes someone out of the rows: her columns mean nothing any more, and those after her move up. */
function withoutPerson(mapping: CaseMapping, number: number): CaseMapping {
  return {
    ...mapping,
    people: mapping.people.filter((_one, place) => place + 1 !== number),
    columns: mapping.columns
      .filter(({ person }) => person !== number)
      .map((column) =>
        column.person !== undefined && column.person > number
          ? { ...column, person: column.person - 1 }
          : column,
      ),
  }
}

/** Who stands in a row of the table, each with her part in the case. */
export function TablePeople({ people }: { readonly people: CaseMapping['people'] }) {
  const text = useText('cases')
  const language = useLanguage()
  const choices = valueChoices('roleKind', language)
  const change = (number: number, value: string | null) => {
    const role = roleKind.safeParse(value).data
    if (role === undefined) return
    changeMapping((now) => ({
      ...now,
      people: now.people.map((one, place) => (place + 1 === number ? { ...one, role } : one)),
    }))
  }
  return (
    <section aria-label={text('importPeople')}>
      <Text size="sm" fw={600} mb={4}>
        {text('importPeople')}
      </Text>
      <div className={classes['people']}>
        {people.map(({ role }, place) => (
          <div key={place} className={classes['person']}>
            <Select
              label={text('importPerson', { number: place + 1 })}
              data={choices}
              value={role}
              w={190}
              searchable
              allowDeselect={false}
              onChange={(value) => change(place + 1, value)}
            />
            <ActionIcon
              mb={4}
              aria-label={text('importPersonRemove', { name: valueLabel('roleKind', role, language) })}
              onClick={() => changeMapping((now) => withoutPerson(now, place + 1))}
            >
              <IconX size={14} />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={people.length >= mostPeople}
          onClick={() =>
            changeMapping((now) => ({ ...now, people: [...now.people, { role: 'witness' as const }] }))
          }
        >
          {text('importPersonAdd')}
        </Button>
      </div>
    </section>
  )
}
