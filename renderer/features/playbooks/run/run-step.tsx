import { Checkbox } from '@mantine/core'
import {
  type ItemState,
  stepStates,
  withTick,
} from '../../../../shared/domain/playbook/progress.ts'
import { formatDate } from '../../../../shared/french/writing.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { StatusBadge } from '../../../ui/page/status-badge.tsx'
import type { SectionKey } from '../../../workbench/workbench-section.ts'
import styles from '../playbooks.module.css'
import type { RunFields } from './run-fields.ts'

/** The boxes of one step; its section is called by its place in the playbook. */
export function RunStep({ playbook, run, today, change, section }: RunFields & SectionKey) {
  const index = Number(section)
  const step = stepStates(playbook, run)[index]
  if (step === undefined) return null
  const { title, isGate, isComplete, items, waitsFor } = step
  const tick = (item: string, on: string | undefined) =>
    change(on === undefined ? 'Case décochée' : 'Case cochée', before =>
      withTick(before, { step: title, item, ...(on === undefined ? {} : { on }) }),
    )
  return (
    <Section
      title={title || `Étape ${index + 1}`}
      description={waitsFor === undefined ? undefined : `Attend «\u00a0${waitsFor}\u00a0».`}
      actions={isGate && <GateBadge isPassed={isComplete} />}
    >
      <ul className={styles.items}>
        {items.map(item => (
          <Item
            key={item.text}
            item={item}
            isHeld={waitsFor !== undefined}
            onTick={on => tick(item.text, on)}
            today={today}
          />
        ))}
      </ul>
    </Section>
  )
}

function GateBadge({ isPassed }: { readonly isPassed: boolean }) {
  return isPassed ? (
    <StatusBadge tone="good">Passage ouvert</StatusBadge>
  ) : (
    <StatusBadge tone="warning">Point de passage</StatusBadge>
  )
}

type ItemProperties = {
  readonly item: ItemState
  readonly isHeld: boolean
  readonly today: string
  readonly onTick: (on: string | undefined) => void
}

function Item({ item: { text, on }, isHeld, today, onTick }: ItemProperties) {
  const isTicked = on !== undefined
  return (
    <li className={styles.item}>
      <Checkbox
        size="sm"
        label={text}
        checked={isTicked}
        disabled={isHeld && !isTicked}
        onChange={event => onTick(event.currentTarget.checked ? today : undefined)}
      />
      {isTicked && (
        <div className={styles.day} title={formatDate(on)}>
          <DateField
            label={`Fait le\u00a0: ${text}`}
            hiddenLabel
            value={on}
            onChange={day => day !== undefined && onTick(day)}
          />
        </div>
      )}
    </li>
  )
}
