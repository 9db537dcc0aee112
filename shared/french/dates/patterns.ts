import {
  dayRange,
  half,
  isoDay,
  monthRange,
  numericDay,
  numericMonth,
  numericRange,
  oneDay,
  partOfMonth,
  partRange,
  quarter,
  type Read,
  weekOf,
  wholeMonth,
} from './readers.ts'

const monthNames =
  'janvier|janv?\\.?|f[ée]vrier|f[ée]vr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil?\\.?|ao[ûu]t|septembre|sept?\\.?|octobre|oct\\.?|novembre|nov\\.?|d[ée]cembre|d[ée]c\\.?'
const month = (name: string) => `(?<${name}>${monthNames})(?![\\p{L}])`
/** Where « sept » is the month: « Sept 2025 », « sept., oct. », « Sept : », « en sept. ». */
const asMonth = [
  '\\.?[ \\u00a0\\u202f,]*(?:19|20)\\d{2}',
  '\\.\\s*[,;:)|/–—\\d-]',
  '(?<=^[^\\p{L}\\d]*sept)\\.?(?:\\s*:|[^\\p{L}\\d]*$)',
  "(?<=(?<!\\p{L})(?:en|dès|depuis|d[’']ici|avant|après)\\s+sept)(?:\\s*[.,;:)]|$)",
].join('|')
/** Else it is a number: « sept heures », « vingt-sept ». */
const notSeven = `(?!sept(?!\\p{L})(?!${asMonth})|(?<=\\p{L}-)sept(?!\\p{L}))`
const day = (name: string) => `(?<!\\d)(?<${name}>[0-3]?\\d)(?:er|ER|ᵉʳ)?`
const year = '(?:[ \\u00a0\\u202f,]*(?<year>(?:19|20)\\d{2})(?!\\d))?'
const weekdays = '(?:(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|edi|anche)?\\.?\\s+)?'
const to = "\\s*(?:-|–|—|→|à|au|et|jusqu’?'?au)\\s*(?:le\\s+)?"

const partOf = (name: string) => `(?<${name}>mi|d[ée]but|fin)[- \\u00a0]*(?:de\\s+|d['’])?`

const of = (source: string) => new RegExp(source, 'iu')

const numeric = (name: string) => `(?<${name}>\\d{1,2}[/.]\\d{1,2}[/.](?:20|19)?\\d{2})(?!\\d)`

/** « 22/10 », where « 8/10 → 9/10 » may be marks. */
const bareDay = (name: string) => `(?<![\\d/.])(?<${name}>\\d{1,2}/\\d{2})(?![\\d/.%])`

/** How French writes days and periods, each with the days that it means. */
export const datePatterns: readonly { pattern: RegExp; read: Read }[] = [
  { pattern: of(`(?<!\\d)${numeric('from')}${to}${numeric('until')}`), read: numericRange },
  {
    pattern: of(`(?<![\\d/.])(?<from>\\d{1,2}/\\d{1,2})(?![\\d/])${to}${numeric('until')}`),
    read: numericRange,
  },
  {
    pattern: of(`${bareDay('from')}\\s*(?:jusqu[’'])?au\\s+${weekdays}${bareDay('until')}`),
    read: numericRange,
  },
  {
    pattern: of(
      `(?<![\\d/.])(?<from>\\d{1,2}/(?<m>\\d{2}))\\s*(?:-|–|—|à)\\s*${weekdays}(?<until>\\d{1,2}/(?!\\k<m>)\\d{2})(?![\\d/.%])`,
    ),
    read: numericRange,
  },
  { pattern: of('(?<isoYear>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)'), read: isoDay },
  {
    pattern: of('(?<!\\d)(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<year>(?:20|19)?\\d{2})(?!\\d)'),
    read: numericDay,
  },
  { pattern: of('(?<![\\d/.])(?<d>\\d{1,2})/(?<m>\\d{2})(?![\\d/.%])'), read: numericDay },
  { pattern: of('(?<![\\d/])(?<m>\\d{1,2})/(?<year>(?:19|20)\\d{2})(?!\\d)'), read: numericMonth },
  {
    pattern: of(
      `${day('d')}(?:\\s+${month('m')}(?:\\s+(?<startYear>(?:19|20)\\d{2}))?)?${to}${weekdays}${day('d2')}\\s+${month('m2')}${year}`,
    ),
    read: dayRange,
  },
  {
    pattern: of(
      `(?<week>sem(?:aine|\\.)?\\s+(?:du|de la|commençant le)\\s+)${weekdays}${day('d')}(?:\\s+${month('m')}|(?!\\d|(?:er)?${to}${weekdays}\\d))${year}`,
    ),
    read: weekOf,
  },
  { pattern: of(`${day('d')}\\s+${month('m')}${year}`), read: oneDay },
  {
    pattern: of(
      `${partOf('part')}${month('m')}(?:\\s+(?<startYear>(?:19|20)\\d{2}))?${to}${partOf('part2')}${month('m2')}${year}`,
    ),
    read: partRange,
  },
  {
    pattern: of(
      `(?<part>mi|d[ée]but|fin|courant)[- \\u00a0]*(?:de\\s+|d['’])?${month('m')}${year}`,
    ),
    read: partOfMonth,
  },
  {
    pattern: of(
      `(?<![\\p{L}])${month('m')}(?:\\s+(?<startYear>(?:19|20)\\d{2}))?${to}${month('m2')}${year}`,
    ),
    read: monthRange,
  },
  { pattern: of(`(?<![\\p{L}]|\\d(?:er)?\\s+)${notSeven}${month('m')}${year}`), read: wholeMonth },
  {
    pattern: of('(?<![\\p{L}\\d])(?:T|Q)(?<q>[1-4])[ \\u00a0/-]*(?<year>(?:19|20)\\d{2})'),
    read: quarter,
  },
  {
    pattern: of('(?<q>[1-4])(?:er|[eè]me|e)\\s+trimestre(?:\\s+de)?\\s+(?<year>(?:19|20)\\d{2})'),
    read: quarter,
  },
  { pattern: of('(?<![\\p{L}\\d])S(?<s>[12])[ \\u00a0/-]*(?<year>(?:19|20)\\d{2})'), read: half },
  {
    pattern: of('(?<s>[12])(?:er|[eè]me|e|nd)\\s+semestre(?:\\s+de)?\\s+(?<year>(?:19|20)\\d{2})'),
    read: half,
  },
]
