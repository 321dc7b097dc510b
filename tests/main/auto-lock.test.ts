import { beforeEach, describe, expect, test } from 'vitest'
import { createAutoLock } from '../../electron/main/auto-lock.ts'

let idle: number
let minutes: number
let isOpen: boolean
let locked: string[]
let told: (number | null)[]
let system: Record<'suspend' | 'screenLock' | 'userSwitch', () => void>
let tick: () => void

beforeEach(() => {
  idle = 0
  minutes = 5
  isOpen = true
  locked = []
  told = []
  system = { suspend: () => {}, screenLock: () => {}, userSwitch: () => {} }
  tick = createAutoLock({
    system: {
      onSuspend: (listener) => (system.suspend = listener),
      onScreenLock: (listener) => (system.screenLock = listener),
      onUserSwitch: (listener) => (system.userSwitch = listener),
      idleSeconds: () => idle,
    },
    minutes: () => minutes,
    isOpen: () => isOpen,
    lock: (reason) => locked.push(reason),
    tell: (secondsLeft) => told.push(secondsLeft),
  })
})

const idleFor = (seconds: number) => {
  idle = seconds
  tick()
}

describe('idling', () => {
  test('locks at the set time, not before', () => {
    for (const seconds of [0, 239, 299]) idleFor(seconds)
    expect(locked).toEqual([])
    idleFor(300)
    expect(locked).toEqual(['idle'])
  })

  test('is counted down in the last minute, and a move ends that', () => {
    for (const seconds of [0, 239, 240, 240, 241, 0, 1]) idleFor(seconds)
    expect(told).toEqual([60, 59, null])
  })

  test('ends the count when it locks', () => {
    for (const seconds of [299, 300]) idleFor(seconds)
    expect(told).toEqual([1, null])
  })

  test('locks nothing when the person said never, or when no vault is open', () => {
    minutes = 0
    idleFor(1_000_000)
    minutes = 5
    isOpen = false
    idleFor(1_000_000)
    expect([locked, told]).toEqual([[], []])
  })

  test('follows a change of the set time at once', () => {
    minutes = 10
    idleFor(301)
    minutes = 1
    tick()
    expect(locked).toEqual(['idle'])
  })
})

describe('the system', () => {
  test('locks by each thing it reports, whatever the set time', () => {
    minutes = 0
    system.suspend()
    system.screenLock()
    system.userSwitch()
    expect(locked).toEqual(['suspend', 'screen-lock', 'screen-lock'])
  })

  test('locks nothing that is closed', () => {
    isOpen = false
    system.suspend()
    expect(locked).toEqual([])
  })
})
