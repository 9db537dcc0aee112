import type { ToldAmount } from '../../../french/figures/told-amounts.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type ToldReport } from '../../scene/scene.ts'

type Against = {
  readonly account: ToldReport
  readonly place: Finding['place']
  readonly what: string
}

/** « Le budget est de 32 000 € ici, et de 31 000 € dans le rapport. » Far from it, it is that of something else: of the firm’s own part, of a year. */
export function otherAmount(
  told: ToldAmount,
  known: readonly (number | undefined)[],
  { what, account, place }: Against,
): Finding[] {
  const amounts = known.flatMap(each => (each === undefined || each === 0 ? [] : [each]))
  const [meant] = amounts
  const isKnown = amounts.some(each => Math.abs(each - told.cents) <= told.precision)
  if (meant === undefined || isKnown || Math.abs(meant - told.cents) > meant * 0.1) return []
  const [expected, stated] = [formatEuros(meant), formatEuros(told.cents)]
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place,
      against: placeIn(account, 'Budget', ['budget', 'lines']),
      message: `${what} est de ${stated} ici, et de ${expected} dans le rapport.`,
      expected,
      stated,
    },
  ]
}
