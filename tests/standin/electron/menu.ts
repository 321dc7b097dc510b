import { strict } from './strict.ts'

export type ItemOptions = {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly accelerator?: string
  readonly click?: () => void
  readonly submenu?: readonly ItemOptions[]
}

export class MenuItem {
  readonly id: string | undefined
  readonly label: string
  readonly role: string | undefined
  readonly accelerator: string | undefined
  readonly click: () => void
  readonly submenu: Menu | undefined

  constructor({ id, label = '', role, accelerator, click = () => {}, submenu }: ItemOptions) {
    this.id = id
    this.label = label
    this.role = role
    this.accelerator = accelerator
    this.click = click
    this.submenu = submenu === undefined ? undefined : Menu.buildFromTemplate(submenu)
  }
}

export class Menu {
  static #application: Menu | null = null
  items: MenuItem[] = []

  static buildFromTemplate(template: readonly ItemOptions[]): Menu {
    const menu = new Menu()
    menu.items = template.map((item) => new MenuItem(item))
    return strict('Menu', menu)
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found !== undefined && found !== null) return found
    }
    return null
  }
}
