import { Button, Group } from '@mantine/core'
import { memo } from 'react'
import { addDays } from '../../../../shared/domain/calendar/calendar.ts'
import { clausesFor } from '../../../../shared/domain/firm/clauses.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import { setter } from '../../../records/editing.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { WarningLines } from '../../../ui/notices/warning-lines.tsx'
import { Section } from '../../../ui/page/section.tsx'
import styles from './editor.module.css'
import { type EditorProperties, messageFor, messagesFor, reads } from './section.ts'

/** Usual lengths of validity, in days. */
const usualLengths = [15, 30, 60, 90]

export const ValiditySection = memo(
  ({ proposal, firm, warnings, edit }: EditorProperties) => {
    const setValidity = setter(edit, 'validUntil', 'Validité')
    const { date } = proposal
    return (
      <Section title="Conditions" description={printedClauses(firm)}>
        <WarningLines messages={messagesFor(warnings, 'conditions')} />
        <div className={styles.validity}>
          <DateField
            label="Valable jusqu’au"
            value={proposal.validUntil}
            minimum={date}
            error={messageFor(warnings, 'validity')}
            onChange={setValidity}
          />
          {date !== undefined && (
            <Group gap={4}>
              {usualLengths.map(days => (
                <Button
                  key={days}
                  size="compact-sm"
                  variant={proposal.validUntil === addDays(date, days) ? 'light' : 'default'}
                  aria-pressed={proposal.validUntil === addDays(date, days)}
                  onClick={() => setValidity(addDays(date, days))}
                >
                  {`${days} jours`}
                </Button>
              ))}
            </Group>
          )}
        </div>
      </Section>
    )
  },
  reads('validUntil', 'date'),
)

function printedClauses(firm: Firm): string | undefined {
  const titles = clausesFor(firm, 'conditions').map(({ title }) => title || 'sans titre')
  if (titles.length === 0) return undefined
  return `Avec les mentions légales et les clauses du cabinet\u00a0: ${titles.join(', ')}.`
}
