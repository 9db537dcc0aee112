import { createSpotlight } from '@mantine/spotlight'

const [store, { open }] = createSpotlight()

export const paletteStore = store
export const openPalette = open

/**
 * Enter opens the first result. The kit selects it when the query changes, not when the results do,
 * and marks it on the element itself.
 */
export function selectFirstResult(): void {
  const list = document.getElementById(store.getState().listId)
  for (const selected of list?.querySelectorAll('[data-selected]') ?? [])
    selected.removeAttribute('data-selected')
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
  store.updateState(state => ({ ...state, selected: 0 }))
}
