import { sum } from '../../../domain/money.ts'
import { optionLineRange, optionPrice } from '../../../domain/proposal/price.ts'
import type { OptionLine } from '../../../domain/proposal/proposal.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, onceForEachRecord, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'

/** « Total Sillage : 25 700 € HT », kept beside an option that states its whole: what the firm invoices of it. */
export function partyTotals(scene: Scene): Finding[] {
  return scene.proposals.flatMap(offer =>
    wrongTotals(offer, scene).map(({ stated, expected, said: { text, field, path } }) => ({
      code: 'total-mismatch' as const,
      severity: 'error' as const,
      place: placeIn(offer, field, path, text),
      message: `Les lignes que le cabinet facture font ${formatEuros(expected)} ; ${formatEuros(stated)} sont annoncés.`,
      expected: formatEuros(expected),
      stated: formatEuros(stated),
    })),
  )
}

/** What an offer states for the firm's part and its lines do not make: what follows from it is no other mistake. */
export function wrongPartyTotals(offer: ToldProposal, scene: Scene): readonly number[] {
  return wrongTotals(offer, scene).map(({ stated }) => stated)
}

/** All that it states for the firm's part, whatever its lines make: payments may be shares of it. */
export function partyTotalsStated(offer: ToldProposal, scene: Scene): readonly number[] {
  const noted = totalsNoted(offer)
  const names = noted.length === 0 ? [] : firmWords(scene)
  return noted.flatMap(({ text }) => amountFor(names, text) ?? [])
}

type Wrong = { readonly stated: number; readonly expected: number; readonly said: Said }

function wrongTotals(offer: ToldProposal, scene: Scene): Wrong[] {
  const noted = totalsNoted(offer)
  if (noted.length === 0) return []
  const names = firmWords(scene)
  return noted.flatMap(said => {
    const stated = amountFor(names, said.text)
    const expected = stated === undefined ? undefined : nearestPrice(offer, stated)
    const isWrong = stated !== undefined && expected !== undefined && expected !== stated
    return isWrong ? [{ stated, expected, said }] : []
  })
}

const totalsNoted = onceForEachRecord(told =>
  figuresLike(told, /total [^:\n]{3,40}:[^\n]*€/i).filter(({ path }) => path[0] === 'notes'),
)

/** The firm's own words, and those that any firm calls its part. */
function firmWords({ workspace: { firm } }: Scene): string[] {
  const own = folded(firm.name)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 3)
  return [...own, 'conseil', 'consulting', 'honoraires', 'prestation']
}

/** One amount before tax, of the firm's part and of nothing else. */
function amountFor(names: readonly string[], text: string): number | undefined {
  const [, name = ''] = /^total ([^:]{3,40}):/.exec(folded(text)) ?? []
  const words = name.trim().split(/[^a-z0-9]+/)
  const [amount, ...others] = moneyIn(text)
  const isFirms = words.some(word => names.includes(word)) && !/ttc|tva|projet/.test(folded(text))
  if (!isFirms || amount === undefined || others.length > 0) return undefined
  return amount.min === amount.max ? amount.max : undefined
}

/** Of the options, the one that is meant: a tenth away at the most; none where another figure is as told. */
function nearestPrice({ proposal: { options } }: ToldProposal, stated: number): number | undefined {
  const prices = options.map(option => optionPrice(option)).filter(({ firm }) => firm.max > 0)
  const parts = options.flatMap(({ lines }) => partsOf(lines))
  const wholes = prices.flatMap(({ total, others }) => [total.min, total.max, others.max])
  if ([...parts, ...wholes].includes(stated)) return stated
  const [nearest] = prices
    .flatMap(({ firm }) => (firm.min === firm.max ? [firm.max] : []))
    .toSorted((one, other) => Math.abs(one - stated) - Math.abs(other - stated))
  const isMeant = nearest !== undefined && Math.abs(nearest - stated) <= nearest / 10
  return isMeant ? nearest : undefined
}

/** Its days alone, its lines as they stand, and those that stand above a total in the middle of them. */
function partsOf(lines: readonly OptionLine[]): number[] {
  const own = lines.filter(({ billedByOthers }) => billedByOthers !== true)
  const days = own.filter(({ kind }) => kind === 'consulting')
  const above = own.map((_, index) => own.slice(0, index + 1))
  return [own, days, ...above].flatMap(part => [
    sum(part.map(line => optionLineRange(line).max)),
    sum(part.map(({ amount = 0 }) => amount)),
  ])
}
