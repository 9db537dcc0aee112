import { Switch } from '@mantine/core'
import type { Brand } from '../../../../shared/domain/firm/firm.ts'
import { documentFonts } from '../../../../shared/domain/firm/fonts.ts'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { brandSetter, type EditFirm, type FirmProperties, setter } from '../firm-fields.ts'
import styles from '../settings.module.css'
import { BrandSample } from './brand-sample.tsx'
import { ColourField } from './colour-field.tsx'
import { ContrastVerdict } from './contrast-verdict.tsx'
import { LogoField } from './logo-field.tsx'
import { LookChoice } from './look-choice.tsx'

export function BrandSection({ firm, edit }: FirmProperties) {
  const { brand } = firm
  return (
    <div id="apparence">
      <Section
        title="Apparence des documents"
        description="La même dans Word, dans l’aperçu et dans le PDF."
      >
        <LookChoice brand={brand} onChange={setter(edit, 'brand', 'Apparence des documents')} />
        <div className={styles.brand}>
          <div className={styles.fields}>
            <LogoField logo={brand.logo} onChange={brandSetter(edit, 'logo')} />
            <Colours brand={brand} edit={edit} />
            <ContrastVerdict brand={brand} onChange={brandSetter(edit, 'primaryColor')} />
            <Fonts brand={brand} edit={edit} />
            <Switch
              size="sm"
              label="Page de couverture"
              description="Sans elle, le titre se place en haut de la première page."
              checked={brand.cover !== false}
              onChange={event => brandSetter(edit, 'cover')(event.currentTarget.checked)}
            />
            <RunningTexts brand={brand} edit={edit} />
          </div>
          <BrandSample firm={firm} />
        </div>
      </Section>
    </div>
  )
}

type BrandFields = { readonly brand: Brand; readonly edit: EditFirm }

const firstSwatches = ['#1f4e79', '#0f5c63', '#1a6b45', '#7a1f3d', '#5a3b8c', '#8a4b08', '#2b343c']
const secondSwatches = ['#b97f1f', '#b08d57', '#2a7f72', '#5b7fa6', '#b4532a', '#7a7f87']

function Colours({ brand, edit }: BrandFields) {
  return (
    <div className={styles.pair}>
      <ColourField
        label="Couleur"
        description="Titres, tableaux, accent de l’application."
        swatches={firstSwatches}
        value={brand.primaryColor}
        onChange={brandSetter(edit, 'primaryColor')}
      />
      <ColourField
        label="Seconde couleur"
        description="Filets et graphiques. Facultative."
        swatches={secondSwatches}
        value={brand.secondaryColor}
        onChange={brandSetter(edit, 'secondaryColor')}
        onClear={() => brandSetter(edit, 'secondaryColor')(undefined)}
      />
    </div>
  )
}

const fonts = documentFonts.map(({ name }) => ({ value: name as string, label: name }))

function Fonts({ brand, edit }: BrandFields) {
  return (
    <div className={styles.pair}>
      <SelectField
        label="Police des titres"
        options={fonts}
        value={brand.headingFont ?? brand.font}
        onChange={font => brandSetter(edit, 'headingFont')(font)}
      />
      <SelectField
        label="Police du texte"
        options={fonts}
        value={brand.font}
        onChange={font => brandSetter(edit, 'font')(font ?? 'Calibri')}
      />
    </div>
  )
}

const fields = '{{client}}, {{document}} et {{cabinet}} y sont remplacés.'

function RunningTexts({ brand, edit }: BrandFields) {
  return (
    <>
      <TextField
        label="En-tête des pages"
        placeholder="{{cabinet}} – {{document}}"
        description={fields}
        value={brand.headerText}
        onChange={brandSetter(edit, 'headerText')}
      />
      <TextField
        label="Pied de page"
        placeholder="Raison sociale, forme et capital"
        description="Le numéro de page s’y ajoute."
        value={brand.footerText}
        onChange={brandSetter(edit, 'footerText')}
      />
    </>
  )
}
