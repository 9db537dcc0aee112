/** Ends with a full stop, once. */
export function sentence(words: string): string {
  const trimmed = words.trim()
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** A title as it is written within a sentence: « Impact » becomes « impact », « TJM » stays. */
export function inSentence(title: string): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(title)
  return isWord ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title
}
