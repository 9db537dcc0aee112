import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { memo } from 'react'
import { spentCosts } from '../../../../shared/domain/report/new-final-report.ts'
import type { Roi } from '../../../../shared/domain/report/report.ts'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { MoneyField } from '../../../ui/fields/figure-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type FieldColumn, FieldTable } from '../../../ui/rows/field-table.tsx'
import { ReturnFigures } from './return-figures.tsx'
import { type ReportFields, reads } from './section.ts'
import { TakeUp } from './take-up.tsx'

const nothing: Roi = { costs: [], gains: [] }

/** What it cost, what it brings in a year, and the one formula that tells the return. */
export const RoiSection = memo(
  (fields: ReportFields) => {
    const { report, edit } = fields
    const roi = report.roi ?? nothing
    const set = (change: Partial<Roi>) =>
      edit('Retour sur investissement', row => ({
        ...row,
        roi: { ...(row.roi ?? nothing), ...change },
      }))
    return (
      <Section
        title="Retour sur investissement"
        description={'ROI = (gains − coûts) / coûts, sur ce qui a été dépensé.'}
        actions={<TakeUp {...fields} parts={['roi']} name="Retour sur investissement" />}
      >
        <FieldGrid>
          <TextListField
            label="Bénéfices sans montant"
            values={report.benefits ?? []}
            onChange={setter(edit, 'benefits', 'Bénéfices')}
          />
          <FieldGroup label="Coûts">
            <Amounts name="coût" rows={roi.costs} onChange={costs => set({ costs })} />
            <SpentCosts {...fields} onTake={costs => set({ costs })} />
          </FieldGroup>
          <FieldGroup label="Gains sur un an">
            <Amounts name="gain" rows={roi.gains} onChange={gains => set({ gains })} />
          </FieldGroup>
          <ReturnFigures roi={roi} />
        </FieldGrid>
      </Section>
    )
  },
  reads('roi', 'benefits', 'budget'),
)

type Amount = Roi['costs'][number]

type AmountProperties = {
  readonly name: 'coût' | 'gain'
  readonly rows: readonly Amount[]
  readonly onChange: (rows: Amount[]) => void
}

function Amounts({ name, rows, onChange }: AmountProperties) {
  return (
    <FieldTable
      rows={rows}
      onChange={onChange}
      nameOf={amount => amount.label || `Un ${name}`}
      newRow={() => ({ label: '', amount: 0 })}
      addLabel={`Ajouter un ${name}`}
      columns={amountColumns}
    />
  )
}

const amountColumns: readonly FieldColumn<Amount>[] = [
  {
    title: 'Libellé',
    width: '1fr',
    cell: (row, change) => (
      <TextField
        label="Libellé"
        hiddenLabel
        wraps
        value={row.label}
        onChange={label => change({ ...row, label })}
      />
    ),
  },
  {
    title: 'Montant',
    width: '120px',
    isFigure: true,
    cell: (row, change) => (
      <MoneyField
        label={`Montant : ${row.label}`}
        hiddenLabel
        value={row.amount}
        onChange={amount => change({ ...row, amount: amount ?? 0 })}
      />
    ),
  },
]

type SpentProperties = ReportFields & { readonly onTake: (costs: Roi['costs']) => void }

/** Offered as long as the costs are not what the budget has spent. */
function SpentCosts({ report, onTake }: SpentProperties) {
  const costs = spentCosts(report.budget)
  const isSame = JSON.stringify(costs) === JSON.stringify(report.roi?.costs ?? [])
  if (costs.length === 0 || isSame) return null
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      c="dimmed"
      fw={500}
      leftSection={<IconRefresh size={14} />}
      onClick={() => onTake(costs)}
    >
      Reprendre ce qui a été dépensé
    </Button>
  )
}
