import { Checkbox, Popover, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { BudgetKind } from '../../../../shared/domain/budget/budget.ts'
import { budgetKindLabels } from '../../../../shared/domain/budget/kind.ts'
import { lineOfPerson, peopleWith, samePerson } from '../../../../shared/domain/budget/rate-card.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { MoneyField } from '../../../ui/fields/figure-field.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { detailsInWords, isComputed, isUpsideDown } from './option-line.ts'
import type { OptionLineProperties } from './option-line-fields.tsx'
import styles from './pricing.module.css'

/** Seldom changed, always in sight: one quiet line, whose fields open when it is pressed. */
export function OptionLineDetails({ line, firm, team, change }: OptionLineProperties) {
  return (
    <Popover position="bottom-start" width={300} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={styles.detailsButton} title="Nature, intervenant, facturation">
          {detailsInWords(line, firm)}
          <VisuallyHidden>{`, détails de la ligne ${line.label}`}</VisuallyHidden>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <DetailFields line={line} firm={firm} team={team} change={change} />
      </Popover.Dropdown>
    </Popover>
  )
}

function DetailFields({ line, firm, team, change }: OptionLineProperties) {
  const people = peopleWith(line.person === undefined ? [] : [{ person: line.person }], firm, team)
  return (
    <FieldGrid>
      <SelectField
        label="Nature"
        isNested
        value={line.kind ?? 'consulting'}
        options={kindOptions}
        onChange={kind => change({ ...line, kind })}
      />
      <SelectField
        label="Intervenant"
        isNested
        clearable
        description="Son TJM est repris de la grille."
        value={people.find(name => samePerson(name, line.person ?? '', firm))}
        options={people.map(name => ({ value: name, label: name }))}
        onChange={person => change(lineOfPerson(line, person, firm))}
      />
      {!isComputed(line) && (
        <MoneyField
          label="Montant HT, au plus"
          description={'Pour une fourchette\u00a0: le montant de la ligne en est le bas.'}
          value={line.amountMax}
          error={isUpsideDown(line) ? 'Sous le montant de la ligne' : undefined}
          onChange={amountMax => change({ ...line, amountMax })}
        />
      )}
      <Checkbox
        size="xs"
        label="Facturé par un tiers"
        description="Montré au client, hors de notre prix."
        checked={line.billedByOthers === true}
        onChange={event =>
          change({ ...line, billedByOthers: event.currentTarget.checked || undefined })
        }
      />
    </FieldGrid>
  )
}

const kindOptions = BudgetKind.options.map(value => ({ value, label: budgetKindLabels[value] }))
