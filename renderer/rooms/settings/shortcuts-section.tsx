import { Kbd, Table } from '@mantine/core'
import { useText } from '../../client/language.ts'
import { SettingBlock } from './setting-block.tsx'
import { useKeyNames } from './system-facts.ts'

const groups = {
  everywhere: ['search', 'lock', 'settings', 'undo', 'back', 'tab', 'close'],
  fields: ['enter', 'longEnter', 'escape'],
  view: ['larger', 'smaller', 'normal'],
} as const

/** What the keyboard does. */
export function ShortcutsSection() {
  const text = useText('settings')
  const nameKeys = useKeyNames()
  return (
    <>
      {(['everywhere', 'fields', 'view'] as const).map((group) => (
        <SettingBlock
          key={group}
          title={text(`group-${group}`)}
          {...(group === 'everywhere' ? { hint: text('shortcutsWhat') } : {})}
        >
          <Table verticalSpacing={5} layout="fixed">
            <Table.Tbody>
              {groups[group].map((name) => (
                <Table.Tr key={name}>
                  <Table.Th w={200} scope="row">
                    <Kbd>{nameKeys(text(`keys-${name}`))}</Kbd>
                  </Table.Th>
                  <Table.Td>{text(`act-${name}`)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </SettingBlock>
      ))}
    </>
  )
}
