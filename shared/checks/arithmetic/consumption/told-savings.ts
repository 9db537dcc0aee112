import { budgetSpent, budgetTotal, lineAmount, lineSpent } from '../../../domain/budget/budget.ts'
import { sum } from '../../../domain/money.ts'
import { amount, amountsIn } from '../../../french/figures/told-amounts.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** « Économie finale : 150 € »: what was planned less what was spent, in all or on one line. */
export function toldSavings({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const saved = savedIn(account)
    const [whole] = saved
    if (whole === undefined) return []
    return figuresLike(account, /[ée]conomi[^\n\d]{0,40}\d/i).flatMap(({ text, field, path }) =>
      path[0] === 'roi'
        ? []
        : matchesIn(text, isUnderBudget(account, path) ? bareTold : told).flatMap(
            ({ 0: quote, index }) => {
              const stated = amountsIn(quote)[0]
              const isKnown = saved.some(
                each =>
                  Math.abs(Math.abs(each) - (stated?.cents ?? 0)) <= (stated?.precision ?? 0) + 100,
              )
              if (stated === undefined || (isKnown && whole >= 0) || whole === stated.cents)
                return []
              return [
                {
                  code: 'total-mismatch' as const,
                  severity: 'error' as const,
                  place: placeIn(account, field, path, around(text, index, quote.length)),
                  against: placeIn(account, 'Budget', ['budget', 'lines']),
                  message: `Le budget prévu moins le consommé font ${formatEuros(whole)}, et non ${formatEuros(stated.cents)}.`,
                  expected: formatEuros(whole),
                  stated: formatEuros(stated.cents),
                },
              ]
            },
          ),
    )
  })
}

const start = '(?:^|[\\n.;] ?[•*-]* ?)économies?'
const whose =
  ' (?:finale|totale|globale|nette|réalisée|du projet|de la mission|sur le budget|sur le projet)s?'
const saving = `[* ]*(?:de |d’)?${amount}(?! ?(?:\\/|par ))`
const told = new RegExp(`${start}${whose}[* ]*:?${saving}`, 'giu')
const bareTold = new RegExp(`${start}(?:${whose}[* ]*:?|[* ]*:)${saving}`, 'giu')

/** « Économie : 150 € » right under « Budget final ». */
function isUnderBudget({ report }: ToldReport, [first, index]: Said['path']): boolean {
  const heading = first === 'notes' ? report.notes?.[Number(index)]?.heading : undefined
  return /\bbudget/i.test(heading ?? '')
}

/** In cents, the whole first; nothing before all is told. */
function savedIn({ report: { budget } }: ToldReport): number[] {
  const { lines, stated } = budget
  if (lines.length === 0 || lines.some(({ spent }) => spent === undefined)) return []
  const each = lines.map(line => lineAmount(line) - lineSpent(line))
  const left = stated?.left
  return [
    budgetTotal(budget) - budgetSpent(budget),
    ...(left === undefined ? [] : [left]),
    ...each,
    sum(each.filter(gap => gap > 0)),
  ]
}
