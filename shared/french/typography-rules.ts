import { capital, digit, letter } from './letters.ts'
import { monthNames, narrowSpace, noBreakSpace } from './writing.ts'

export type Rule = {
  /** A text without any of it needs no search, which costs a hundred times as much. */
  readonly when: RegExp
  readonly pattern: RegExp
  /** `words`: what the pattern holds apart, where it does. */
  readonly replacement: (match: string, words: string, offset: number, text: string) => string
}

/** Any space within a line. */
const space = '[ \\t\\u00a0\\u202f\\u2009]'
/** What may stand before high punctuation: the end of a word, a closing mark, an address left alone. */
const wordEnd = `[${letter}${digit}»)\\]”’"…%€$°*\\ue000]`
const notInWord = `(?![${letter}${digit}])`
const currency = '(?:k|K|M|Md)?[€$£]'
const months = monthNames.flatMap(inEachCase).join('|')
const units = [
  ...['%', '‰', '°C', '€', '[kKM]€', 'Md€', '\\$', '[kKM]\\$', '£', 'euros?'],
  ...['jours?', 'jour-homme', 'jours-hommes', 'j', 'JH', 'h', 'heures?', 'min', 'minutes?', 's'],
  ...['semaines?', 'mois', 'ans?', 'années?', 'km', 'm', 'cm', 'mm', 'm²', 'm³', 'kg', 'g', 't'],
  ...['tonnes?', 'Go', 'Mo', 'ko', 'To', 'pages?', 'px', 'pts?', 'points?', 'millions?'],
  ...['milliards?', 'personnes?', 'salariés?'],
].join('|')

/** In the order in which they are applied. */
export const rules: readonly Rule[] = [
  rule(/'/, `(?<=[${letter}])'(?=[${letter}${digit}«"“\\ue000])`, () => '’'),
  rule(/\.{3}/, `(?<![./\\\\])\\.{3}(?![./\\\\])`, () => '…'),
  ...quotationMarks(),
  rule(/«/, `«${space}*(?=[^\\s])`, () => `«${noBreakSpace}`),
  rule(/»/, `(?<=[^\\s«])${space}*»`, () => `${noBreakSpace}»`),
  rule(/[;!?]/, `(?<=[^\\s])${space}+(?=[;!?](?![=)(${letter}${digit}-]))`, () => narrowSpace),
  rule(
    /[;!?]/,
    `(?<=${wordEnd})(?<!&[#\\w]{1,8})(?=[;!?]+(?:[\\s»)\\]”’".,…]|$))`,
    () => narrowSpace,
  ),
  rule(/:/, `(?<=[^\\s])${space}+(?=:(?:\\s|$|»))`, () => noBreakSpace),
  rule(/:/, `(?<=${wordEnd})(?=:(?:\\s|$))`, () => noBreakSpace),
  ...figures(),
  ...names(),
]

/** « Quoted », or “quoted” where it stands within a quotation. */
function quotationMarks(): Rule[] {
  const before = '(?<=^|[\\s(\\[{«“—–\\-/’\\ue000])'
  const after = '(?=$|[\\s)\\]}.,;:!?…»”\\-–—/\\ue000])'
  const quoted = `[^"“”\\n]*?`
  return [
    rule(/“/, `“(${quoted})”`, guillemets),
    rule(/"/, `${before}"(?=\\S)(${quoted}[^\\s"“”])"${after}`, guillemets),
  ]
}

function guillemets(_match: string, words: string, offset: number, text: string): string {
  const isWithin = text.lastIndexOf('«', offset) > text.lastIndexOf('»', offset)
  return isWithin ? `“${words}”` : `«${noBreakSpace}${words.trim()}${noBreakSpace}»`
}

/** Digits by threes where they are said to be, and units, dates and ranges on one line. */
function figures(): Rule[] {
  /** A number that is not the year of a date. */
  const few = `(?<![${letter}${digit}])(?<!(?:${months})${space})\\d{1,4}`
  const alone = `(?<![${letter}${digit}.,:/\\-_#\\ue000])`
  return [
    rule(/\d{4}/, `${alone}\\d{4,}(?=(?:,\\d{1,2})?${space}*${currency}${notInWord})`, grouped),
    rule(/\d \d{3}/, `${alone}\\d{1,3}(?:[ \\t\u2009]\\d{3})+(?!\\d|${space}\\d)`, each =>
      each.replace(/\D/g, narrowSpace),
    ),
    rule(/[%€$£]/, `(?<=\\d)${space}*(?=(?:%|${currency})${notInWord})`, () => noBreakSpace),
    rule(/\d /, `(?<=\\d)${space}(?=(?:${units})${notInWord})`, () => noBreakSpace),
    rule(/h /, `(?<=\\d${space}h)${space}(?=\\d)`, () => noBreakSpace),
    rule(
      /\d(?:er)? /i,
      `(?<=(?<![${digit}])(?:\\d{1,2}|1er))${space}(?=(?:${months})${notInWord})`,
      () => noBreakSpace,
    ),
    rule(
      /[a-z] \d{4}/i,
      `(?<=\\d(?:er)?${space}(?:${months}))${space}(?=\\d{4}${notInWord})`,
      () => noBreakSpace,
    ),
    rule(/ [–-]/, `(?<=${few})${space}(?=[–-]${space}\\d{1,4}${notInWord})`, () => noBreakSpace),
    rule(/[–-] /, `(?<=${few}${space}[–-])${space}(?=\\d)`, () => noBreakSpace),
  ]
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, narrowSpace)
}

function names(): Rule[] {
  const titles = 'MM?\\.|Mmes?|Mlles?|Dr|Pr|Me'
  return [
    rule(
      /[MDP]\S{0,4} /,
      `(?<=(?<![${letter}${digit}])(?:${titles}))${space}(?=[${capital}])`,
      () => noBreakSpace,
    ),
    rule(
      /[nN]°/,
      `(?<=(?<![${letter}${digit}])[nN]°)${space}*(?=[${letter}${digit}])`,
      () => noBreakSpace,
    ),
  ]
}

function rule(when: RegExp, pattern: string, replacement: Rule['replacement']): Rule {
  return { when, pattern: new RegExp(pattern, 'gu'), replacement }
}

/** Spelt out: a search that ignores case is far longer to prepare. */
function inEachCase(word: string): string[] {
  return [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()]
}
