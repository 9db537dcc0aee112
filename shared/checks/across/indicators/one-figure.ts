import { toNumber } from '../../../french/figures/numbers.ts'
/** « 7,5/10 » and « 4 sur 5 » are marks out of different wholes. */
export function scaleOf(text: string): string | undefined {
  return scale.exec(text)?.[1]
}

const scale = /(?<=\d)\s?(?:\/|sur)\s?(5|10|20|100)(?![\d.,]|\s?\p{L})/u

/** The one figure of a target, with its unit; nothing for a range, or for words. */
export function figureIn(text: string): string | undefined {
  const told = text.replace(/\([^)]*\)/g, '').replace(scale, '')
  const figures = [...told.matchAll(/\d[\d \u00a0\u202f]*(?:[.,]\d+)?/g)]
  if (figures.length !== 1) return undefined
  const [[digits = ''] = []] = figures
  return String(toNumber(digits))
}
