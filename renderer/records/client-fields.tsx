import type { Client } from '../../shared/domain/client/client.ts'
import { isSiren } from '../../shared/domain/firm/siret.ts'
import { withDe } from '../../shared/french/writing.ts'
import { FieldGrid, Wide } from '../ui/fields/field-grid.tsx'
import { FieldGroup } from '../ui/fields/field-group.tsx'
import { NumberField, PercentField, PriceField } from '../ui/fields/figure-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { TextListField } from '../ui/fields/text-list-field.tsx'
import { FieldTable } from '../ui/rows/field-table.tsx'
import { type Edit, setter } from './editing.ts'

type Properties = { readonly client: Client; readonly edit: Edit<Client> }

/** The sheet of a client: who they are, where they work, what is known of them. */
export function ClientFields({ client, edit }: Properties) {
  return (
    <FieldGrid>
      <CompanyFields client={client} edit={edit} />
      <FieldGrid columns={2}>
        <ZoneFields client={client} edit={edit} />
        <TextListField
          label="Histoire"
          values={client.history ?? []}
          onChange={setter(edit, 'history', 'Histoire du client modifiée')}
        />
        <TextListField
          label="Profil"
          values={client.profile ?? []}
          onChange={setter(edit, 'profile', 'Profil du client modifié')}
        />
      </FieldGrid>
    </FieldGrid>
  )
}

type Zone = NonNullable<Client['zones']>[number]

function CompanyFields({ client, edit }: Properties) {
  return (
    <FieldGrid columns={3}>
      <TextField
        label="Raison sociale"
        value={client.name}
        onChange={setter(edit, 'name', 'Nom du client modifié')}
      />
      <TextField
        label="Secteur"
        value={client.sector}
        onChange={setter(edit, 'sector', 'Secteur modifié')}
      />
      <NumberField
        label="Effectif"
        value={client.headcount}
        onChange={setter(edit, 'headcount', 'Effectif modifié')}
      />
      <RevenueFields client={client} edit={edit} />
      <TextField
        label="Clientèle"
        value={client.customers}
        onChange={setter(edit, 'customers', 'Clientèle modifiée')}
      />
      <TextField
        label="SIREN"
        placeholder="732 829 320"
        value={client.siren}
        error={sirenError(client.siren)}
        onChange={setter(edit, 'siren', 'SIREN du client modifié')}
      />
      <Wide>
        <TextField
          label="Adresse"
          multiline
          value={client.address}
          onChange={setter(edit, 'address', 'Adresse du client modifiée')}
        />
      </Wide>
    </FieldGrid>
  )
}

/** Kept as it is typed; said at once where it is whole and wrong, or is none. */
function sirenError(siren = ''): string | undefined {
  const isUnderWay = /^[\d\s.-]*$/.test(siren) && siren.replace(/\D/g, '').length < 9
  if (isUnderWay || isSiren(siren)) return undefined
  return 'Un SIREN a neuf chiffres, dont une clé de contrôle\u00a0: vérifiez-le.'
}

function RevenueFields({ client: { revenue }, edit }: Properties) {
  return (
    <>
      <PriceField
        label="Chiffre d’affaires"
        description={
          revenue?.note === undefined ? undefined : `Dans le brief\u00a0: ${revenue.note}`
        }
        value={revenue?.amount}
        onChange={amount =>
          edit('Chiffre d’affaires modifié', row => ({
            ...row,
            revenue: amount === undefined ? undefined : { ...row.revenue, amount },
          }))
        }
      />
      <NumberField
        label="Année du chiffre d’affaires"
        value={revenue?.year}
        isPlain
        disabled={revenue === undefined}
        onChange={year =>
          edit('Chiffre d’affaires modifié', row => ({
            ...row,
            revenue: row.revenue && { ...row.revenue, year },
          }))
        }
      />
    </>
  )
}

function ZoneFields({ client, edit }: Properties) {
  return (
    <FieldGroup label="Zones d’activité">
      <FieldTable<Zone>
        rows={client.zones ?? []}
        onChange={setter(edit, 'zones', 'Zones d’activité modifiées')}
        nameOf={zone => zone.label || 'Zone'}
        newRow={() => ({ label: '' })}
        addLabel="Ajouter une zone"
        columns={[
          {
            title: 'Zone',
            width: '1fr',
            cell: (zone, change) => (
              <TextField
                label="Zone"
                hiddenLabel
                value={zone.label}
                onChange={label => change({ ...zone, label })}
              />
            ),
          },
          {
            title: 'Part',
            width: '96px',
            isFigure: true,
            cell: (zone, change) => (
              <PercentField
                label={`Part ${withDe(zone.label)}`}
                hiddenLabel
                value={zone.share}
                onChange={share => change({ ...zone, share })}
              />
            ),
          },
        ]}
      />
    </FieldGroup>
  )
}
