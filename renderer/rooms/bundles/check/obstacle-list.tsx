import { Alert, Anchor, List } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import type { ExportObstacle } from '../../../../shared/contract/export-contract.ts'
import { isAboutPerson } from '../../../../shared/model/permit.ts'
import { personTitle } from '../../../../shared/model/person-title.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer } from '../../../client/use-answer.ts'

type ObstacleListProps = { readonly obstacles: readonly ExportObstacle[]; readonly caseId: string }

/** What stands against letting the bundle out, and what to do about each. Nothing at all when nothing does. */
export function ObstacleList({ obstacles, caseId }: ObstacleListProps) {
  const text = useText('bundles')
  if (obstacles.length === 0) return null
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconShieldLock size={18} />}
      title={text('forbidden', { count: obstacles.length })}
    >
      <List size="sm" spacing={6}>
        {obstacles.map((obstacle) => (
          <List.Item key={`${obstacle.code} ${obstacle.subject} ${obstacle.where}`}>
            <ObstacleLine obstacle={obstacle} caseId={caseId} />
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

type LineProps = { readonly obstacle: ExportObstacle; readonly caseId: string }

function ObstacleLine({ obstacle, caseId }: LineProps) {
  const text = useText('bundles')
  const language = useLanguage()
  const { code, subject, where } = obstacle
  const isPerson = isAboutPerson(code)
  const person = useAnswer('person.show', isPerson ? { id: subject } : undefined)
  const exhibit = useAnswer('evidence.show', where === 'exhibit' ? { id: subject } : undefined)
  const name = person.value === undefined ? exhibit.value?.title : personTitle(person.value)
  const open = () => {
    if (isPerson) goTo({ at: 'case', caseId, section: 'people', record: subject })
    else if (where === 'exhibit') goTo({ at: 'case', caseId, section: 'evidence', record: subject })
    else goTo({ at: 'case', caseId, section: 'overview' })
  }
  return (
    <>
      {valueLabel('exportObstacle', code, language)}
      {where === 'case' ? '' : ` · ${valueLabel('obstaclePlace', where, language)}`}
      {name === undefined ? null : (
        <>
          {': '}
          <Anchor component="button" size="sm" inherit underline="always" onClick={open}>
            {name}
          </Anchor>
        </>
      )}
      {'. '}
      {text(`remedy-${code}`)}
    </>
  )
}
