import { Button, Group } from '@mantine/core'
import { memo } from 'react'
import { addDays } from '../../../../shared/domain/calendar.ts'
import { setter } from '../../../records/editing.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Section } from '../../../ui/section.tsx'
import styles from './editor.module.css'
import { type EditorProperties, messageFor, reads } from './section.ts'

/** Usual lengths of validity, in days. */
const usualLengths = [15, 30, 60, 90]

export const ValiditySection = memo(
  ({ proposal, warnings, edit }: EditorProperties) => {
    const setValidity = setter(edit, 'validUntil', 'Validité')
    const { date } = proposal
    return (
      <Section title="Validité">
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
