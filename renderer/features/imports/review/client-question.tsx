import { Radio } from '@mantine/core'
import type { ClientAnswer, PlannedDocument } from '../../../../shared/imports/plan/import-plan.ts'
import styles from '../imports.module.css'
import type { Review } from './review.ts'

type Properties = {
  readonly review: Review
  readonly planned: PlannedDocument | undefined
  readonly onAnswer: (answer: ClientAnswer | undefined) => void
}

/** Whether the client is one that is known: taken for granted of the same name, asked of a close one. */
export function ClientQuestion({ review, planned, onAnswer }: Properties) {
  if (planned?.meant !== undefined) {
    return (
      <Radio.Group
        size="sm"
        label={`«\u00a0${planned.meant.name}\u00a0» existe déjà`}
        value={review.client?.kind ?? 'same'}
        onChange={kind => onAnswer(kind === 'new' ? { kind } : undefined)}
      >
        <div className={styles.choices}>
          <Radio size="xs" value="same" label="C’est ce client" />
          <Radio size="xs" value="new" label="Créer un autre client" />
        </div>
      </Radio.Group>
    )
  }
  if (planned === undefined || planned.close.length === 0) return null
  return <CloseNames close={planned.close.map(({ name }) => name)} {...{ review, onAnswer }} />
}

function CloseNames({
  review,
  close,
  onAnswer,
}: Pick<Properties, 'review' | 'onAnswer'> & { readonly close: readonly string[] }) {
  const { client } = review
  return (
    <Radio.Group
      size="sm"
      className={client === undefined ? styles.asked : undefined}
      label={`Est-ce un client que vous connaissez déjà sous un autre nom\u202f?`}
      value={client === undefined ? null : client.kind === 'new' ? newClient : client.name}
      onChange={value =>
        onAnswer(value === newClient ? { kind: 'new' } : { kind: 'same', name: value })
      }
    >
      <div className={styles.choices}>
        {[...new Set(close)].map(name => (
          <Radio key={name} size="xs" value={name} label={`Oui, c’est «\u00a0${name}\u00a0»`} />
        ))}
        <Radio size="xs" value={newClient} label="Non, c’est un autre client" />
      </div>
    </Radio.Group>
  )
}

/** No client is called so. */
const newClient = ' '
