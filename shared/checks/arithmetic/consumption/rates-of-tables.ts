import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros, formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import type { Table } from '../tables/rows.ts'
import { tablesIn } from '../tables/tables.ts'

/** « Taux d’engagement : 72 % », below a budget kept in a text: that of its last row. */
export function ratesOfTables(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, /\|[\s\S]*taux d[^\n]{0,30}\d/i).flatMap(said => wrongIn(told, said)),
  )
}

const rate = pattern('giu')`
  taux (?:d[’']engagement|d[’']exécution|de consommation|de dépense|de réalisation)
  (?: du budget| budgétaire)?[*\s]*(?::|est de|de|atteint)[*\s]*(?<percent>\d{1,3}(?:,\d)?)
  [ \u00a0\u202f]?%(?! ?\()
`

function wrongIn(told: Told, said: Said): Finding[] {
  const ratios = tablesIn([said]).flatMap(table => ratioOf(table) ?? [])
  const [only] = ratios
  if (only === undefined) return []
  return matchesIn(said.text, rate).flatMap(({ 0: quote, index, groups = {} }) => {
    const stated = toNumber(groups.percent ?? '')
    const half = (groups.percent ?? '').includes(',') ? 0.05 : 0.5
    if (ratios.some(({ part, whole }) => Math.abs((part / whole) * 100 - stated) <= half + 0.5))
      return []
    const expected = formatPercent(Math.round((only.part / only.whole) * 1000) / 10)
    return [
      {
        code: 'percent-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(told, said.field, said.path, around(said.text, index, quote.length)),
        message: `${formatEuros(only.part * 100)} sur ${formatEuros(only.whole * 100)} font ${expected}, et non ${formatPercent(stated)}.`,
        expected,
        stated: formatPercent(stated),
      },
    ]
  })
}

const parts = /^(?:engage|consomme|depense|realise|facture|paye|utilise)/
const wholes = /^(?:vote|prevu|budget|enveloppe|initial|accorde|montant)/

/** Of its row of totals, in euros. */
function ratioOf({ names, rows }: Table) {
  const total = rows.find(({ kind }) => kind === 'total')
  const [part, whole] = [parts, wholes].map(
    named => total?.cells[names.findIndex(name => named.test(folded(name)))],
  )
  const isOfMoney = part?.unit === '€' && whole?.unit === '€' && whole.value > 0
  return isOfMoney ? { part: part.value, whole: whole.value } : undefined
}
