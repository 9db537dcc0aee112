import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Around findings that go once they are dealt with: where the one that had the focus goes, the one
 * that takes its place has it.
 */
export function KeptFocus({ children }: { readonly children: ReactNode }) {
  const container = useRef<HTMLDivElement>(null)
  const focused = useRef(-1)

  useEffect(() => {
    if (focused.current < 0 || document.activeElement !== document.body) return
    const left = rowsIn(container.current)
    left[Math.min(focused.current, left.length - 1)]?.focus()
  })

  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const rows = rowsIn(container.current)
      if (target instanceof Node && container.current?.contains(target))
        focused.current = rows.findIndex(row => row.contains(target))
    }
    // A press elsewhere leaves the findings; one on a finding gives it the focus, which is followed.
    const leave = () => {
      focused.current = -1
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', leave, { capture: true })
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', leave, { capture: true })
    }
  }, [])

  return <div ref={container}>{children}</div>
}

function rowsIn(container: HTMLElement | null): HTMLElement[] {
  return [...(container?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])]
}
