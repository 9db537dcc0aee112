import { contrastRatio, isReadableOnWhite } from '../../../shared/domain/firm/contrast.ts'

const darkInk = '#1f2933'

/** What to write with on the colour. */
export function inkOn(colour: string): string {
  return contrastRatio(colour, '#ffffff') >= contrastRatio(colour, darkInk) ? '#ffffff' : darkInk
}

/** The colour itself where it can be read on white, else a dark one. */
export function inkFrom(colour: string): string {
  return isReadableOnWhite(colour) ? colour : darkInk
}
