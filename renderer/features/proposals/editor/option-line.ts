import { budgetKindLabels } from '../../../../shared/domain/budget/kind.ts'
import { type Firm, personNamed } from '../../../../shared/domain/firm/firm.ts'
import type { OptionLine } from '../../../../shared/domain/proposal/proposal.ts'

/** Its amount follows from days at a price. */
export function isComputed({ days, dayRate }: OptionLine): boolean {
  return days !== undefined && dayRate !== undefined
}

/** The most it may cost is below the least. */
export function isUpsideDown({ amount, amountMax }: OptionLine): boolean {
  return amount !== undefined && amountMax !== undefined && amountMax < amount
}

/** Of which kind, by whom and billed by whom: `Honoraires · Marc Dubois`. */
export function detailsInWords({ kind, person, billedByOthers }: OptionLine, firm: Firm): string {
  const name = person === undefined ? undefined : (personNamed(firm, person)?.name ?? person)
  const billing = billedByOthers ? 'facturé par un tiers' : undefined
  return [budgetKindLabels[kind ?? 'consulting'], name, billing].filter(Boolean).join(' · ')
}
