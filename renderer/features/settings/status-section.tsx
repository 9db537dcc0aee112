import {
  isInOrder,
  type ThresholdName,
  thresholdsOf,
  withThreshold,
} from '../../../shared/domain/mission/status-thresholds.ts'
import { NumberField } from '../../ui/fields/figure-field.tsx'
import { Section } from '../../ui/page/section.tsx'
import type { FirmProperties } from './firm-fields.ts'
import styles from './status-section.module.css'

type Row = {
  readonly name: ThresholdName
  readonly label: string
  readonly rule: string
  readonly unit: string
  readonly minimum?: number
}

const rows: readonly Row[] = [
  {
    name: 'budget',
    label: 'Budget',
    rule: 'Atterrissage au-dessus de l’enveloppe, ou du budget prévu',
    unit: '%',
  },
  {
    name: 'burn',
    label: 'Dépense',
    rule: 'Part dépensée en avance sur l’avancement, ou sur le calendrier',
    unit: 'points',
  },
  {
    name: 'time',
    label: 'Avancement',
    rule: 'Avancement en retard sur le calendrier',
    unit: 'points',
  },
  {
    name: 'slip',
    label: 'Jalons',
    rule: 'Retard du jalon le plus en retard',
    unit: 'jours ouvrés',
    minimum: 1,
  },
  {
    name: 'risks',
    label: 'Risques',
    rule: 'Nombre de risques graves, par probabilité et impact',
    unit: 'risques',
    minimum: 1,
  },
  {
    name: 'satisfaction',
    label: 'Satisfaction',
    rule: 'Note la plus basse, sous cette part de son échelle',
    unit: '%',
  },
]

/** The colour of a mission is computed from these; each report prints them beside its figures. */
export function StatusSection({ firm, edit }: FirmProperties) {
  return (
    <div id="statut">
      <Section
        title="Statut des missions"
        description={
          'Le statut d’un rapport est calculé d’après ces seuils, et les imprime. S’en écarter demande une raison.'
        }
      >
        <table className={styles.thresholds}>
          <thead>
            <tr>
              <th scope="col">Critère</th>
              <th scope="col">Orange</th>
              <th scope="col">Rouge</th>
              <th scope="col">
                <span className={styles.hidden}>Unité</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <ThresholdRow key={row.name} row={row} firm={firm} edit={edit} />
            ))}
          </tbody>
        </table>
      </Section>
    </div>
  )
}

function ThresholdRow({ row, firm, edit }: FirmProperties & { readonly row: Row }) {
  const { name, label, rule, unit, minimum = 0 } = row
  const [amber, red] = thresholdsOf(firm)[name]
  const set = (next: readonly [number, number]) =>
    edit('Seuils du statut', ({ statusThresholds, ...others }) => {
      const thresholds = withThreshold(statusThresholds, name, next)
      return thresholds === undefined ? others : { ...others, statusThresholds: thresholds }
    })
  const bounds = {
    unit: '',
    minimum,
    ...(unit === '%' || unit === 'points' ? { maximum: 100 } : {}),
  }
  return (
    <tr>
      <th scope="row">
        {label}
        <span className={styles.rule}>{rule}</span>
        {!isInOrder(name, [amber, red]) && (
          <span className={styles.problem}>Le rouge doit venir après l’orange.</span>
        )}
      </th>
      <td>
        <NumberField
          label={`${label}, seuil orange`}
          hiddenLabel
          {...bounds}
          value={amber}
          onChange={value => set([value ?? amber, red])}
        />
      </td>
      <td>
        <NumberField
          label={`${label}, seuil rouge`}
          hiddenLabel
          {...bounds}
          value={red}
          onChange={value => set([amber, value ?? red])}
        />
      </td>
      <td>{unit}</td>
    </tr>
  )
}
