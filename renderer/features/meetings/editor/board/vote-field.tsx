import { IconMinus, IconPlus } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import styles from './board.module.css'

type Properties = {
  readonly name: string
  readonly votes: number
  readonly onChange: (votes: number) => void
}

const most = 99

/** Votes: a press on + or −, or the arrows once the figure has the focus. */
export function VoteField({ name, votes, onChange }: Properties) {
  const set = (next: number) => onChange(Math.min(Math.max(next, 0), most))

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    if (step === undefined || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    set(votes + step)
  }

  return (
    <span className={styles.votes}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Un vote de moins\u00a0: ${name}`}
        disabled={votes === 0}
        onClick={() => set(votes - 1)}
      >
        <IconMinus size={12} />
      </button>
      <span
        role="spinbutton"
        tabIndex={0}
        aria-label={`Votes\u00a0: ${name}`}
        aria-valuenow={votes}
        aria-valuemin={0}
        aria-valuemax={most}
        data-figure
        onKeyDown={onKeyDown}
      >
        {votes}
      </span>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Un vote de plus\u00a0: ${name}`}
        onClick={() => set(votes + 1)}
      >
        <IconPlus size={12} />
      </button>
    </span>
  )
}

const steps: Record<string, number> = {
  ArrowUp: 1,
  ArrowRight: 1,
  '+': 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  '-': -1,
}
