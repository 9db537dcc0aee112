import { Radio } from '@mantine/core'
import type { Client } from '../../../shared/domain/client.ts'
import { clientNamed } from '../../../shared/imports/accepted-briefs.ts'
import { MoneyField, NumberField } from '../../ui/figure-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './imports.module.css'

type Properties = {
  readonly client: Client
  readonly joins: boolean
  readonly known: readonly Client[]
  readonly onChange: (change: { client?: Client; joins?: boolean }) => void
}

export function ClientReview({ client, joins, known, onChange }: Properties) {
  const same = clientNamed(known, client.name)
  const set = (change: Partial<Client>) => onChange({ client: { ...client, ...change } })
  return (
    <div className={styles.part}>
      <h4>Client</h4>
      <div className={styles.fields}>
        <div className={styles.wide}>
          <TextField
            label="Nom"
            value={client.name}
            error={client.name.trim() === '' ? 'Donnez un nom au client.' : undefined}
            onChange={name => set({ name })}
          />
        </div>
        <div className={styles.wide}>
          <TextField label="Secteur" value={client.sector} onChange={sector => set({ sector })} />
        </div>
        <MoneyField
          label="Chiffre d’affaires"
          value={client.revenue?.amount}
          onChange={amount =>
            set({ revenue: amount === undefined ? undefined : { ...client.revenue, amount } })
          }
        />
        <NumberField
          label="Effectif"
          value={client.headcount}
          onChange={headcount => set({ headcount })}
        />
      </div>
      {same !== undefined && (
        <Radio.Group
          size="sm"
          label={`«\u00a0${same.name}\u00a0» existe déjà`}
          value={joins ? 'join' : 'new'}
          onChange={value => onChange({ joins: value === 'join' })}
        >
          <div className={styles.choices}>
            <Radio size="xs" value="join" label="Compléter sa fiche" />
            <Radio size="xs" value="new" label="Créer un autre client" />
          </div>
        </Radio.Group>
      )}
    </div>
  )
}
