import { Select } from '@mantine/core'
import {
  dayOrder,
  importCaseFields,
  importPersonFields,
  type CaseMapping,
  type ImportColumn,
} from '../../../../shared/case-import/case-mapping.ts'
import { columnLetter } from '../../../../shared/case-import/column-name.ts'
import { contactPurpose } from '../../../../shared/model/person.ts'
import { importFieldLabel } from '../../../../shared/text/import-field-text.ts'
import { valueChoices, valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import classes from './import.module.css'
import { changeMapping, type ReadTable } from './import-store.ts'

type Sheet = ReadTable['sheets'][number]

const ofCase = 'case'
const ofPerson = 'person'

/** Puts what a column means in place of what it meant before. */
function setColumn(place: number, column: ImportColumn | undefined): void {
  changeMapping((now) => {
    const others = now.columns.filter((one) => one.place !== place)
    const columns = column === undefined ? others : [...others, column]
    return { ...now, columns: columns.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0)) }
  })
}

/** Every column of the table with what stands in it and what it means. */
export function ColumnTable({ sheet, mapping }: { readonly sheet: Sheet; readonly mapping: CaseMapping }) {
  const text = useText('cases')
  return (
    <table className={classes['columns']}>
      <colgroup>
        <col style={{ width: '22%' }} />
        <col style={{ width: '26%' }} />
        <col style={{ width: '20%' }} />
        <col style={{ width: '17%' }} />
        <col style={{ width: '15%' }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{text('importColumn')}</th>
          <th scope="col">{text('importSample')}</th>
          <th scope="col">{text('importMeans')}</th>
          <th scope="col">{text('importOf')}</th>
          <th scope="col">{text('importMore')}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.headings.map((heading, place) => (
          <ColumnRow
            key={place}
            heading={heading}
            place={place}
            samples={sheet.sample.map((row) => row[place] ?? '').filter((cell) => cell !== '')}
            column={mapping.columns.find((column) => column.place === place)}
            people={mapping.people}
          />
        ))}
      </tbody>
    </table>
  )
}

type ColumnRowProps = {
  readonly heading: string
  readonly place: number
  readonly samples: readonly string[]
  readonly column: ImportColumn | undefined
  readonly people: CaseMapping['people']
}

function ColumnRow({ heading, place, samples, column, people }: ColumnRowProps) {
  const text = useText('cases')
  const language = useLanguage()
  const name = heading === '' ? text('importColumnNone', { letter: columnLetter(place) }) : heading
  const shown = [...new Set(samples)].slice(0, 3).join(' · ')
  const choose = (value: string | null) => {
    const [side, field] = (value ?? '').split('/')
    const found = [...importCaseFields, ...importPersonFields].find((one) => one === field)
    if (found === undefined) return setColumn(place, undefined)
    const person = side === ofPerson ? (column?.person ?? 1) : undefined
    if (person !== undefined && people.length === 0)
      changeMapping((now) => ({ ...now, people: [{ role: 'survivor' as const }] }))
    setColumn(place, {
      heading,
      place,
      field: found,
      ...(person === undefined ? {} : { person }),
      ...(isContact(found) ? { purpose: column?.purpose ?? ('contact' as const) } : {}),
    })
  }
  const value =
    column === undefined ? null : `${column.person === undefined ? ofCase : ofPerson}/${column.field}`
  return (
    <tr>
      <td className={classes['heading']} title={name}>
        {name}
      </td>
      <td className={classes['sample']} title={shown}>
        {shown}
      </td>
      <td>
        <Select
          aria-label={text('importMeansOf', { heading: name })}
          placeholder={text('importIgnore')}
          data={[
            {
              group: text('importOfCase'),
              items: importCaseFields.map((field) => ({
                value: `${ofCase}/${field}`,
                label: importFieldLabel(field, language, false),
              })),
            },
            {
              group: text('importOfPerson'),
              items: importPersonFields.map((field) => ({
                value: `${ofPerson}/${field}`,
                label: importFieldLabel(field, language, true),
              })),
            },
          ]}
          value={value}
          onChange={choose}
          searchable
          clearable
        />
      </td>
      <td>
        {column?.person === undefined ? null : (
          <Select
            aria-label={text('importOfOf', { heading: name })}
            data={people.map(({ role }, at) => ({
              value: String(at + 1),
              label: `${String(at + 1)}. ${valueLabel('roleKind', role, language)}`,
            }))}
            value={String(column.person)}
            allowDeselect={false}
            onChange={(next) => setColumn(place, { ...column, person: Number(next ?? 1) })}
          />
        )}
      </td>
      <td>{column === undefined ? null : <ColumnMore column={column} name={name} place={place} />}</td>
    </tr>
  )
}

function isContact(field: ImportColumn['field']): boolean {
  return field === 'phone' || field === 'address' || field === 'email'
}

const days: ReadonlySet<ImportColumn['field']> = new Set(['birthDate', 'openedOn', 'closedOn'])

type ColumnMoreProps = { readonly column: ImportColumn; readonly name: string; readonly place: number }

/** What some columns need besides: what a contact is for, what comes first in a day. */
function ColumnMore({ column, name, place }: ColumnMoreProps) {
  const text = useText('cases')
  const language = useLanguage()
  if (isContact(column.field))
    return (
      <Select
        aria-label={text('importPurposeOf', { heading: name })}
        data={valueChoices('contactPurpose', language)}
        value={column.purpose ?? 'contact'}
        allowDeselect={false}
        onChange={(value) => setColumn(place, { ...column, purpose: contactPurpose.parse(value) })}
      />
    )
  if (!days.has(column.field)) return null
  return (
    <Select
      aria-label={text('importDaysOf', { heading: name })}
      placeholder={text('importDays-auto')}
      data={dayOrder.options.map((order) => ({ value: order, label: text(`importDays-${order}`) }))}
      value={column.days ?? null}
      clearable
      onChange={(value) => {
        const { days: _before, ...rest } = column
        const order = dayOrder.safeParse(value).data
        setColumn(place, order === undefined ? rest : { ...rest, days: order })
      }}
    />
  )
}
