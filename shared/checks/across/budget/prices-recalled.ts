import { amountsIn, amount as euros } from '../../../french/figures/told-amounts.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { toldOtherwise } from '../../findings/told-otherwise.ts'
import { figuresLike, onceForEachRecord, type Said } from '../../reading/said.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import type { Scene, ToldMinutes, ToldReport } from '../../scene/scene.ts'
import { namedPrices } from './named-prices.ts'

/** « Rappel licence : 5 200 €/an pour 12 postes », where a report before told it at 4 800 € a year. */
export function pricesRecalled(scene: Scene): Finding[] {
  return [...reminders(scene), ...namedPrices(scene)]
}

function reminders({ reports, meetings }: Scene): Finding[] {
  const all = [...reports, ...meetings].filter(({ mission }) => mission !== undefined)
  return all.flatMap(told =>
    (figuresLike(told, someReminder).length > 0 ? pricesIn(told) : [])
      .filter(({ isRecalled }) => isRecalled)
      .flatMap(price => {
        const before = all
          .filter(({ mission, id }) => mission === told.mission && id !== told.id)
          .filter(({ date }) => date !== undefined && date <= (told.date ?? ''))
          .flatMap(each => pricesIn(each).map(one => ({ ...one, told: each })))
        return conflict(told, price, before)
      }),
  )
}

type Price = {
  readonly label: string
  readonly cents: number
  /** « an », « mois » */
  readonly per: string
  /** « 12 utilisateurs » */
  readonly size: string
  readonly isRecalled: boolean
  readonly quote: string
  readonly said: Said
}

const price = new RegExp(
  `(?:^|\\n|; |\\*\\* : )[^\\p{L}\\d\\n]*(?<label>\\p{L}[^:;\\n\\d€]{2,60}?)\\**(?: ?: ?\\**| (?:coûte|revient à|est de|est à|s[’']élève à) )(?<amount>${euros})(?: HT)? ?(?:\\/ ?|par )(?<per>an|mois|utilisateur|poste|jour)\\b(?: pour (?:les )?(?<size>\\d+ \\p{L}+))?(?<rest>[^;\\n]*)`,
  'giu',
)
const rough = /€(?: HT)? ?(?:\/|par )/
const someReminder = /(?:rappel|m[ée]moire)[^\n€]{2,70}€/i
const reminder = /^(?:pour )?(?:rappel|memoire)(?: (?:de la |de l'|du |des |de ))?[ ,]*/
/** What it would cost elsewhere, or costs no longer. */
const otherwise = pattern()`
  option|\bdevis\b|\boffres?\b|estim|environ|fourchette|negoci|remise|indexation|revaloris
  |augment|au lieu|contre|\bvs\b|\bavant\b|\banciens?\b|\bancienne|passe|entre|❌|trop cher
  |concurrent|\bdes\b
`

const pricesIn = onceForEachRecord((told): readonly Price[] =>
  figuresLike(told, rough).flatMap(said =>
    said.isQuoted
      ? []
      : matchesIn(said.text, price).flatMap(({ 0: quote, groups = {} }) => {
          const words = folded(groups.label ?? '')
          const [amount] = amountsIn(groups.amount ?? '')
          if (amount === undefined || otherwise.test(folded(quote))) return []
          return [
            {
              label: words.replace(reminder, ''),
              cents: amount.cents,
              per: folded(groups.per ?? ''),
              size: folded(groups.size ?? ''),
              isRecalled: reminder.test(words),
              quote: quote.replace(/^[^\p{L}]+/u, '').trim(),
              said,
            },
          ]
        }),
  ),
)

type Placed = Price & { readonly told: ToldReport | ToldMinutes }

/** Where all that was told before agrees. */
function conflict(
  told: ToldReport | ToldMinutes,
  price: Price,
  before: readonly Placed[],
): Finding[] {
  const same = before.filter(
    ({ label, per, size }) =>
      isSameTitle(label, price.label) &&
      per === price.per &&
      (size === price.size || size === '' || price.size === ''),
  )
  const [first] = same
  if (first === undefined || same.some(({ cents }) => cents !== first.cents)) return []
  if (first.cents === price.cents) return []
  const [expected, stated] = [formatEuros(first.cents), formatEuros(price.cents)]
  return [toldOtherwise({ ...price, told }, first, { expected, stated })]
}
