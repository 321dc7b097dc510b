import { useLanguage, useText } from '../client/language.ts'
import { formatDay } from './format-text.ts'
import { keyGroups, keyPrefix } from './recovery-key-text.ts'
import classes from './recovery-paper.module.css'

/** What a recovery kit tells beside its key. */
export type KitFacts = {
  readonly vault: string
  readonly person: string
  /** The instant it was made. */
  readonly madeOn: string
}

const rescueCommand = 'age -d -i recovery-key.txt -o secret.json secret.age'

/** The sheet of a recovery kit: the key in numbered groups, what it is for, where to keep it, and the way without the program. */
export function RecoveryPaper({
  recoveryKey,
  facts,
}: {
  readonly recoveryKey: string
  readonly facts: KitFacts
}) {
  const text = useText('keys')
  const language = useLanguage()
  return (
    <article className={classes['paper']}>
      <h1 className={classes['title']}>{text('paperTitle')}</h1>
      <dl className={classes['facts']}>
        <dt>{text('paperVault')}</dt>
        <dd>{facts.vault}</dd>
        <dt>{text('paperPerson')}</dt>
        <dd>{facts.person}</dd>
        <dt>{text('paperDate')}</dt>
        <dd>{formatDay(facts.madeOn, language)}</dd>
      </dl>
      <p>{text('paperWhat')}</p>
      <div className={classes['key']}>
        <span className={classes['characters']}>{keyPrefix}</span>
        <ol className={classes['groups']}>
          {keyGroups(recoveryKey).map((group, at) => (
            <li key={`${String(at)} ${group}`} className={classes['group']}>
              <span className={classes['number']}>{at + 1}</span>
              <span className={classes['characters']}>{group}</span>
            </li>
          ))}
        </ol>
      </div>
      <p>{text('paperKeep')}</p>
      <p>{text('paperUse')}</p>
      <p>{text('paperRescue')}</p>
      <p className={classes['command']}>{rescueCommand}</p>
    </article>
  )
}

type Say = (
  key:
    | 'paperTitle'
    | 'paperVault'
    | 'paperPerson'
    | 'paperDate'
    | 'paperWhat'
    | 'paperKeep'
    | 'paperUse'
    | 'paperRescue',
) => string

/** The same as a text file. */
export function recoveryText(
  recoveryKey: string,
  facts: KitFacts & { readonly date: string },
  say: Say,
): string {
  const groups = keyGroups(recoveryKey).map((group, at) => `${String(at + 1).padStart(2)}  ${group}`)
  return [
    say('paperTitle'),
    '',
    `${say('paperVault')}: ${facts.vault}`,
    `${say('paperPerson')}: ${facts.person}`,
    `${say('paperDate')}: ${facts.date}`,
    '',
    say('paperWhat'),
    '',
    recoveryKey,
    '',
    ...groups,
    '',
    say('paperKeep'),
    say('paperUse'),
    say('paperRescue'),
    rescueCommand,
    '',
  ].join('\n')
}
