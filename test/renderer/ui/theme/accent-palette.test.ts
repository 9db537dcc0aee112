import { expect, it } from 'vitest'
import { accentPalette } from '../../../../renderer/ui/theme/accent-palette.ts'
import { contrastRatio } from '../../../../shared/domain/firm/contrast.ts'
import { fc } from '../../../properties.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map(n => `#${n.toString(16).padStart(6, '0')}`)

it('keeps a firm’s colour as it is where white text can be read on it', () => {
  expect(accentPalette('#1f4e79')[6]).toBe('#1f4e79')
})

it('lets white text be read on the five darkest shades of any colour', () => {
  fc.assert(
    fc.property(colour, hex =>
      accentPalette(hex)
        .slice(5)
        .every(shade => contrastRatio(shade, '#ffffff') >= 4.5),
    ),
  )
})
