import { Switch } from '@mantine/core'
import { typedLine } from '../../../../shared/domain/budget/typed-budget.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Member } from '../../../../shared/domain/plan/plan.ts'
import type { Option, OptionLine } from '../../../../shared/domain/proposal/proposal.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { ProseField } from '../../../ui/fields/prose-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { FieldHeads } from '../../../ui/rows/field-table.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { OptionLineFields } from './option-line-fields.tsx'
import { OptionTotals } from './option-totals.tsx'
import pricing from './pricing.module.css'

type Properties = {
  readonly option: Option
  readonly rank: number
  readonly firm: Firm
  readonly team: readonly Member[]
  readonly change: (option: Option) => void
}

export function OptionFields({ option, rank, firm, team, change }: Properties) {
  return (
    <FieldGrid>
      <div className={pricing.optionHead}>
        <TextField
          label={`Option ${rank}`}
          placeholder="Accompagnement complet"
          value={option.label}
          onChange={label => change({ ...option, label })}
        />
        <div className={pricing.optionMarks}>
          <Switch
            size="sm"
            label="En complément"
            title="S’ajoute à une autre option, au lieu de la remplacer"
            checked={option.addOn === true}
            onChange={event => change({ ...option, addOn: event.currentTarget.checked })}
          />
          <Switch
            size="sm"
            label="Recommandée"
            checked={option.recommended === true}
            onChange={event => change({ ...option, recommended: event.currentTarget.checked })}
          />
        </div>
      </div>
      <ProseField
        label="Description"
        placeholder="Ce que cette option comprend, et pour qui"
        value={option.description ?? ''}
        onChange={description => change({ ...option, description })}
      />
      <FieldGroup label="Lignes de prix">
        <div className={pricing.lines}>
          {option.lines.length > 0 && <FieldHeads columns={lineColumns} />}
          <RowList
            rows={option.lines}
            reads={[firm, team]}
            onChange={lines => change({ ...option, lines })}
            nameOf={line => line.label || 'Ligne'}
            newRow={newLine}
            addLabel="Ajouter une ligne"
            render={(line, changeLine) => (
              <OptionLineFields
                line={line}
                firm={firm}
                team={team}
                change={next => changeLine(typedLine(line, next))}
              />
            )}
          />
        </div>
      </FieldGroup>
      {option.lines.length > 0 && <OptionTotals option={option} vatRate={firm.vatRate} />}
      <ProseField
        label="Note sous le tableau"
        placeholder="Ce que le prix ne comprend pas, une condition…"
        value={option.note ?? ''}
        onChange={note => change({ ...option, note })}
      />
    </FieldGrid>
  )
}

const lineColumns = [
  { title: 'Prestation' },
  { title: 'Jours', isFigure: true },
  { title: 'TJM', isFigure: true },
  { title: 'Montant HT', isFigure: true },
]

function newLine(): OptionLine {
  return { label: '', kind: 'consulting' }
}
