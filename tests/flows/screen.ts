import type { Page } from '@playwright/test'
import type { Place } from '../../renderer/client/navigation.ts'
import type { Desk } from '../kit/page/page-flow.ts'

/** A place of the window and how a person gets there, whatever the language. */
export type Screen = {
  readonly name: string
  readonly open: (page: Page, desk: Desk) => Promise<void>
  /** Work is under way there: what shows it stays. */
  readonly isBusy?: boolean
  /** How it is left; by Escape when not said. */
  readonly leave?: (page: Page) => Promise<void>
}

/** The way into a room. */
export const room = (page: Page, name: Place['at']) => page.locator(`[data-room="${name}"]`)
