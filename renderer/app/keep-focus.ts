/** So many former holders of the keyboard are remembered. */
const remembered = 30

/** A dialog gives the keyboard back itself, and a room may take it: they have so long. */
const patienceMs = 40

/** A button rests while its work runs, and has the keyboard again afterwards; when the work is long, others get it meanwhile. */
const restMs = 700

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function canHold(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled, [inert] *') && element.checkVisibility()
}

/** What lies over everything else; else the room, or the door. */
function findScope(): HTMLElement | null {
  const dialogs = document.querySelectorAll<HTMLElement>('[role="dialog"][aria-modal="true"]')
  return dialogs.length > 0 ? dialogs.item(dialogs.length - 1) : document.querySelector<HTMLElement>('main')
}

/**
 * The keyboard is never lost: when what has it goes from the screen or is disabled, it goes back to where the person was
 * before, or to the room. A click beside everything lets it go, as everywhere. Returns what ends the watch.
 */
export function keepFocus(): () => void {
  let trail: HTMLElement[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const giveBack = () => {
    timer = undefined
    const scope = findScope()
    if (!isNowhere() || trail.length === 0 || scope === null) return
    const holder = trail.findLast((element) => scope.contains(element) && canHold(element)) ?? scope
    holder.focus({ preventScroll: true })
  }
  const onChange = () => {
    const last = trail.at(-1)
    if (last === undefined || !isNowhere()) return
    if (canHold(last)) last.focus({ preventScroll: true })
    else timer ??= setTimeout(giveBack, last.isConnected ? restMs : patienceMs)
  }
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    trail = [...trail.filter((element) => element !== target && element.isConnected), target].slice(
      -remembered,
    )
  }
  const onBlur = ({ target }: FocusEvent) => {
    // Only afterwards it is known whether the element is still there.
    queueMicrotask(() => {
      if (isNowhere() && target instanceof HTMLElement && canHold(target)) trail = []
    })
  }
  const observer = new MutationObserver(onChange)
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('focusout', onBlur)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('focusout', onBlur)
  }
}
