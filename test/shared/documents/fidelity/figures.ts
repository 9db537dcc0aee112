/**
 * Every figure of a text in one spelling, whatever the text's own: `€35000` for « 35 K€ »,
 * `%12`, `04-30` for « 30 avril », `10/10`, `90min`, `12d`, `3w`, `5m` and `1y` for lengths, and the
 * number alone where it counts anything else.
 */
export function figuresIn(text: string): string[] {
  const found = new Set<string>()
  readings.reduce((left, { pattern, figures }) => {
    return left.replace(pattern, (...groups) => {
      for (const figure of figures(groups.slice(1, -2))) found.add(figure)
      return ' '
    })
  }, spelled(text))
  return [...found].toSorted()
}

/** Digits without their groups, a decimal point, `-` for every dash, and no rank before a title. */
function spelled(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[–—−~]/g, '-')
    .replace(/^[\s>*#_]*\d+[.)]\s+/gm, '')
    .replace(/#\d+|\b(ISO|EN) ?\d+/g, ' ')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/\b1er\b/g, '1')
    .replace(/demi-heure/giu, '30 min')
    .replace(/(?:une )?demi-journée/giu, '1/2 journée')
    .replace(
      new RegExp(
        String.raw`\b(${countWords.join('|')})(?= (?:mois|semaine|jour|heure|an)\p{L}*)`,
        'giu',
      ),
      word => String(Math.max(1, countWords.indexOf(word.toLowerCase()))),
    )
}

/** « une » stands where zero would: both it and « un » count one. */
const countWords = 'une un deux trois quatre cinq six sept huit neuf dix'.split(' ')

type Reading = {
  readonly pattern: RegExp
  readonly figures: (groups: readonly (string | undefined)[]) => string[]
}

const number = String.raw`(\d+(?:\.\d+)?)`
const range = String.raw`${number}(?:\s*(?:-|à|au|et)\s*${number})?`
const month = String.raw`(janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\p{L}*\.?`
const monthNames = 'janv févr mars avr mai juin juil août sept oct nov déc'.split(' ')

const readings: readonly Reading[] = [
  {
    pattern: new RegExp(
      String.raw`\b(\d{1,2})\s+${month}\s*(?:20\d\d)?\s*-\s*(\d{1,2})\s+${month}`,
      'giu',
    ),
    figures: ([day, name, otherDay, otherName]) => [dateOf(day, name), dateOf(otherDay, otherName)],
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})\s*(?:-|au|et)\s*(\d{1,2})\s+${month}`, 'giu'),
    figures: ([first, last, name]) => [dateOf(first, name), dateOf(last, name)],
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})\s+${month}`, 'giu'),
    figures: ([day, name]) => [dateOf(day, name)],
  },
  {
    pattern: new RegExp(
      String.raw`${number}\s*([kM]?)\s*[€$]?\s*(?:-|à)\s*${number}\s*([kM]?)\s*[€$]`,
      'giu',
    ),
    figures: ([low, lowUnit, high, highUnit]) => [
      money(low, lowUnit || highUnit),
      money(high, highUnit),
    ],
  },
  {
    pattern: new RegExp(String.raw`${number}\s*([kM]?)\s*[€$]`, 'giu'),
    figures: ([value, unit]) => [money(value, unit)],
  },
  { pattern: new RegExp(String.raw`${range}\s*%`, 'gu'), figures: each => filled(each, '%') },
  {
    pattern: new RegExp(String.raw`${number}\s*(?:/|sur)\s*${number}`, 'gu'),
    figures: ([value, whole]) => [`${amount(value)}/${amount(whole)}`],
  },
  {
    pattern: /\b(\d{1,2})\s*h\s*(\d{2})\b/gu,
    figures: ([hours, minutes]) => [`${Number(hours) * 60 + Number(minutes)}min`],
  },
  { pattern: lengthPattern('h|heures?'), figures: each => timed(each, 60, 'min') },
  { pattern: lengthPattern('min|minutes?'), figures: each => timed(each, 1, 'min') },
  { pattern: lengthPattern('j|jours?|journées?'), figures: each => timed(each, 1, 'd') },
  { pattern: lengthPattern('sem|semaines?'), figures: each => timed(each, 1, 'w') },
  { pattern: lengthPattern('mois'), figures: each => timed(each, 1, 'm') },
  { pattern: lengthPattern('ans?|années?'), figures: each => timed(each, 1, 'y') },
  { pattern: new RegExp(number, 'gu'), figures: each => filled(each, '') },
]

function lengthPattern(units: string): RegExp {
  return new RegExp(String.raw`${range}\s*(?:${units})(?![\p{L}])`, 'giu')
}

function dateOf(day = '', name = ''): string {
  const index = monthNames.findIndex(each => name.toLowerCase().startsWith(each))
  return [String(index + 1), day].map(part => part.padStart(2, '0')).join('-')
}

function money(value = '', unit = ''): string {
  const times = { k: 1_000, m: 1_000_000 }[unit.toLowerCase()] ?? 1
  return `€${Math.round(Number(value) * times * 100) / 100}`
}

function amount(value = ''): string {
  return String(Number(value))
}

function filled(values: readonly (string | undefined)[], unit: string): string[] {
  return values.flatMap(value => (value === undefined ? [] : [`${unit}${amount(value)}`]))
}

function timed(values: readonly (string | undefined)[], times: number, unit: string): string[] {
  return values.flatMap(value => {
    return value === undefined ? [] : [`${Math.round(Number(value) * times * 100) / 100}${unit}`]
  })
}
