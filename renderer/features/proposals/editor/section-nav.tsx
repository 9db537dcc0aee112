import { type KeyboardEvent, useRef } from 'react'
import type { ReadinessWarning } from '../../../../shared/domain/proposal-readiness.ts'
import styles from './section-nav.module.css'
import { type EditorSection, editorSections } from './sections.ts'

type Properties = {
  readonly current: string
  readonly warnings: readonly ReadinessWarning[]
  readonly onGo: (key: string) => void
}

/** The sections in order; arrows go from one to the next, Enter goes into its first field. */
export function SectionNav({ current, warnings, onGo }: Properties) {
  const list = useRef<HTMLUListElement>(null)
  return (
    <nav aria-label="Sections de la proposition" className={styles.nav}>
      <ul ref={list} onKeyDown={event => moveByArrows(event, list.current)}>
        {editorSections.map(section => (
          <li key={section.key}>
            <button
              type="button"
              aria-current={section.key === current ? 'location' : undefined}
              onClick={() => onGo(section.key)}
            >
              {section.label}
              <WarningMark count={countFor(section, warnings)} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function WarningMark({ count }: { readonly count: number }) {
  if (count === 0) return null
  const label = count === 1 ? '1 point à revoir' : `${count} points à revoir`
  return <span role="img" aria-label={label} title={label} className={styles.mark} />
}

function countFor({ fields }: EditorSection, warnings: readonly ReadinessWarning[]): number {
  return warnings.filter(warning => fields.includes(warning.field)).length
}

function moveByArrows(event: KeyboardEvent, list: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || list === null) return
  event.preventDefault()
  const buttons = [...list.querySelectorAll('button')]
  const index = buttons.indexOf(document.activeElement as HTMLButtonElement)
  buttons[index + by]?.focus()
}
