import { type KeyboardEvent, useRef } from 'react'
import styles from './section-nav.module.css'
import { WarningMark } from './warning-mark.tsx'

export type SectionMark = {
  readonly key: string
  readonly label: string
  /** How many points of it are to be seen to, and whether an error is among them. */
  readonly count: number
  readonly isGrave: boolean
}

type Properties = {
  readonly name: string
  readonly marks: readonly SectionMark[]
  readonly current: string
  readonly onGo: (key: string) => void
}

/** The sections in order; arrows go from one to the next, Enter goes into its first field. */
export function SectionNav({ name, marks, current, onGo }: Properties) {
  const list = useRef<HTMLUListElement>(null)
  return (
    <nav aria-label={`Sections\u00a0: ${name}`} className={styles.nav}>
      <ul ref={list} onKeyDown={event => moveByArrows(event, list.current)}>
        {marks.map(({ key, label, count, isGrave }) => (
          <li key={key}>
            <button
              type="button"
              aria-current={key === current ? 'location' : undefined}
              onClick={() => onGo(key)}
            >
              {label}
              <WarningMark count={count} isGrave={isGrave} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function moveByArrows(event: KeyboardEvent, list: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || list === null) return
  event.preventDefault()
  const buttons = [...list.querySelectorAll('button')]
  const index = buttons.indexOf(document.activeElement as HTMLButtonElement)
  buttons[index + by]?.focus()
}
