import type { ReactNode } from 'react'
import type { Client } from '../../../../shared/domain/client/client.ts'
import type { ImportedDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { clientNameIn, withClientName } from '../../../../shared/imports/kinds/told-document.ts'
import { clientToName } from '../../../../shared/imports/words/name-in-title.ts'
import { MoneyField, NumberField } from '../../../ui/fields/figure-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import styles from '../imports.module.css'

type Content = ImportedDocument['content']

type Properties = {
  readonly document: ImportedDocument
  readonly onChange: (content: Content) => void
  /** Whether it is one that is known. */
  readonly children: ReactNode
}

/** Whose document it is, and what a brief tells of them; a playbook is nobody's. */
export function ClientReview({ document, onChange, children }: Properties) {
  const name = clientNameIn(document)
  const { content } = document
  if (name === undefined) return null
  return (
    <div className={styles.part}>
      <h4>Client</h4>
      <div className={styles.fields}>
        <div className={styles.wide}>
          <TextField
            label="Nom"
            value={name}
            description={
              name === clientToName
                ? 'Le document ne nomme pas son client\u00a0: à vous de le faire.'
                : undefined
            }
            error={name.trim() === '' ? 'Donnez un nom au client.' : undefined}
            onChange={told => onChange(withClientName(document, told).content)}
          />
        </div>
        {content.kind === 'brief' && (
          <SheetFields
            client={content.client}
            onChange={client => onChange({ ...content, client })}
          />
        )}
      </div>
      {children}
    </div>
  )
}

function SheetFields({
  client,
  onChange,
}: {
  readonly client: Client
  readonly onChange: (client: Client) => void
}) {
  const set = (change: Partial<Client>) => onChange({ ...client, ...change })
  return (
    <>
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
    </>
  )
}
