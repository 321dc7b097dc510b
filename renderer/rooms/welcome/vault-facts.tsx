import { Text } from '@mantine/core'
import { useLanguage, useText } from '../../client/language.ts'
import { formatDay } from '../../ui/format-text.ts'
import type { ChosenVault } from './chosen-vault.ts'

/** What is known of a closed vault. */
export function VaultFacts({ vault }: { readonly vault: ChosenVault }) {
  const text = useText('welcome')
  const language = useLanguage()
  const { createdAt, slots } = vault.facts
  return (
    <Text size="xs">
      {text('created', { when: formatDay(createdAt, language) })} · {text('slots', { count: slots })}
    </Text>
  )
}
