import { foldedMonths, nearestYear, toldDate } from '../../../french/dates/names.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** « Panne du relais (début juillet) », to which a report answers « second relais posé (20 juin) ». */
export function remediesFirst({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    account.report.alerts.flatMap(({ title, decision = '' }, index) => {
      const since = dayOfTitle(title, account.date)
      const done = since === undefined ? undefined : remedyIn(decision, account.date)
      return since === undefined || done === undefined || done >= since
        ? []
        : [finding(account, { title, index }, since, done)]
    }),
  )
}

const months = foldedMonths.join('|')
const dated = new RegExp(
  `\\((?:(?<part>debut|mi|fin|courant)[ -])?(?:(?:le )?(?<day>\\d{1,2})(?:er)? )?(?<month>${months})(?: (?<year>20\\d\\d))?\\)$`,
)
const firstOf: Readonly<Record<string, string>> = { mi: '10', fin: '20' }

/** The first day that the title may mean. */
function dayOfTitle(title: string, date: string | undefined): string | undefined {
  const { part = '', day, month = '', year } = dated.exec(folded(title))?.groups ?? {}
  if (month === '' || date === undefined) return undefined
  const first = day ?? firstOf[part] ?? '1'
  return toldDate(year ?? nearestYear(date, month, first), month, first)
}

/** What was done on a day that stands alone in brackets; « prévu dès le 3 mai » was no answer. */
function remedyIn(decision: string, date: string | undefined): string | undefined {
  return decision
    .split(/ ; |\n/)
    .map(folded)
    .filter(each => !early.test(each))
    .flatMap(each => {
      const [day] = toldDaysIn(each, date)
      const isAlone = day !== undefined && /\((?:le |des le )?$/.test(each.slice(0, day.start))
      return isAlone && each.slice(day.end).startsWith(')') ? (day.date ?? []) : []
    })
    .toSorted()[0]
}

const early =
  /\bdeja\b|\bdevis\b|\bcontrat|\bprevu|\banticip|\bpreventi|\bavant\b|\bapplication d|\bcommande|\binitial/

type Alert = { readonly title: string; readonly index: number }

function finding(
  account: ToldReport,
  { title, index }: Alert,
  since: string,
  done: string,
): Finding {
  return {
    code: 'date-conflict',
    severity: 'warning',
    place: placeIn(account, 'Alertes', ['alerts', index, 'decision'], formatDate(done)),
    against: placeIn(account, 'Alertes', ['alerts', index, 'title'], title),
    message: `« ${title} » ne peut pas commencer avant le ${formatDate(since)} ; la réponse est datée du ${formatDate(done)}.`,
    stated: formatDate(done),
  }
}
