import type { Menu as ElectronMenu, MenuItemConstructorOptions } from 'electron'
import type { MenuEntry } from '../messages.ts'
import { answers, askHost } from './host.ts'
import { onlyImplemented } from './only-implemented.ts'

let template: readonly MenuItemConstructorOptions[] = []

/** The menu is its template: there is no menu bar to draw. */
const implemented = {
  buildFromTemplate: (items: MenuItemConstructorOptions[]) => items,
  setApplicationMenu: (items: MenuItemConstructorOptions[]) => {
    template = items
    void askHost('setMenu', items.map(entry))
  },
}

export const Menu = onlyImplemented('Menu', implemented) as unknown as Pick<
  typeof ElectronMenu,
  keyof typeof implemented
>

answers.clickMenu = ({ id }) => {
  const item = allItems(template).find(candidate => candidate.id === id)
  if (!item?.click) throw new Error(`The menu has no command ${id}`)
  ;(item.click as () => void)()
}

function allItems(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap(item => [item, ...allItems(submenuOf(item))])
}

function submenuOf(item: MenuItemConstructorOptions): MenuItemConstructorOptions[] {
  return Array.isArray(item.submenu) ? item.submenu : []
}

function entry(item: MenuItemConstructorOptions): MenuEntry {
  return {
    label: item.label ?? '',
    ...(item.id === undefined ? {} : { id: item.id }),
    ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator }),
    ...(item.submenu === undefined ? {} : { submenu: submenuOf(item).map(entry) }),
  }
}
