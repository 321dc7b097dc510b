import { IconFileCheck, IconKey, IconShieldLock } from '@tabler/icons-react'
import { useText } from '../../client/language.ts'
import classes from './welcome.module.css'

const promises = [
  { key: 'promiseKeep', Icon: IconShieldLock },
  { key: 'promiseWork', Icon: IconFileCheck },
  { key: 'promiseKeys', Icon: IconKey },
] as const

/** What Sandyq is and promises, in three sentences. */
export function Promises() {
  const text = useText('welcome')
  return (
    <>
      <h1 className={classes['name']}>{text('program')}</h1>
      <ul className={classes['promises']}>
        {promises.map(({ key, Icon }) => (
          <li key={key} className={classes['promise']}>
            <Icon size={20} stroke={1.6} aria-hidden />
            {text(key)}
          </li>
        ))}
      </ul>
    </>
  )
}
