import { Text } from '@mantine/core'
import type { Risk } from '../../../../shared/domain/plan/plan.ts'
import {
  riskImpacts,
  riskProbabilities,
  riskSeverity,
  risksIn,
  unratedRisks,
} from '../../../../shared/domain/plan/risk-matrix.ts'
import classes from './risk-matrix.module.css'

/** Probability upwards, impact to the right. */
export function RiskMatrix({ risks }: { risks: readonly Risk[] }) {
  const unrated = unratedRisks(risks)
  return (
    <>
      <table className={classes.matrix}>
        <caption className={classes.caption}>Risques par probabilité et impact</caption>
        <thead>
          <tr>
            <th scope="col">Probabilité</th>
            {riskImpacts.map(({ value, label }) => (
              <th key={value} scope="col">
                Impact {label.toLowerCase()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {riskProbabilities.toReversed().map(probability => (
            <tr key={probability.value}>
              <th scope="row">{probability.label}</th>
              {riskImpacts.map(impact => (
                <td
                  key={impact.value}
                  data-severity={riskSeverity(probability.value, impact.value)}
                >
                  {risksIn(risks, probability.value, impact.value).map(({ rank, risk }) => (
                    <span key={risk.id} className={classes.risk}>
                      <b>{rank}</b> {risk.title || 'Sans titre'}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {unrated.length > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          À évaluer&nbsp;: {unrated.map(({ rank }) => rank).join(', ')}
        </Text>
      )}
    </>
  )
}
