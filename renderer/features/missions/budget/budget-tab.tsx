import { timedBudget } from '../../../../shared/domain/budget/time-entries.ts'
import { withTypedEnvelope } from '../../../../shared/domain/budget/typed-budget.ts'
import { PriceField } from '../../../ui/fields/figure-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { Noticed } from '../../../workbench/findings/section-notices.tsx'
import type { MissionTab } from '../editing.ts'
import styles from './budget.module.css'
import { BudgetFigures } from './budget-figures.tsx'
import { BudgetLines } from './budget-lines.tsx'
import { KindTotals } from './kind-totals.tsx'
import { PhaseTotals } from './phase-totals.tsx'
import { TimeSection } from './time-section.tsx'

/** What the mission costs, what was agreed, what is spent and what is left. */
export function BudgetTab(tab: MissionTab) {
  const { mission, edit } = tab
  return (
    <>
      <Noticed section="envelope">
        <Section title="Vue d’ensemble">
          <BudgetFigures {...tab} />
          <div className={styles.envelope}>
            <PriceField
              label="Enveloppe convenue avec le client, HT"
              value={mission.budget.envelope}
              onChange={envelope =>
                edit('Enveloppe modifiée', row => ({
                  ...row,
                  budget: withTypedEnvelope(row.budget, envelope),
                }))
              }
            />
          </div>
        </Section>
      </Noticed>
      <Noticed section="lines">
        <BudgetLines {...tab} />
      </Noticed>
      <Noticed section="time">
        <TimeSection {...tab} />
      </Noticed>
      {mission.budget.lines.length > 0 && (
        <Section title="Par nature">
          <KindTotals budget={timedBudget(mission)} />
        </Section>
      )}
      {mission.budget.lines.some(line => line.phaseId !== undefined) && (
        <Section title="Par phase">
          <PhaseTotals mission={mission} />
        </Section>
      )}
    </>
  )
}
