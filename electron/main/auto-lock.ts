import type { LockReason } from '../../shared/contract/page-bridge.ts'

/** From how many seconds on the page is told what is left. */
const warningSeconds = 60

type Listen = (listener: () => void) => unknown

/** What the system reports; one that it cannot tell never comes. */
type SystemEvents = {
  readonly onSuspend: Listen
  readonly onScreenLock: Listen
  readonly onUserSwitch: Listen
  readonly idleSeconds: () => number
}

type AutoLockOptions = {
  readonly system: SystemEvents
  /** Minutes without a key or a move; 0: never. */
  readonly minutes: () => number
  /** Whether there is anything to lock. */
  readonly isOpen: () => boolean
  readonly lock: (reason: LockReason) => void
  readonly tell: (secondsLeft: number | null) => void
}

/**
 * Locks an open vault when nobody has touched the computer for the set time, when it goes to sleep, when its screen is locked
 * and when another user takes over, as far as the system reports these. In the last minute it says each second what is left.
 * Returns what is to be called each second.
 */
export function createAutoLock({ system, minutes, isOpen, lock, tell }: AutoLockOptions): () => void {
  let told: number | null = null
  const say = (secondsLeft: number | null) => {
    if (secondsLeft !== told) tell(secondsLeft)
    told = secondsLeft
  }
  const lockFor = (reason: LockReason) => {
    say(null)
    if (isOpen()) lock(reason)
  }
  system.onSuspend(() => lockFor('suspend'))
  system.onScreenLock(() => lockFor('screen-lock'))
  system.onUserSwitch(() => lockFor('screen-lock'))
  return () => {
    if (minutes() === 0 || !isOpen()) return say(null)
    const secondsLeft = minutes() * 60 - system.idleSeconds()
    if (secondsLeft <= 0) return lockFor('idle')
    say(secondsLeft <= warningSeconds ? secondsLeft : null)
  }
}
