import { HoursField, NumberField, PercentField } from '../../ui/fields/figure-field.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { Section } from '../../ui/page/section.tsx'
import { type FirmProperties, setter, termSetter } from './firm-fields.ts'
import styles from './settings.module.css'

const zones = [
  { value: 'metropole', label: 'France' },
  { value: 'alsace-moselle', label: 'Alsace et Moselle' },
] as const

/** In days from the invoice (Code de commerce, L441-10 I). */
const longestPayment = 60

const usualVatRate = 20
const usualHours = 7

export function CalendarSection({ firm, edit }: FirmProperties) {
  return (
    <div id="calculs">
      <Section title="TVA, délais et calendrier">
        <div className={styles.pair}>
          <PercentField
            label="Taux de TVA"
            description={'0\u00a0% pour un cabinet en franchise (CGI, art.\u00a0293\u00a0B).'}
            value={firm.vatRate}
            onChange={rate => setter(edit, 'vatRate', 'Taux de TVA')(rate ?? usualVatRate)}
          />
          <NumberField
            label="Délai de règlement, en jours"
            description={
              'Depuis la date de facture\u00a0: 30 par défaut, 60 au plus (C. com., art. L441\u201110).'
            }
            placeholder="30"
            value={firm.terms.paymentDays}
            maximum={longestPayment}
            onChange={termSetter(edit, 'paymentDays')}
          />
          <SelectField
            label="Jours fériés"
            description="L’Alsace et la Moselle en ont deux de plus."
            options={zones}
            value={firm.holidayZone}
            onChange={zone => setter(edit, 'holidayZone', 'Jours fériés')(zone ?? 'metropole')}
          />
          <HoursField
            label="Heures par jour travaillé"
            description="Pour convertir des heures en jours."
            value={firm.hoursPerDay}
            onChange={hours => setter(edit, 'hoursPerDay', 'Heures par jour')(hours ?? usualHours)}
          />
        </div>
      </Section>
    </div>
  )
}
