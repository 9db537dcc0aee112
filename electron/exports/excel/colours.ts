import { contrastRatio, isReadableOnWhite } from '../../../shared/domain/contrast.ts'

const darkInk = '#1f2933'

/** What to write with on the colour. */
export function inkOn(colour: string): string {
  return contrastRatio(colour, '#ffffff') >= contrastRatio(colour, darkInk) ? '#ffffff' : darkInk
}

/** The colour itself where it can be read on white, else a dark one. */
export function inkFrom(colour: string): string {
  return isReadableOnWhite(colour) ? colour : darkInk
}

/** The colour as a pale background: a tenth of it on white. */
export function tint(colour: string): string {
  const pale = [1, 3, 5].map(start => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16)
    return Math.round(255 - (255 - channel) * 0.1)
  })
  return `#${pale.map(channel => channel.toString(16).padStart(2, '0')).join('')}`
}
