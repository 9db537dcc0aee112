import type { Playbook } from '../../../domain/playbook/playbook.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import { amount, amountsIn } from '../../../french/figures/told-amounts.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { placeOf, wholeOf } from '../../arithmetic/playbooks/playbook-points.ts'
import type { Finding } from '../../findings/finding.ts'
import { isOfSomethingElse, reachOfSums } from '../../reading/plausible.ts'
import type { Scene } from '../../scene/scene.ts'
import { inWords, type Tariff, tariffsIn } from './process-rates.ts'

/** « 24 jours × 1 200 € », in a process that tells another price of a day: its examples are at its own. */
export function processProducts({ workspace }: Scene): Finding[] {
  return workspace.playbooks.filter(isKept).flatMap(playbook => {
    const [tariff, ...others] = tariffsIn(playbook)
    return tariff === undefined || others.length > 0 ? [] : offTariff(wholeOf(playbook), tariff)
  })
}

const product = new RegExp(
  `(?<![\\d,.])\\d{1,3}(?:,\\d)? ?(?:jours?|j)(?: de \\p{L}+)? ?[×x*] ?(?<rate>${amount})`,
  'giu',
)

/** Days of another grade, at another price on purpose, or of other people. */
const apart =
  /remise|d[ée]gressi|r[ée]duit|junior|senior|s[ée]nior|assistant|direct(?:eur|rice)|associ[ée]|expert|sous-trait|freelance|partenaire|formateur|ancien/i

function offTariff(playbook: Playbook, { rates, place: told }: Tariff): Finding[] {
  return playbook.steps.flatMap(({ items }, step) =>
    items.flatMap((item, index) =>
      (apart.test(item) ? [] : matchesIn(item, product)).flatMap(({ 0: quote, groups = {} }) => {
        const [{ cents = 0 } = {}] = amountsIn(groups.rate ?? '')
        const isFar = rates.every(rate => isOfSomethingElse(cents, rate, reachOfSums))
        if (rates.includes(cents) || isFar) return []
        const [stated, expected] = [formatEuros(cents), inWords(rates)]
        return [
          {
            code: 'rate-card-deviation' as const,
            severity: 'warning' as const,
            place: { ...placeOf(playbook, step, index), quote },
            against: told,
            message: `Le jour est compté à ${stated} ici ; le process le dit à ${expected}.`,
            expected,
            stated,
          },
        ]
      }),
    ),
  )
}
