import { Select } from '@mantine/core'
import { useText } from '../../../client/language.ts'
import { useBuilds } from './use-builds.ts'

type BuildChoiceProps = {
  readonly caseId: string
  readonly value: string | undefined
  readonly onChange: (build: string | undefined) => void
  /** Under a label, or with the label only read out. */
  readonly hasLabel?: boolean
}

/** The recorded build whose numbers and pages the mentions of exhibits get. */
export function BuildChoice({ caseId, value, onChange, hasLabel = false }: BuildChoiceProps) {
  const text = useText('documents')
  const builds = useBuilds(caseId)
  const label = text('build')
  // Before anything was built there is nothing to choose.
  if (builds.length === 0) return null
  return (
    <Select
      {...(hasLabel ? { label } : { 'aria-label': label })}
      w={hasLabel ? undefined : 210}
      placeholder={text('buildNone')}
      data={[...builds]}
      value={builds.some((build) => build.value === value) ? (value ?? null) : null}
      onChange={(next) => onChange(next ?? undefined)}
      clearable
      clearButtonProps={{ 'aria-label': text('buildNone') }}
      title={label}
    />
  )
}
