import { daysByPersonAndMonth, daysOf } from '../../../../shared/domain/budget/time-entries.ts'
import { monthOf } from '../../../../shared/domain/calendar/month.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { TimeEntry } from '../../../../shared/domain/mission/mission.ts'
import { formatNumber } from '../../../../shared/french/writing.ts'
import styles from './budget.module.css'
import timeStyles from './time.module.css'

type Properties = { readonly entries: readonly TimeEntry[]; readonly firm: Firm }

/** Days of each person, month by month, the latest six. */
export function TimeSummary({ entries, firm }: Properties) {
  const months = [...new Set(entries.map(({ date }) => date.slice(0, 7)))].toSorted().slice(-6)
  const people = daysByPersonAndMonth(entries, firm)
  const inMonth = (month: string) => daysOf(entries.filter(({ date }) => date.startsWith(month)))
  return (
    <div className={timeStyles.summary}>
      <table className={styles.totals} aria-label="Jours par personne et par mois">
        <thead>
          <tr>
            <th scope="col">Jours</th>
            {months.map(month => (
              <th key={month} scope="col">
                {monthOf(`${month}-01`).label}
              </th>
            ))}
            <th scope="col">En tout</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ person, months: days, total }) => (
            <tr key={person}>
              <th scope="row">{person || 'Sans nom'}</th>
              {months.map(month => (
                <td key={month}>{formatNumber(days.get(month) ?? 0)}</td>
              ))}
              <td>{formatNumber(total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            {months.map(month => (
              <td key={month}>{formatNumber(inMonth(month))}</td>
            ))}
            <td>{formatNumber(daysOf(entries))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
