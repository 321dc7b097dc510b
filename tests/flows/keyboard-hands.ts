import { expect, type Locator, type Page } from '@playwright/test'

/** So many Tabs are a journey; a control further away is out of reach. */
const farthest = 40

/** What has the keyboard, as a person would name it; undefined when nothing has it. */
function holderOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const holder = document.activeElement
    if (holder === null || holder === document.body) return undefined
    const label = holder.getAttribute('aria-label') ?? (holder as HTMLInputElement).labels?.[0]?.textContent
    return `${holder.tagName.toLowerCase()} «${(label ?? holder.textContent).slice(0, 60)}»`
  })
}

const hasFocus = (control: Locator) =>
  control.evaluate((element) => element.ownerDocument.activeElement === element)

/** Two hands on the keyboard and none on the mouse. After every key the keyboard must be somewhere. */
export class Hands {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** Presses a key; fails when the keyboard is lost by it. */
  async press(key: string): Promise<void> {
    const before = await holderOf(this.page)
    await this.page.keyboard.press(key)
    await this.holds(`${key} on ${before ?? 'nothing'}`)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** The keyboard is on something. */
  async holds(after: string): Promise<void> {
    await expect.poll(() => holderOf(this.page), `nothing has the keyboard after ${after}`).toBeDefined()
  }

  /** Goes to a control by Tab, or back by Shift+Tab. */
  async reach(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(control).toBeAttached()
    const passed: (string | undefined)[] = []
    while (!(await hasFocus(control))) {
      if (passed.length === farthest)
        throw new Error(`${String(control)} is out of reach by ${key}; passed ${passed.join(', ')}`)
      await this.page.keyboard.press(key)
      passed.push(await holderOf(this.page))
    }
  }

  /** Goes to a control and presses it. */
  async push(control: Locator, key = 'Enter'): Promise<void> {
    await this.reach(control)
    await this.press(key)
  }

  /** Goes to an empty field and types into it. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.reach(field)
    await this.type(text)
    await expect(field).toHaveValue(text)
  }

  /** Goes to a field of choices and takes one of them by the arrows. */
  async choose(field: Locator, choice: string): Promise<void> {
    await this.reach(field)
    await this.press('Enter')
    const options = this.page.getByRole('listbox').last().getByRole('option')
    await expect(options.first()).toBeVisible()
    const wanted = options.filter({ hasText: choice })
    await expect(wanted).toHaveCount(1)
    for (let step = 0; (await wanted.getAttribute('data-combobox-selected')) === null; step += 1) {
      if (step === farthest) throw new Error(`${choice} is not reached by the arrows`)
      await this.page.keyboard.press('ArrowDown')
    }
    await this.press('Enter')
    await expect(field).toHaveValue(choice)
  }

  /** Goes to a group of buttons or tabs of which one is on, and along it by the arrow until the wanted one is on. */
  async switchTo(
    on: Locator,
    wanted: Locator,
    arrow: 'ArrowRight' | 'ArrowLeft' = 'ArrowRight',
  ): Promise<void> {
    await this.reach(on)
    for (let step = 0; !(await hasFocus(wanted)); step += 1) {
      if (step === 12) throw new Error(`${String(wanted)} is not reached by ${arrow}`)
      await this.press(arrow)
    }
  }

  /** Asks for something by Ctrl+K: types its words and takes the first that is found. */
  async command(words: string, first: string | RegExp): Promise<void> {
    await this.press('Control+KeyK')
    await this.type(words)
    const option = this.page.getByRole('dialog').getByRole('option', { selected: true })
    await expect(option).toHaveText(first)
    await this.press('Enter')
    await expect(this.page.getByRole('dialog')).toBeHidden()
    await this.holds(`the command «${words}»`)
  }
}
