import { Table, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../client/language.ts'
import { LicenceModal } from './licence-modal.tsx'
import { SettingBlock } from './setting-block.tsx'
import classes from './settings.module.css'
import type { Part, Parts } from './use-parts.ts'

/** Everything in the program that others made, with its licence. */
export function ThirdPartyBlock({ parts }: { readonly parts: Parts | undefined }) {
  const text = useText('settings')
  const [sought, setSought] = useState('')
  const [open, setOpen] = useState<Part>()
  const [, ...others] = parts?.items ?? []
  const found = others.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()))
  return (
    <SettingBlock title={text('thirdParty')} hint={text('chromiumNote')}>
      <TextInput
        label={text('thirdPartyFind')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
        maw={320}
      />
      <Text size="xs" role="status">
        {text('thirdPartyCount', { count: found.length })}
      </Text>
      <div className={classes['licences']} tabIndex={0} role="group" aria-label={text('thirdParty')}>
        <Table verticalSpacing={3}>
          <Table.Tbody>
            {found.map((part) => (
              <Table.Tr key={`${part.name} ${part.version}`}>
                <Table.Td>
                  <UnstyledButton
                    fz="sm"
                    c="var(--mantine-primary-color-light-color)"
                    onClick={() => setOpen(part)}
                  >
                    {part.name}
                  </UnstyledButton>
                </Table.Td>
                <Table.Td>{part.version}</Table.Td>
                <Table.Td>{part.licence}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <LicenceModal parts={parts} part={open} onClose={() => setOpen(undefined)} />
    </SettingBlock>
  )
}
