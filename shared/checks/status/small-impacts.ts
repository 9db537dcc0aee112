import type { Alert } from '../../domain/report/report.ts'
import { folded } from '../../french/folded.ts'
import { formatNumber } from '../../french/writing.ts'
import { matchesIn } from '../../values/matches-in.ts'
import type { Finding } from '../findings/finding.ts'
import { figuresLike } from '../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../scene/scene.ts'

/** « Impact : mineur (700 abonnés concernés) », where the report tells of 1 500 abonnés in all. */
export function smallImpacts({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    account.report.alerts.flatMap((alert, index) => {
      const hit = hitBy(alert)
      if (hit === undefined) return []
      const whole = Math.max(0, ...totalsOf(hit, account))
      return whole > 0 && hit.count * 3 >= whole ? [finding(account, index, hit, whole)] : []
    }),
  )
}

type Hit = { readonly impact: string; readonly count: number; readonly people: string }

const small =
  /^(?:impact )?(?:tres )?(?:mineure?|faible|limitee?|negligeable|marginale?|minime|peu de)\b/
const concerned =
  /(\d[\d ]*) ([a-z]{4,}?)s? (?:seulement )?(?:ont ete |sont |etaient )?(?:concern|touch|impact|affect)/

function hitBy({ impact = '' }: Alert): Hit | undefined {
  const words = folded(impact)
  const [, digits = '', people = ''] = small.test(words) ? (concerned.exec(words) ?? []) : []
  return people === '' ? undefined : { impact, count: countIn(digits), people }
}

/** « Abonnés inscrits : 1 500 », « 1 500 abonnés »: the largest is all of them. */
function totalsOf({ people }: Hit, account: ToldReport): number[] {
  const named = new RegExp(`^${people}s?\\b`)
  const rows = account.report.kpis.flatMap(({ label, actual = '' }) =>
    named.test(folded(label)) ? (/^\d[\d\s]*$/u.exec(actual)?.[0] ?? []) : [],
  )
  const counted = new RegExp(`(\\d[\\d ]*) ${people}s?\\b`, 'g')
  const told = figuresLike(account, /\d/)
    .filter(({ path }) => path[0] !== 'alerts')
    .flatMap(({ words }) => matchesIn(words, counted).map(([, digits = '']) => digits))
  return [...rows, ...told].map(countIn)
}

function countIn(digits: string): number {
  return Number(digits.replace(/\s/gu, ''))
}

function finding(
  account: ToldReport,
  index: number,
  { impact, count, people }: Hit,
  whole: number,
): Finding {
  return {
    code: 'rag-mismatch',
    severity: 'warning',
    place: placeIn(account, 'Alertes', ['alerts', index, 'impact'], impact),
    message: `« ${impact} » : ${formatNumber(count)} ${people}s sur ${formatNumber(whole)}, c’est un sur ${formatNumber(Math.round((whole / count) * 10) / 10)}.`,
    stated: impact,
  }
}
