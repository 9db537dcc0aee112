import { budgetSpent } from '../../../domain/budget/budget.ts'
import { sum } from '../../../domain/money.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { saidLike } from '../../reading/said.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** A final report reckons its return on what was spent, not on less. */
export function returnCosts({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const { kind, roi, budget } = account.report
    const spent = budgetSpent(budget)
    const costs = sum((roi?.costs ?? []).map(({ amount }) => amount))
    if (kind !== 'final' || costs === 0 || spent === 0) return []
    if (costs >= spent - leftOut(account)) return otherCosts(account)
    return [
      {
        code: 'figure-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(account, 'Coûts du retour sur investissement', ['roi', 'costs']),
        against: placeIn(account, 'Budget', ['budget', 'lines']),
        message: `Le retour est calculé sur ${formatEuros(costs)} de coûts ; ${formatEuros(spent)} ont été dépensés.`,
        expected: formatEuros(spent),
        stated: formatEuros(costs),
      },
    ]
  })
}

/** « Total investi : 28 700 € (hors déplacements) »: what the report says that it does not reckon, in cents. */
function leftOut(account: ToldReport): number {
  const told = saidLike(account, /\bhors /i).flatMap(({ words }) =>
    matchesIn(words, without).flatMap(([, named = '']) =>
      named.split(/[^a-z]+/).filter(word => word.length > 4),
    ),
  )
  const lines = account.report.budget.lines.filter(({ label }) =>
    told.some(word => folded(label).includes(word)),
  )
  return sum(lines.map(({ spent = 0 }) => spent))
}

const without = /\bhors ([a-z' ]{4,60})/g

/** « Convention : coûts du devis », « sur la base du budget prévu »: the report says that it reckons what was planned. */
function isOnPlanned(account: ToldReport): boolean {
  return saidLike(account, onPlanned).length > 0
}

const onPlanned = pattern('i')`
  (?:dépenses|coûts?|montants?|investissements?|calcul(?:é|és|ée|ées)?|base)(?: \S+){0,3} (?:du |au |sur le )
  (?:devis|budget (?:prévu|initial|voté)|contrat)
  |(?:dépenses|coûts?|montants?|investissements?) (?:prévus?|prévues|initia(?:l|ux|les)|budgétée?s)
`

/** A cost that the budget of the same report says was another. */
function otherCosts(account: ToldReport): Finding[] {
  const { roi, budget } = account.report
  return (roi?.costs ?? []).flatMap(({ label, amount }, index) => {
    const same = budget.lines.filter(line => isSameTitle(line.label, label))
    const [line] = same
    if (line?.spent === undefined || same.length > 1 || line.spent === amount) return []
    if (line.amount === amount && isOnPlanned(account)) return []
    const [expected, stated] = [formatEuros(line.spent), formatEuros(amount)]
    const rank = budget.lines.indexOf(line)
    return [
      {
        code: 'figure-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(
          account,
          'Coûts du retour sur investissement',
          ['roi', 'costs', index],
          label,
        ),
        against: placeIn(account, `Ligne « ${line.label} »`, ['budget', 'lines', rank, 'spent']),
        message: `« ${label} » compte ${stated} dans le retour sur investissement, et ${expected} de dépensé dans le budget.`,
        expected,
        stated,
      },
    ]
  })
}
