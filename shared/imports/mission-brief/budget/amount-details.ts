import { type Money, moneyIn } from '../../../french/figures/numbers.ts'
import { entry as asEntry, type Entry } from '../../outline/entry.ts'

/** « 3 600 €, soit 300 € par mois »: what a part of it costs stands in brackets beside what it costs. */
export function withDetailsAside(told: Entry): Entry {
  if (told.cells !== undefined || !detailBeside.test(told.text)) return told
  const { line, kind, children } = told
  return asEntry({ line, kind, children, text: told.text.replace(detailBeside, ' ($1)') })
}

/** The amounts of a text, without what a part of them costs where that is told beside. */
export function ownAmounts(text: string): Money[] {
  const monies = moneyIn(text)
  const own = monies.filter(money => !isDetail(text, money))
  return own.length > 0 ? own : monies
}

/** « 300 €/mois », « 45 € par personne », « 12 € l’unité ». */
function isDetail(text: string, { index, source }: Money): boolean {
  return each.test(text.slice(index + source.length))
}

const piece =
  '(?:mois|trimestre|semaine|personne|participante?|salariée?|agent|unité|pièce|poste|licence|utilisat(?:eur|rice)|compte|site|tête)'
const perPiece = String.raw`(?:/[ \u00a0\u202f]?|par |l[’']|la |le )${piece}(?!\p{L})|mensuels?(?!\p{L})`
const each = new RegExp(String.raw`^[ \u00a0\u202f]*(?:HT[ \u00a0\u202f]+)?(?:${perPiece})`, 'iu')
const detailBeside = new RegExp(
  String.raw`(?<=(?:€|EUR|euros|HT))[ \u00a0\u202f]?,?[ \u00a0\u202f](?:soit|à raison de)[ \u00a0\u202f](\d[\d \u00a0\u202f.,]*[ \u00a0\u202f]?(?:€|EUR|euros)[ \u00a0\u202f]*(?:HT[ \u00a0\u202f]+)?(?:${perPiece}))`,
  'iu',
)
