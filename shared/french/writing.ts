/** Before a unit, `%`, `€` and `:`, and inside « quotes ». */
export const noBreakSpace = '\u00a0'
/** Between groups of digits, and before `;`, `!` and `?`. */
export const narrowSpace = '\u202f'

/** Our own sentences with their spaces made unbreakable; a person's text is never touched. */
export function typeset(sentence: string): string {
  return sentence.replace(/ (?=[;!?])/g, narrowSpace).replace(/ (?=[:»%€])|(?<=«) /g, noBreakSpace)
}

/** `31 200 €`, `31 200,50 €`: cents are shown only where there are some. */
export function formatEuros(cents: number): string {
  return `${formatDecimal(cents / 100, cents % 100 === 0 ? 0 : 2)}${noBreakSpace}€`
}

/** `41 200 € – 46 400 €`, or one amount where both ends are equal. */
export function formatEuroRange(range: { min: number; max: number }): string {
  if (range.min === range.max) return formatEuros(range.min)
  return `${formatEuros(range.min)} – ${formatEuros(range.max)}`
}

/** `2,5 jours`, `1 jour`. */
export function formatDays(days: number): string {
  return `${formatNumber(days)}${noBreakSpace}${Math.abs(days) < 2 ? 'jour' : 'jours'}`
}

/** `35 %`, with up to two decimals. */
export function formatPercent(percent: number): string {
  return `${formatNumber(percent)}${noBreakSpace}%`
}

/** Up to two decimals, none where they would be zero. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100
  const decimals = Number.isInteger(rounded)
    ? 0
    : Number.isInteger(Math.round(rounded * 1000) / 100)
      ? 1
      : 2
  return formatDecimal(rounded, decimals)
}

function formatDecimal(value: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, narrowSpace)
  const sign = value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0 ? '−' : ''
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`
}

export const monthNames = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** `15 mars 2024`, `1er novembre 2024`. */
export function formatDate(date: string): string {
  return `${dayAndMonth(date)}${noBreakSpace}${date.slice(0, 4)}`
}

/** `15 mars`, where the year is known from around it. */
export function dayAndMonth(date: string): string {
  const day = Number(date.slice(8, 10))
  return `${day === 1 ? '1er' : day}${noBreakSpace}${monthNames[Number(date.slice(5, 7)) - 1] ?? ''}`
}

/** `1er – 21 octobre 2024`, `22 octobre – 15 décembre 2024`, `16 décembre 2024 – 5 janvier 2025`. */
export function formatDateRange(start: string, end: string): string {
  if (start === end) return formatDate(start)
  if (start.slice(0, 4) !== end.slice(0, 4)) return `${formatDate(start)} – ${formatDate(end)}`
  if (start.slice(0, 7) !== end.slice(0, 7)) return `${dayAndMonth(start)} – ${formatDate(end)}`
  const day = Number(start.slice(8, 10))
  return `${day === 1 ? '1er' : day} – ${formatDate(end)}`
}

/** « mise en service » as a name of its own: « Mise en service ». */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** « de Marc », « d’Élodie », « d’« Accompagnement complet » »: elided before a vowel, quoted or not. */
export function withDe(words: string): string {
  return startsWithVowel.test(words) ? `d’${words}` : `de ${words}`
}

/** A letter alone is a mark, « option A »; an h, an y and « onze » are left as they are. */
const startsWithVowel = /^(?:«\s?)?(?!onz)[aeiouœæàâäéèêëîïôöùûü](?=[a-zà-ÿœæ’'])/iu
