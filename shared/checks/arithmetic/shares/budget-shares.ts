import { type Budget, budgetTotal, lineAmount } from '../../../domain/budget/budget.ts'
import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros, formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** « Le conseil pèse 72 % du budget »: as much as its lines are of the total. */
export function budgetShares({ briefs, reports }: Scene): Finding[] {
  return [
    ...briefs.flatMap(brief => findingsIn(brief, brief.mission.budget)),
    ...reports.flatMap(account => findingsIn(account, account.report.budget)),
  ]
}

const share = pattern('giu')`
  (?:^|[.;:] |\n[\s•*-]*)(?:le |la |les |l[’'])?(?<what>\p{L}[^.;:\d%\n]{3,50}?) (?:
    pèse(?:nt)?|représente(?:nt)?|compte(?:nt)? pour|font|fait|absorbe(?:nt)?
  ) (?<about>environ |près de |plus de |moins de )?(?<percent>\d{1,2}(?:,\d)?)
  [ \u00a0\u202f]?% (?:du budget|du total|de l[’']enveloppe|du montant total|du coût total)
  (?! (?:de|d’|des|du)\b)
`

function findingsIn(
  told: Told,
  budget: Budget & { readonly envelope?: number | undefined },
): Finding[] {
  if (budget.lines.length < 2) return []
  return saidLike(told, /\d ?% (?:du|de l.)/).flatMap(said =>
    matchesIn(said.isQuoted ? '' : said.text, share).flatMap(({ 0: quote, index, groups = {} }) => {
      const part = partNamed(budget, groups.what ?? '')
      const stated = toNumber(groups.percent ?? '')
      const wholes = [budgetTotal(budget), budget.envelope ?? 0, budget.stated?.total ?? 0].filter(
        whole => whole >= part,
      )
      const [whole] = wholes
      const isTold = wholes.some(each => Math.abs((part / each) * 100 - stated) <= 1)
      if (part === 0 || whole === undefined || groups.about !== undefined || isTold) return []
      const expected = formatPercent(Math.round((part / whole) * 1000) / 10)
      return [
        {
          code: 'percent-mismatch' as const,
          severity: 'error' as const,
          place: placeIn(
            told,
            said.field,
            said.path,
            originalAround(said.text, index, quote.length),
          ),
          against: placeIn(told, 'Budget', ['budget', 'lines']),
          message: `${formatEuros(part)} sur ${formatEuros(whole)} font ${expected}, et non ${formatPercent(stated)}.`,
          expected,
          stated: formatPercent(stated),
        },
      ]
    }),
  )
}

/** What was spent of them is no line. */
const spent = /consomm|depens|engag|factur|realis|pass|restant|temps|jour|heure/

/** What the lines of that name make, in cents; those of the firm’s own days under the names that any firm gives them. */
function partNamed({ lines }: Budget, what: string): number {
  if (spent.test(folded(what))) return 0
  const words = folded(what)
    .split(/[^a-z]+/)
    .filter(word => word.length > 4)
  const isOwn = /\b(?:consulting|conseil|honoraires|accompagnement)\b/.test(folded(what))
  const named = lines.filter(({ label, kind }) =>
    isOwn ? kind === 'consulting' : words.some(word => folded(label).includes(word)),
  )
  return named.length === lines.length ? 0 : sum(named.map(lineAmount))
}
