import { Input } from '@mantine/core'
import { type KeyboardEvent, useId } from 'react'
import styles from './follow-ups.module.css'

type Properties = {
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}

const answers = Array.from({ length: 11 }, (_, answer) => answer)

/** « Would you recommend us », from 0 to 10: one press, or the arrows. Pressed again, it is taken back. */
export function AnswerField({ value, onChange }: Properties) {
  const id = useId()

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const by = steps[event.key]
    if (by === undefined || event.altKey) return
    event.preventDefault()
    const next = Math.min(Math.max((value ?? (by > 0 ? -1 : 11)) + by, 0), 10)
    onChange(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }

  return (
    <div>
      <Input.Label id={id} labelElement="div">
        Recommanderait-il le cabinet&nbsp;?
      </Input.Label>
      <div role="radiogroup" aria-labelledby={id} className={styles.answers} onKeyDown={onKeyDown}>
        {answers.map(answer => (
          // biome-ignore lint/a11y/useSemanticElements: pressed again it is taken back, unlike a radio
          <button
            key={answer}
            type="button"
            role="radio"
            aria-checked={answer === value}
            tabIndex={answer === (value ?? 0) ? 0 : -1}
            data-opinion={answer >= 9 ? 'promoter' : answer <= 6 ? 'detractor' : 'passive'}
            onClick={() => onChange(answer === value ? undefined : answer)}
          >
            {answer}
          </button>
        ))}
      </div>
      <Input.Description className={styles.ends ?? ''}>
        <span>Sûrement pas</span>
        <span>Sans hésiter</span>
      </Input.Description>
    </div>
  )
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }
