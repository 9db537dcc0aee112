import type { Roi } from '../../../../shared/domain/report/report.ts'
import { returnCases } from '../../../../shared/domain/report/roi.ts'
import { formatEuros, formatNumber } from '../../../../shared/french/writing.ts'
import styles from './report-editor.module.css'

/** The return with every gain, then without each of them: what it hangs on. */
export function ReturnFigures({ roi }: { readonly roi: Roi }) {
  const cases = returnCases(roi)
  const [all] = cases
  if (all === undefined) return null
  const { gains, costs, net } = all
  return (
    <div>
      <p className={styles.formula}>
        <strong>{`ROI\u00a0: ${percent(net)}`}</strong>
        {` = (${formatEuros(gains)} − ${formatEuros(costs)}) / ${formatEuros(costs)}`}
      </p>
      <table className={styles.returns}>
        <thead>
          <tr>
            <th scope="col">Gains comptés</th>
            <th scope="col">ROI</th>
            <th scope="col">Retour brut</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(each => (
            <tr key={each.without ?? ''}>
              <th scope="row">
                {each.without === undefined ? 'Tous' : `Sans «\u00a0${each.without}\u00a0»`}
              </th>
              <td>{percent(each.net)}</td>
              <td>{percent(each.gross)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function percent(value: number): string {
  return `${formatNumber(Math.round(value))}\u00a0%`
}
