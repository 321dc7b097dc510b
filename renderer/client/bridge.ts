import type { PageBridge } from '../../shared/contract/page-bridge.ts'

declare global {
  interface Window {
    /** Put there by preload before any script of the page runs. */
    readonly sandyq: PageBridge<File>
  }
}

/** The page's only doorway out. */
export const bridge: PageBridge<File> = window.sandyq
