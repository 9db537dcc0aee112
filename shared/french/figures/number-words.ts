const small = 'un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')

/** Those that a delay, a duration or a count is told in. */
const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries(small.map((word, rank) => [word, rank + 1])),
  une: 1,
  quinze: 15,
  vingt: 20,
  trente: 30,
  'trente et un': 31,
  quarante: 40,
  'quarante-cinq': 45,
  cinquante: 50,
  soixante: 60,
  'soixante-quinze': 75,
  'quatre-vingt': 80,
  'quatre-vingt-dix': 90,
  cent: 100,
  'cent vingt': 120,
}

/** « six semaines » is « 6 semaines ». */
export function numberInDigits(words: string): string {
  return words.replace(/^\p{L}+/u, word => String(numberIn(word) ?? word))
}

/** Told in letters, or in digits as it stands. */
export function numberIn(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : values[word.toLowerCase()]
}

/** Any of them, as a pattern, the longest first. */
export const anyInWords = Object.keys(values)
  .toSorted((one, other) => other.length - one.length)
  .join('|')

/** Two to twelve, as a pattern. */
export const severalInWords = small.slice(1).join('|')
