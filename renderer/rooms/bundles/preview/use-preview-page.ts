import { useEffect, useRef, useState } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Failure } from '../../../../shared/failures/failure.ts'
import { call } from '../../../client/call.ts'
import { toFailure } from '../../../client/to-failure.ts'

export type BundlePlace = { readonly volume: number; readonly page: number }
export type PreviewedPage = OutputOf<'bundle.preview-page'> & { readonly place: BundlePlace }

/** Pages kept for turning back, and how long a page must stand before it is asked for, in milliseconds. */
const keptPages = 16
const settleMs = 40

type Asked = {
  readonly bundleId: string
  /** Names the layout: pages of another one are of no use. */
  readonly state: string | undefined
  readonly place: BundlePlace
  /** The person wants to see this exhibit although it is marked intimate. */
  readonly confirmed: boolean
  /** Most pages of the volume: the next one is fetched ahead. */
  readonly last: number
}

/** One page of the bundle; the page before stays until it has come. Only what is looked at leaves the backend. */
export function usePreviewPage({ bundleId, state, place, confirmed, last }: Asked) {
  const kept = useRef(new Map<string, Promise<PreviewedPage>>())
  const [shown, setShown] = useState<{ page?: PreviewedPage; failure?: Failure }>({})
  const [isWaiting, setWaiting] = useState(true)
  const { volume, page } = place
  useEffect(() => {
    if (state === undefined) return undefined
    const work = { isWanted: true }
    const get = (at: BundlePlace) => {
      const key = `${state} ${String(at.volume)} ${String(at.page)} ${String(confirmed)}`
      const known = kept.current.get(key)
      if (known !== undefined) return known
      const asked = call('bundle.preview-page', {
        id: bundleId,
        ...at,
        ...(confirmed ? { confirmed } : {}),
      }).then((answer) => ({ ...answer, place: at }))
      asked.catch(() => kept.current.delete(key))
      kept.current.set(key, asked)
      for (const oldest of [...kept.current.keys()].slice(0, -keptPages)) kept.current.delete(oldest)
      return asked
    }
    setWaiting(true)
    const timer = setTimeout(() => {
      get({ volume, page }).then(
        (found) => {
          if (!work.isWanted) return
          setShown({ page: found })
          setWaiting(false)
          if (page < last && !confirmed) get({ volume, page: page + 1 }).catch(() => undefined)
        },
        (error: unknown) => {
          if (!work.isWanted) return
          const failure = toFailure(error)
          setShown({ failure })
          setWaiting(false)
        },
      )
    }, settleMs)
    return () => {
      work.isWanted = false
      clearTimeout(timer)
    }
  }, [bundleId, state, volume, page, confirmed, last])
  return { ...shown, isWaiting }
}
