import { bareWords } from '../../../french/bare-words.ts'

const sharesInWords: readonly [RegExp, number][] = [
  [/^(?:le |les )?deux tiers\b/, 200 / 3],
  [/^(?:un |le )?tiers\b/, 100 / 3],
  [/^(?:les )?trois quarts\b/, 75],
  [/^(?:un |le )?quart\b/, 25],
  [/^(?:la |une )?moitie\b/, 50],
]

/** « 1/3 à la commande », « un tiers à la commande ». */
export function fractionIn(text: string): number | undefined {
  const told = sharesInWords.find(([words]) => words.test(bareWords(text)))?.[1]
  if (told !== undefined) return told
  const [, part, whole] = /^(?:un |le )?\s*([1-3])\/([2-6])(?!\d|\/)/u.exec(text) ?? []
  return part === undefined ? undefined : (100 * Number(part)) / Number(whole)
}
