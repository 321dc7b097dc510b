import type { Locator, Page } from '@playwright/test'

/** What a person does: a click, keys held together with Ctrl, or a word put into the line that has the keyboard. */
export type Act =
  | { readonly does: 'click'; readonly target: (page: Page, run: number) => Locator }
  | { readonly does: 'ctrl'; readonly code: string }
  | { readonly does: 'type'; readonly word: (run: number) => string }

export type Step = {
  readonly name: string
  /** Goes back to where it is done from. */
  readonly before: (page: Page, run: number) => Promise<void>
  readonly act: Act
  /** What stands on screen when it is answered: an element of this selector with this text in it. */
  readonly answer: { readonly selector: string; readonly text?: string }
  /** When the file itself is drawn, after the screen has answered: told beside the target, which is for the answer. */
  readonly isFile?: true
}

const patienceMs = 15_000

/** In the page: waits until nothing answers yet, so that no earlier answer is taken for the new one. */
function isUnanswered({ selector, text }: { selector: string; text: string }): boolean {
  return ![...document.querySelectorAll(selector)].some((found) => found.textContent.includes(text))
}

/** Milliseconds from the act to the frame after its answer stands in the page: taken in the page, the driver is not in it. */
export async function timeAct(page: Page, step: Step, run: number): Promise<number> {
  const { act, name } = step
  const answer = { selector: step.answer.selector, text: step.answer.text ?? '' }
  await step.before(page, run)
  await page.waitForFunction(isUnanswered, answer, { timeout: patienceMs })
  const element = act.does === 'click' ? await act.target(page, run).elementHandle() : null
  const deed = act.does === 'click' ? '' : act.does === 'ctrl' ? act.code : act.word(run)
  return page.evaluate(
    async ({ does, element, deed, selector, text, name, patienceMs }) => {
      const { promise, resolve, reject } = Promise.withResolvers<number>()
      const isAnswered = () =>
        [...document.querySelectorAll(selector)].some((found) => found.textContent.includes(text))
      const doIt = () => {
        if (does === 'ctrl') {
          const keys = { code: deed, ctrlKey: true, bubbles: true, cancelable: true }
          return document.body.dispatchEvent(new KeyboardEvent('keydown', keys))
        }
        if (does === 'click')
          return element instanceof HTMLElement ? element.click() : reject(new Error(name))
        const line = document.activeElement
        if (!(line instanceof HTMLInputElement)) return reject(new Error(`${name}: no line to type in`))
        // As the keyboard does: React looks at the setter of the element itself.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(line, deed)
        return line.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
      const start = performance.now()
      const look = () => {
        if (performance.now() - start > patienceMs) reject(new Error(`${name}: no answer`))
        else if (isAnswered()) requestAnimationFrame(() => resolve(performance.now() - start))
        else requestAnimationFrame(look)
      }
      doIt()
      requestAnimationFrame(look)
      return promise
    },
    { does: act.does, element, deed, name, patienceMs, ...answer },
  )
}
