import { ownerWarning } from '../../../../shared/domain/meeting/action-owner.ts'
import type { Action, Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import { isActionLate } from '../../../../shared/domain/meeting/open-actions.ts'
import { formatDate } from '../../../../shared/french/writing.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { SuggestedField } from '../../../ui/fields/suggested-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import styles from './editor.module.css'

type Properties = {
  readonly action: Action
  readonly owners: readonly string[]
  readonly attended: Pick<Meeting, 'participants' | 'facilitator'>
  readonly today: string
  readonly change: (action: Action) => void
}

export function ActionFields({ action, owners, attended, today, change }: Properties) {
  return (
    <div className={styles.action}>
      <TextField
        label="Action"
        hiddenLabel
        wraps
        placeholder="Action"
        value={action.title}
        onChange={title => change({ ...action, title })}
      />
      <SuggestedField
        label={`Responsable : ${action.title}`}
        hiddenLabel
        placeholder="Responsable"
        suggestions={owners}
        value={action.owner}
        onChange={owner => change({ ...action, owner: owner === '' ? undefined : owner })}
      />
      <DateField
        label={`Échéance : ${action.title}`}
        hiddenLabel
        placeholder="Échéance"
        value={action.due}
        onChange={due => change({ ...action, due })}
      />
      <SelectField
        label={`État : ${action.title}`}
        hiddenLabel
        value={action.status}
        options={statuses}
        onChange={status => change({ ...action, status: status ?? action.status })}
      />
      <ActionNotes action={action} attended={attended} today={today} />
    </div>
  )
}

const statuses = [
  { value: 'todo', label: 'À faire' },
  { value: 'doing', label: 'En cours' },
  { value: 'done', label: 'Fait' },
] as const

function ActionNotes({
  action,
  attended,
  today,
}: Pick<Properties, 'action' | 'attended' | 'today'>) {
  const warning = ownerWarning(action.owner, attended)
  const warnings = [warning, isActionLate(action, today) ? 'En retard' : undefined]
  const late = warnings.filter(text => text !== undefined).join(' · ')
  if (late === '' && action.decidedOn === undefined) return null
  return (
    <p className={styles.actionNotes}>
      {action.decidedOn !== undefined && (
        <span className={styles.note}>{`Décidée le ${formatDate(action.decidedOn)}`}</span>
      )}
      {late !== '' && <span className={styles.warning}>{late}</span>}
    </p>
  )
}
