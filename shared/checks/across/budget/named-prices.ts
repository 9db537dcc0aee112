import { amountsIn, amount as euros } from '../../../french/figures/told-amounts.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { toldOtherwise } from '../../findings/told-otherwise.ts'
import { isOfSomethingElse, reachOfSums } from '../../reading/plausible.ts'
import { figuresLike, onceForEachRecord, type Said, saidWith } from '../../reading/said.ts'
import { byMission } from '../../scene/by-mission.ts'
import type { Scene, ToldMinutes, ToldReport } from '../../scene/scene.ts'
import { contractedIn, someContract } from './contracted-prices.ts'

/** « RosaPlan retenu (540 €/mois) », where the comparison before it told « RosaPlan (favori : 450 €/mois) ». */
export function namedPrices({ reports, meetings }: Scene): Finding[] {
  const dated = [...reports, ...meetings].filter(({ date }) => date !== undefined)
  return byMission(dated).flatMap(told => {
    const prices = told.flatMap(each => namedIn(each).map(one => ({ ...one, told: each })))
    return prices.flatMap(price => conflict(price, prices, told))
  })
}

type Document = ToldReport | ToldMinutes
export type Price = {
  readonly name: string
  readonly cents: number
  /** « mois », « utilisateur/mois »; nothing for a whole contract. */
  readonly per: string
  /** « 12 postes » */
  readonly sizes: string
  readonly quote: string
  readonly said: Said
}
type Placed = Price & { readonly told: Document }

const rough = /€(?: HT)? ?(?:\/|par )/
const chosen =
  '(?:retenue?|choisie?|sélectionnée?|validée?|recommandée?|favorie?|favorite|préférée?)'
const period = '(?:an|mois|utilisateur|poste|véhicule|site|jour)'
const priced = new RegExp(
  `(?<![\\p{L}\\d’'-])(?<name>\\p{Lu}[\\p{L}\\d]+(?: \\p{Lu}[\\p{L}\\d]+)?)\\**(?: (?:est |a été )?${chosen})?(?: ?\\((?:[^\\p{L}\\d€;\\n()]{0,4}${chosen}(?: [:,] ?|[:,] ?))?| ?: ?|, | à | coûte | revient à | s[’']élève à )\\**(?<amount>${euros})(?: HT)?(?<per>(?: ?(?:\\/ ?|par )${period}\\b){1,2})`,
  'gu',
)
/** What it would cost otherwise, costs in part, or costs no longer. */
const otherwise = pattern()`
  \boptions?\b|\bdevis\b|\boffres?\b|estim|environ|fourchette|negoci|remise|ristourne|rabais|indexation|revaloris
  |augment|hausse|baisse|au lieu|contre|\bvs\b|\bavant\b|\banciens?\b|\bancienne|passe|entre|concurrent
  |\bdes\b|\bttc\b|formule|modules?\b|\bpack\b|version|essentiel|premium|catalogue|public|a partir|→|~|≈
`
/** It is paid for, and has no name of its own. */
const common = pattern()`
  ^(?:
    abonnement|licence|maintenance|hebergement|loyer|location|forfait|cout|prix|tarif|total|support
    |formation|option|budget|rappel|solution|logiciel|outil|montant|mensualite|redevance|charge
  )
`

const namedIn = onceForEachRecord((told): readonly Price[] => [
  ...figuresLike(told, rough).flatMap(said =>
    said.isQuoted ? [] : said.text.split(/[;\n]/).flatMap(line => pricesOf(said, line)),
  ),
  ...figuresLike(told, someContract).flatMap(contractedIn),
])

function pricesOf(said: Said, line: string): Price[] {
  const words = folded(line)
  if (!rough.test(line) || otherwise.test(words)) return []
  const sizes = matchesIn(words, sized).map(([each]) => each)
  return matchesIn(line, priced).flatMap(({ 0: quote, groups = {} }) => {
    const { name = '', per = '' } = groups
    const [amount] = amountsIn(groups.amount ?? '')
    if (amount === undefined || amount.precision > 0 || common.test(folded(name))) return []
    return [
      {
        name,
        cents: amount.cents,
        per: folded(per).replace(/ ?(?:\/|par) ?/g, '/'),
        sizes: sizes.join(' '),
        quote,
        said,
      },
    ]
  })
}

const sized = /\b\d+ (?!mois|ans?\b|jours?)[a-z]{4,}s\b/g

/** Where all that was told before agrees. */
function conflict(price: Placed, all: readonly Placed[], told: readonly Document[]): Finding[] {
  const before = all.filter(each => isSame(each, price) && isEarlier(each.told, price.told))
  const [first] = before
  if (first === undefined || before.some(({ cents }) => cents !== first.cents)) return []
  if (first.cents === price.cents || isOfAPart(first, price)) return []
  if (isExplained(first, price, told)) return []
  const [expected, stated] = [formatEuros(first.cents), formatEuros(price.cents)]
  return [toldOtherwise(price, first, { expected, stated })]
}

/** Another contract with the same firm, or a part of it. */
function isOfAPart(first: Price, { per, cents }: Price): boolean {
  return per === '' && isOfSomethingElse(cents, first.cents, reachOfSums)
}

function isSame(one: Price, other: Price): boolean {
  return (
    folded(one.name) === folded(other.name) && one.per === other.per && one.sizes === other.sizes
  )
}

function isEarlier({ id, date = '' }: Document, other: Document): boolean {
  return id !== other.id && date < (other.date ?? '')
}

/** It is no name, the later document tells both prices, or somebody tells that the price changed. */
function isExplained(first: Placed, price: Placed, told: readonly Document[]): boolean {
  const { name } = price
  const since = told.filter(
    each => (each.date ?? '') >= (first.told.date ?? '') && !isEarlier(price.told, each),
  )
  return (
    !isName(name, [first.told, price.told]) ||
    figuresLike(price.told, price.per === '' ? /€/ : rough).some(({ text }) =>
      amountsIn(text).some(({ cents }) => cents === first.cents),
    ) ||
    since.some(each => saidWith(each, repriced).some(({ text }) => text.includes(name)))
  )
}

const repriced =
  /n[ée]goci|remise|ristourne|rabais|geste commercial|(?:prix|tarif)s? (?:a |ont |est )?(?:[ée]t[ée] )?(?:revu|r[ée]vis|d[ée]finiti|fini|ferme|chang)|(?:nouveau|nouvelle) (?:prix|tarif|offre|formule)|hausse|augment|avenant|complément/i

/** « RosaPlan », or « nous avons vu Florix »; never without its capital. */
function isName(name: string, documents: readonly Document[]): boolean {
  const within = new RegExp(`\\p{Ll}[,’']? ?(?<=[ ’'])${name}(?!\\p{L})`, 'u')
  const common = new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u')
  return (
    (/\p{Ll}\p{Lu}/u.test(name) || documents.some(told => saidWith(told, within).length > 0)) &&
    documents.every(told => saidWith(told, common).length === 0)
  )
}
