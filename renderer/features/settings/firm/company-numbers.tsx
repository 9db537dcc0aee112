import { Anchor } from '@mantine/core'
import { checkSiret } from '../../../../shared/domain/firm/siret.ts'
import { checkVatNumber, frenchVatKey } from '../../../../shared/domain/firm/vat-number.ts'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { type FirmProperties, legalSetter } from '../firm-fields.ts'
import styles from '../settings.module.css'

/** Kept as they are typed; what is wrong with them is said at once. */
export function CompanyNumbers({ firm: { legal }, edit }: FirmProperties) {
  const siret = isBlank(legal.siret) ? undefined : checkSiret(legal.siret ?? '')
  const siren = siret?.kind === 'valid' ? siret.siren : undefined
  const vat = isBlank(legal.vatNumber) ? undefined : checkVatNumber(legal.vatNumber ?? '', siren)
  const expected = siren === undefined ? undefined : `FR${frenchVatKey(siren)}${siren}`
  const setVatNumber = legalSetter(edit, 'vatNumber')
  return (
    <div className={styles.triple}>
      <TextField
        label="SIRET"
        placeholder="14 chiffres"
        value={legal.siret}
        error={siret?.kind === 'wrong' ? siret.reason : undefined}
        onChange={legalSetter(edit, 'siret')}
      />
      <TextField
        label="TVA intracommunautaire"
        placeholder={expected ?? 'FR…'}
        value={legal.vatNumber}
        description={
          expected !== undefined &&
          isBlank(legal.vatNumber) && (
            <Anchor
              component="button"
              type="button"
              size="xs"
              ta="left"
              onClick={() => setVatNumber(expected)}
            >
              {`Reprendre ${expected}`}
            </Anchor>
          )
        }
        error={vat?.kind === 'wrong' ? vat.reason : undefined}
        onChange={setVatNumber}
      />
      <TextField
        label="Ville du RCS"
        placeholder="Lyon"
        value={legal.registryCity}
        onChange={legalSetter(edit, 'registryCity')}
      />
    </div>
  )
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
