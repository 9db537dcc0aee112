import { toNumber } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « 9 écarts, dont 12 majeurs », « 14 vendeurs sur 12 ont répondu »: some are no more than they all are. */
export function partsBeyond(scene: Scene): Finding[] {
  return [
    ...writingsOf(scene).flatMap(told =>
      figuresLike(told, rough).flatMap(said =>
        said.isQuoted
          ? []
          : [...includedIn(said.text), ...outOfIn(said.text)].map(part =>
              finding(told, said, part),
            ),
      ),
    ),
    ...scene.reports.flatMap(account =>
      figuresLike(account, /\(\d+ (?:pages|diapos|slides)/).flatMap(said =>
        said.path[0] === 'deliverables'
          ? contentsIn(said.text).map(part => finding(account, said, part))
          : [],
      ),
    ),
  ]
}

const rough = / dont \d|\d [^\s\d][^\n]* sur (?:les |nos |vos )?\d/

type Part = {
  readonly quote: string
  readonly index: number
  readonly whole: number
  readonly part: number
  readonly told: 'dont' | 'sur' | 'en'
}

const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
/** The day of a date counts nothing. */
const counts = new RegExp(
  `(?:${number})(?!\\d| (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))`,
  'g',
)
/** Some of them, by what they are or where: « dont 12 salariés » counts something else. */
const some =
  '(?:majeur|mineur|critique|bloquant|grave|urgent|nouve(?:au|lle)|acti[fv]|prioritaire|obligatoire|important|clos|ouvert|fait|prêt|inacti[fv])e?[sx]?|(?:trait|corrig|lev|valid|réalis|répar|form|équip|envoy|livr|test|sign|document|automatis|connect|install|bloqu|termin|clôtur|repris|réponse)(?:é|i)?e?s?|(?:en|à|au|aux|chez|dans|sans|sous|hors)'
const free = String.raw`(?<![\d,./+–-]|\d[ \u00a0\u202f])`
const included = new RegExp(
  `${free}(?<whole>${number})[ \\u00a0\\u202f]\\p{L}[^.;:()\\d\\n]{2,45}?,? dont (?<part>${number}) (?:${some})(?!\\p{L})`,
  'giu',
)

/** Much more, or some of a larger count told before, it is of something else. */
function includedIn(text: string): Part[] {
  if (!text.includes(' dont ')) return []
  return matchesIn(text, included).flatMap(({ 0: quote, index, groups = {} }) => {
    const [whole = 0, part = 0] = [groups.whole, groups.part].map((digits = '') => toNumber(digits))
    const before = matchesIn(text.slice(0, index), counts)
    const isOfMore = before.some(([digits]) => toNumber(digits) >= part)
    return isBeyond(whole, part) && !isOfMore ? [{ quote, index, whole, part, told: 'dont' }] : []
  })
}

const measured = String.raw`(?:€|%|k€|euros|jours?|j|heures?|h|min|minutes|semaines|mois|ans|années|points?|pts?|pages?|m²|km|fois)(?!\p{L})`
const verbs =
  'veulent|voulaient|peuvent|pouvaient|savent|savaient|disent|déclarent|estiment|pensent|jugent|refusent|refusaient|demandent|utilisent'
/**
 * Those who do something are some of all that there are; « 14 ateliers sur 12 prévus », « 12 agents sur 3
 * sites » and « 15 jours sur 12 » may well be.
 */
const outOf = new RegExp(
  pattern()`
    ${free}(?<part>${number})[ \u00a0\u202f](?!${measured})\p{L}[^.;:()\d\n,%€]{2,45}? sur (?:les |nos |vos )?
    (?<whole>${number})(?!\d|[.,]\d|[ \u00a0\u202f]?[%€])[ \u00a0\u202f]?["«“]?[ \u00a0\u202f]?
    (?:[ns][’']|(?:ne|ont|sont|étaient|avaient|se|restent|${verbs})(?!\p{L}))
  `,
  'giu',
)

function outOfIn(text: string): Part[] {
  if (!text.includes(' sur ')) return []
  return matchesIn(text, outOf).flatMap(({ 0: quote, index, groups = {} }) => {
    const [whole = 0, part = 0] = [groups.whole, groups.part].map((digits = '') => toNumber(digits))
    return isBeyond(whole, part) ? [{ quote, index, whole, part, told: 'sur' }] : []
  })
}

function isBeyond(whole: number, part: number): boolean {
  return part > whole && part <= whole * 2.5 && !isYear(whole)
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100
}

const pages = /\((?<count>\d+) (?:pages|diapos(?:itives)?|slides)\)/g
const contents =
  /^[\s•*–-]*(?:contenu|sommaire|composition|chapitres|parties|contient|comprend)[ *]*:/i

/** « Remis (32 pages) », and « Contenu : cadrage (40 pages) » below; what is annexed may be apart. */
function contentsIn(text: string): Part[] {
  const lines = text.split('\n')
  const from = lines.findIndex(line => contents.test(line))
  const above = matchesIn(lines.slice(0, Math.max(0, from)).join('\n'), pages)
  const [whole, ...others] = above.map(({ groups = {} }) => Number(groups.count))
  if (whole === undefined || others.length > 0) return []
  const line = lines[from] ?? ''
  return line.split(' ; ').flatMap(item => {
    const [match] = matchesIn(item, pages)
    const part = Number(match?.groups?.count)
    const isApart = /annexe|joint|séparé|à part/i.test(item)
    if (match === undefined || isApart || part <= whole) return []
    return [{ quote: item, index: text.indexOf(item), whole, part, told: 'en' }]
  })
}

const saidOf = {
  dont: (part: string, whole: string) => `${part} ne peuvent être « dont » ${whole}`,
  sur: (part: string, whole: string) => `${part} ne peuvent être « sur » ${whole}`,
  en: (part: string, whole: string) =>
    `Une partie de ${part} pages n’est pas d’un tout de ${whole}`,
}

function finding(told: Told, { text, field, path }: Said, found: Part): Finding {
  const [part, whole] = [found.part, found.whole].map(formatNumber)
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, found.index, found.quote.length)),
    message: `${saidOf[found.told](part ?? '', whole ?? '')} : la partie dépasse le tout.`,
    expected: `${whole} au plus`,
    stated: part ?? '',
  }
}
