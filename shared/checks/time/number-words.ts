const numbers = 'un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')

/** « six semaines » is « 6 semaines ». */
export function numberInDigits(words: string): string {
  return words.replace(/^\p{L}+/u, word => {
    const value = numberIn(word)
    return value === undefined ? word : String(value)
  })
}

/** From one to twelve, in letters, or in digits as it stands. */
export function numberIn(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word)
  const rank = numbers.indexOf(word.toLowerCase().replace(/^une$/, 'un'))
  return rank === -1 ? undefined : rank + 1
}

/** Two to twelve, as a pattern. */
export const severalInWords = numbers.slice(1).join('|')
