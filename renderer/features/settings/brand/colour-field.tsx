import { CloseButton, ColorInput } from '@mantine/core'
import { Brand } from '../../../../shared/domain/firm/firm.ts'

type Properties = {
  readonly label: string
  readonly description: string
  readonly value: string | undefined
  readonly swatches: readonly string[]
  readonly onChange: (colour: string) => void
  /** Where the colour may be left out. */
  readonly onClear?: () => void
}

/** A colour is taken once it is whole: half-typed ones change nothing. */
export function ColourField({ value = '', swatches, onChange, onClear, ...look }: Properties) {
  const take = (colour: string) => {
    if (Brand.shape.primaryColor.safeParse(colour).success) onChange(colour)
  }
  const clear =
    onClear === undefined || value === ''
      ? {}
      : {
          rightSection: <CloseButton size="sm" aria-label="Retirer la couleur" onClick={onClear} />,
        }
  return (
    <ColorInput
      {...look}
      key={value}
      size="sm"
      format="hex"
      swatches={[...swatches]}
      defaultValue={value}
      eyeDropperButtonProps={{ 'aria-label': 'Prélever une couleur à l’écran' }}
      onChangeEnd={take}
      {...clear}
    />
  )
}
