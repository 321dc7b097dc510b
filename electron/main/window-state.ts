import { z } from 'zod'
import { readJsonFile, writeJsonFile } from './private-file.ts'

const rectangle = z.strictObject({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(300).max(20_000),
  height: z.int().min(200).max(20_000),
})
const windowState = z.strictObject({ bounds: rectangle, isMaximised: z.boolean() })

/** Where the window stood; without x and y the system places it. */
export type WindowState = {
  readonly bounds: {
    readonly x?: number
    readonly y?: number
    readonly width: number
    readonly height: number
  }
  readonly isMaximised: boolean
}
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const firstState: WindowState = { bounds: { width: 1280, height: 860 }, isMaximised: false }

/** How much of the title bar must be on some screen, so that the window can be taken hold of. */
const grip = 64

function canBeTakenHoldOf({ x = 0, y = 0, width }: WindowState['bounds'], screen: Area): boolean {
  const left = Math.max(x, screen.x)
  const right = Math.min(x + width, screen.x + screen.width)
  return right - left >= grip && y >= screen.y && y + grip <= screen.y + screen.height
}

/** The same state when its window can be reached on one of the screens; otherwise its size alone, no larger than the first screen. */
export function correctState(state: WindowState, screens: readonly Area[]): WindowState {
  const { bounds, isMaximised } = state
  if (bounds.x === undefined || screens.some((screen) => canBeTakenHoldOf(bounds, screen))) return state
  const { width, height } = screens[0] ?? firstState.bounds
  return {
    bounds: { width: Math.min(bounds.width, width), height: Math.min(bounds.height, height) },
    isMaximised,
  }
}

export function readWindowState(path: string, screens: readonly Area[]): WindowState {
  return correctState((readJsonFile(path, windowState) as WindowState | undefined) ?? firstState, screens)
}

export function writeWindowState(path: string, state: WindowState): void {
  writeJsonFile(path, state)
}
