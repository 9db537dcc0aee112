import { EmailField } from '../../../ui/fields/email-field.tsx'
import { PriceField } from '../../../ui/fields/figure-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type FirmProperties, legalSetter, setter } from '../firm-fields.ts'
import styles from '../settings.module.css'
import { CompanyNumbers } from './company-numbers.tsx'

export function IdentitySection({ firm, edit }: FirmProperties) {
  const { legal } = firm
  return (
    <div id="identite">
      <Section
        title="Identité du cabinet"
        description="En pied de page et dans les mentions légales de chaque document."
      >
        <div className={styles.fields}>
          <TextField
            label="Nom du cabinet"
            value={firm.name}
            onChange={setter(edit, 'name', 'Nom du cabinet')}
          />
          <div className={styles.pair}>
            <TextField
              label="Forme juridique"
              placeholder="SAS, SARL, EURL, entreprise individuelle…"
              value={legal.legalForm}
              onChange={legalSetter(edit, 'legalForm')}
            />
            <PriceField
              label="Capital social"
              value={legal.capital}
              onChange={legalSetter(edit, 'capital')}
            />
          </div>
          <CompanyNumbers firm={firm} edit={edit} />
          <TextField
            label="Adresse du siège"
            multiline
            placeholder={'12 rue des Lilas\n69003 Lyon'}
            value={legal.address}
            onChange={legalSetter(edit, 'address')}
          />
          <div className={styles.triple}>
            <TextField
              label="Téléphone"
              type="tel"
              value={legal.phone}
              onChange={legalSetter(edit, 'phone')}
            />
            <EmailField
              label="Courriel"
              value={legal.email}
              onChange={legalSetter(edit, 'email')}
            />
            <TextField
              label="Site"
              type="url"
              value={legal.website}
              onChange={legalSetter(edit, 'website')}
            />
          </div>
        </div>
      </Section>
    </div>
  )
}
