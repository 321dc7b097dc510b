import { Progress, Text } from '@mantine/core'
import { describeFailure } from '../../shared/failures/codes.ts'
import { useLanguage, useText } from '../client/language.ts'
import type { Strength } from './use-strength.ts'

/** How strong a new passphrase is, in words: what is wrong with it and what to do. */
export function StrengthMeter({ strength }: { readonly strength: Strength | undefined }) {
  const text = useText('keys')
  const language = useLanguage()
  const score = strength?.score ?? 0
  const isEnough = score === 4
  const say = ({ reason }: Strength) => {
    if (isEnough) return text('strong')
    if (reason === undefined && score === 3) return text('almostStrong')
    return describeFailure(language, weaknessOf(reason))
  }
  return (
    <div>
      <Progress
        value={strength === undefined ? 0 : 20 + score * 20}
        color={isEnough ? 'petrol' : 'orange'}
        size="sm"
        transitionDuration={0}
        aria-label={text('strength')}
      />
      <Text size="xs" mt={4} mih={36} role="status">
        {strength === undefined ? text('strengthHint') : say(strength)}
      </Text>
    </div>
  )
}

function weaknessOf(reason: Strength['reason']) {
  return reason === undefined ? 'vault.weak-passphrase' : (`vault.weak-passphrase-${reason}` as const)
}
