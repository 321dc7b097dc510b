import { Checkbox, SimpleGrid } from '@mantine/core'
import { specialPowers } from '../../../shared/model/role.ts'
import { fieldLabel, type FieldName } from '../../../shared/text/field-text.ts'
import { valueChoices, valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { useRecordEditor, type RecordEditor } from '../../ui/record-editor.ts'
import { ChoiceField, TextField } from '../../ui/record-fields.tsx'
import { useListAtOnce } from '../../ui/use-at-once.ts'
import classes from './people.module.css'

type RoleEditorProps = {
  readonly role: RecordOf<'role'>
  readonly people: readonly { readonly value: string; readonly label: string }[]
  readonly focus: string | undefined
}

/** The part itself, its period, and the document that proves the powers. */
export function RoleEditor({ role, people, focus }: RoleEditorProps) {
  const language = useLanguage()
  const label = (field: FieldName<'role'>) => fieldLabel('role', field, language)
  const editor = useRecordEditor('role', role, { undoLabel: label('role'), focus })
  const others = new Map(people.map((person) => [person.value, person]))
  others.delete(role.personId)
  return (
    <div className={classes['roleEditor']}>
      <div className={classes['grid']}>
        <ChoiceField
          editor={editor}
          field="role"
          label={label('role')}
          choices={valueChoices('roleKind', language)}
          mayBeEmpty={false}
        />
        <ChoiceField
          editor={editor}
          field="representsId"
          label={label('representsId')}
          choices={[...others.values()]}
        />
        <TextField editor={editor} field="since" label={label('since')} type="date" />
        <TextField editor={editor} field="until" label={label('until')} type="date" />
        <TextField editor={editor} field="authority.kind" label={label('authority.kind')} />
        <TextField editor={editor} field="authority.kindKk" label={label('authority.kindKk')} />
        <TextField editor={editor} field="authority.number" label={label('authority.number')} />
        <TextField
          editor={editor}
          field="authority.issuedOn"
          label={label('authority.issuedOn')}
          type="date"
        />
        <TextField editor={editor} field="authority.until" label={label('authority.until')} type="date" />
        {role.authority === undefined ? null : (
          <div className={classes['wide']}>
            <Powers editor={editor} />
          </div>
        )}
        <div className={classes['wide']}>
          <TextField editor={editor} field="notes" label={label('notes')} isLong />
        </div>
      </div>
    </div>
  )
}

/** Powers that a power of attorney must name expressly. */
function Powers({ editor }: { readonly editor: RecordEditor }) {
  const text = useText('people')
  const language = useLanguage()
  const field = 'authority.powers'
  const [powers, change] = useListAtOnce<string>(editor, field)
  return (
    <Checkbox.Group
      label={fieldLabel('role', field, language)}
      description={text('powersHint')}
      value={[...powers]}
      onChange={(next) => change(specialPowers.filter((power) => next.includes(power)))}
    >
      <SimpleGrid cols={2} spacing={6} mt={6}>
        {specialPowers.map((power, place) => (
          <Checkbox
            key={power}
            value={power}
            label={valueLabel('specialPower', power, language)}
            autoFocus={place === 0 && editor.focus === field}
          />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  )
}
