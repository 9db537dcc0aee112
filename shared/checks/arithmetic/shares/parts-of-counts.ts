import { toNumber } from '../../../french/figures/numbers.ts'
import { matchesIn } from '../../../values/matches-in.ts'

/** Some of so many, and the share that is told of them. */
export type PartTold = {
  readonly quote: string
  readonly part: string
  readonly whole: string
  readonly percent: string
}

const number = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?!\d|[.,]\d)`
const free = String.raw`(?<![\d.,/+−-]|[\d/+−×x-][ \u00a0\u202f])`
const words = String.raw`[ \u00a0\u202f]\p{L}[^\d\n.;:()%€]{1,60}?`
const year = String.raw`(?:[ \u00a0\u202f](?:en|depuis|fin)[ \u00a0\u202f](?:20\d\d|\p{L}+(?: 20\d\d)?))?`
const aside = String.raw`(?:[ \u00a0\u202f](?:à|de|en|sous|depuis)[ \u00a0\u202f](?:plus de |moins de )?\d+[ \u00a0\u202f]\p{L}+)?`
const share = String.raw`\((?:soit )?(?<percent>\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%(?: des [^()\d%]{3,30})?\)`

/** « 640 devis émis en 2025, 154 signés (24 %) », « sur 60 dossiers suivis, 21 en retard (35 %) ». */
const listed = new RegExp(
  `${free}(?<whole>${number})${words}${year}(?: \\((?:soit )?\\d+(?:[.,]\\d+)?[ \\u00a0\\u202f]?%\\))?(?:,| et|, dont| dont) (?<part>${number})(?:${words})?${aside} ${share}`,
  'iu',
)
/** « 21 dossiers sur 60 facturés à plus de 45 jours (35 %) ». */
const between = new RegExp(
  `${free}(?<part>${number})(?:${words})? sur (?<whole>${number})${words}${aside} ${share}`,
  'giu',
)

/** « 25 % (6 commandes pour 40 visites) ». */
const outOf = new RegExp(
  `(?<percent>\\d+(?:[.,]\\d+)?)[ \\u00a0\\u202f]?%\\** \\((?:soit )?(?<part>${number})(?:${words})? pour (?<whole>${number})${words}\\)`,
  'giu',
)
/** « 18 réponses sur 22. 14 d’entre elles sont bonnes, soit 78 % ». */
const ofThem = new RegExp(
  `${free}(?<whole>${number})${words}[^\\n]{0,40}[.;,:] (?<part>${number}) d(?:’|')entre (?:eux|elles)[^.;:()\\d\\n]{0,70}(?:, soit | \\((?:soit )?)(?<percent>\\d+(?:[.,]\\d+)?)[ \\u00a0\\u202f]?%`,
  'giu',
)

/** « 42 % de l’enveloppe, soit 25 200 € sur 60 000 € », « 62 % des devis (93 sur 150) ». */
const shareFirst = new RegExp(
  `(?<![\\d.,+−~≈<>≥≤–-]|[+−~≈<>≥≤–-][ \\u00a0\\u202f]|(?:environ|près de|presque|plus de|moins de|à peu près) )(?<percent>\\d+(?:[.,]\\d+)?)[ \\u00a0\\u202f]?%\\**(?! de (?:plus|moins|mieux)\\b) (?:de |d[’']|du |des )(?<of>[^\\d\\n.;:()%€]{2,60}?)(?:,? soit |,? c[’']est-à-dire |, à savoir | \\((?:soit )?)(?<part>${number})(?<paid>[ \\u00a0\\u202f]?€)?(?: \\p{L}[\\p{L}’'-]*){0,4}? sur (?:les |nos |un total de )?(?<whole>${number})(?<agreed>[ \\u00a0\\u202f]?€)?(?! (?:ans?|années|mois|semaines|trimestres)(?!\\p{L})|[ \\u00a0\\u202f]?[kKM]?€|[ \\u00a0\\u202f]?%)`,
  'giu',
)
/** What is reckoned on another base than the one told. */
const onOtherBase =
  /\b(?:TVA|taxes?|marge|commission|remise|hausse|baisse|croissance|réduction|économies?|augmentation|plus|moins|supplémentaires?)\b/i

/** Far from what they make, the share is of something else. */
export function partsTold(text: string): PartTold[] {
  if (!/\d[^\n]*(?:,| et| sur| dont| pour|[.;:]) \d/.test(text)) return []
  const near = [...inChain(text), ...matchesIn(text, between), ...matchesIn(text, ofThem)]
  return [
    ...near.flatMap(match => partOf(match, 1 / 3)),
    // Both counts stand in the brackets of their share.
    ...matchesIn(text, outOf).flatMap(match => partOf(match, 1)),
    ...matchesIn(text, shareFirst)
      .filter(({ groups = {} }) => isOfOneBase(groups))
      .flatMap(match => partOf(match, 1)),
  ]
}

/** Euros of euros, or a count of a count. */
function isOfOneBase({ of = '', paid, agreed }: Record<string, string | undefined>): boolean {
  return !onOtherBase.test(of) && (paid === undefined || agreed !== undefined)
}

function partOf({ 0: quote, groups = {} }: RegExpExecArray, reach: number): PartTold[] {
  const { part = '', whole = '', percent = '' } = groups
  const [some = 0, all = 0] = [part, whole].map(digits => Number(digits.replace(/\D/g, '')))
  const exact = all === 0 ? 0 : (some / all) * 100
  const isElsewhere = Math.abs(exact - toNumber(percent)) > Math.min(12, exact * reach)
  return isElsewhere ? [] : [{ quote, part, whole, percent }]
}

/** « 40 demandes, 16 offres (40 %), 6 signées (38 %) »: each is some of the one before it. */
function inChain(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let rest = text
  for (let match = listed.exec(rest); match !== null; match = listed.exec(rest)) {
    found.push(match)
    const { part = '', whole = '' } = match.groups ?? {}
    rest = rest.slice(match.index + match[0].indexOf(part, whole.length))
  }
  return found
}
