import { Checkbox } from '@mantine/core'
import styles from './budget.module.css'
import type { Choice } from './choices.ts'

type Properties = {
  readonly title: string
  readonly choices: readonly Choice[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (choices: readonly Choice[], isChosen: boolean) => void
}

/** Things to take over or to leave, one by one or all at once. */
export function ChoiceList({ title, choices, chosen, onChoose }: Properties) {
  if (choices.length === 0) return null
  const taken = choices.filter(({ key }) => chosen.has(key)).length
  const areAll = taken === choices.length
  return (
    <section className={styles.list} aria-label={title}>
      <Checkbox
        size="xs"
        className={styles.head}
        checked={areAll}
        indeterminate={taken > 0 && !areAll}
        onChange={() => onChoose(choices, !areAll)}
        label={`${title} (${choices.length})`}
      />
      <ul>
        {choices.map(choice => (
          <li key={choice.key}>
            <Checkbox
              size="xs"
              checked={chosen.has(choice.key)}
              onChange={event => onChoose([choice], event.currentTarget.checked)}
              label={
                <>
                  {`${choice.title}\u00a0: `}
                  <span className={styles.value}>{choice.words}</span>
                </>
              }
              description={choice.note}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
