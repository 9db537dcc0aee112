import { UnstyledButton } from '@mantine/core'
import type { Firm } from '../../../../shared/domain/firm.ts'
import { formatEuros } from '../../../../shared/domain/french.ts'
import type { OptionLine } from '../../../../shared/domain/proposal.ts'
import { cardRateOffLine } from '../../../../shared/domain/rate-card.ts'
import styles from './pricing.module.css'

type Properties = {
  readonly line: OptionLine
  readonly firm: Firm
  readonly change: (line: OptionLine) => void
}

/** Seen only where the price of a day is not the rate card's; pressing it takes that one. */
export function RateMark({ line, firm, change }: Properties) {
  const rate = cardRateOffLine(line, firm)
  if (rate === undefined) return null
  return (
    <UnstyledButton
      className={styles.rateMark}
      title="Reprendre le prix de la grille"
      onClick={() => change({ ...line, dayRate: rate })}
    >
      {`Hors grille\u00a0: ${formatEuros(rate)}`}
    </UnstyledButton>
  )
}
