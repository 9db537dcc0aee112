import { ColorInput } from '@mantine/core'
import { Brand } from '../../../shared/domain/firm.ts'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { BrandSample } from './brand-sample.tsx'
import { brandSetter, type FirmProperties } from './firm-fields.ts'
import { LogoField } from './logo-field.tsx'
import styles from './settings.module.css'

/** Fonts whose widths the page estimator of the Word export knows. */
const fonts = ['Calibri', 'Cambria', 'Arial', 'Times New Roman'].map(font => ({
  value: font,
  label: font,
}))

const swatches = ['#1f4e79', '#0f5c63', '#1a6b45', '#7a1f3d', '#5a3b8c', '#8a4b08', '#2b2f36']

export function BrandSection({ firm, edit }: FirmProperties) {
  const { brand } = firm
  const setColor = brandSetter(edit, 'primaryColor')
  return (
    <div id="apparence">
      <Section title="Apparence des documents">
        <div className={styles.brand}>
          <div className={styles.fields}>
            <LogoField logo={brand.logo} onChange={brandSetter(edit, 'logo')} />
            <ColorInput
              size="sm"
              label="Couleur"
              description="Celle des titres et des tableaux, et l’accent de cette application."
              format="hex"
              swatches={swatches}
              value={brand.primaryColor}
              eyeDropperButtonProps={{ 'aria-label': 'Prélever une couleur à l’écran' }}
              onChangeEnd={color => {
                if (Brand.shape.primaryColor.safeParse(color).success) setColor(color)
              }}
            />
            <SelectField
              label="Police"
              options={fonts}
              value={brand.font}
              onChange={font => brandSetter(edit, 'font')(font ?? 'Calibri')}
            />
          </div>
          <BrandSample firm={firm} />
        </div>
      </Section>
    </div>
  )
}
