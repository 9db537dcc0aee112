const numbers = 'un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')

/** « six semaines » is « 6 semaines ». */
export function numberInDigits(words: string): string {
  return words.replace(/^\p{L}+/u, word => {
    const rank = numbers.indexOf(word.toLowerCase().replace(/^une$/, 'un'))
    return rank === -1 ? word : String(rank + 1)
  })
}
