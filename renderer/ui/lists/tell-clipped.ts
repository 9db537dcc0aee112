import type { PointerEvent } from 'react'

/** Under the pointer, a row tells in full what its cells cut short. */
export function tellClipped({ currentTarget: row }: PointerEvent<HTMLElement>): void {
  const cut = [...row.querySelectorAll<HTMLElement>('*')].filter(isClipped)
  row.title = [...new Set(cut.map(({ textContent }) => textContent))].join('\n')
}

function isClipped({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean {
  return clientWidth > 0 && (scrollWidth > clientWidth || scrollHeight > clientHeight + 1)
}
