import { UnstyledButton } from '@mantine/core'
import { cardRateOffLine } from '../../../../shared/domain/budget/rate-card.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { OptionLine } from '../../../../shared/domain/proposal/proposal.ts'
import { formatEuros } from '../../../../shared/french/writing.ts'
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
