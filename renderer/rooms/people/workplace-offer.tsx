import { Button, Text } from '@mantine/core'
import { getPersonNorm } from '../../../shared/law/person-norms.ts'
import { useText } from '../../client/language.ts'
import { LawQuote } from '../../ui/law-quote.tsx'
import type { CardProps } from './card-props.ts'

/** Without an address for the court, the workplace is offered where the law accepts it: no document shows it by itself. */
export function WorkplaceOffer({ editor, person }: CardProps) {
  const text = useText('people')
  const addresses = person.addresses ?? []
  const work = addresses.find((address) => address.purpose === 'work')
  if (work === undefined || addresses.some((address) => address.purpose === 'procedural')) return null
  return (
    <div>
      <Text size="xs">{text('workplace')}</Text>
      <LawQuote norm={getPersonNorm('workplace')} />
      <Button
        variant="light"
        mt={4}
        onClick={() => void editor.save('addresses', [...addresses, { ...work, purpose: 'procedural' }])}
      >
        {text('workplaceUse')}
      </Button>
    </div>
  )
}
