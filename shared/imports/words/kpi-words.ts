import type { Kpi } from '../../domain/plan/plan.ts'
import { pattern } from '../../french/pattern.ts'
import { monthNames } from '../../french/writing.ts'
import { namedFigures } from './named-figures.ts'

export type KpiWords = Omit<Kpi, 'id'>

/** « NPS de 7 → 8,5 », « Taux d’erreur < 2 % (vs 8 %) au 31 décembre », « 30 % des commandes en ligne ». */
export function kpiInWords(words: string): KpiWords {
  const text = words.replace(/\s*[;.]$/, '')
  const moved = namedIn(text) ?? pathIn(text)
  if (moved !== undefined) return moved
  const { rest, baseline: now } = withoutNow(text)
  const { baseline, statedGap } = gapBeside(now)
  const aimed = broughtTo(rest) ?? boundIn(rest) ?? valueAfterColon(rest) ?? leadingFigure(rest)
  const { label = rest, target } = aimed ?? {}
  return {
    label: label.replace(/\s+(?:en|à|de|d[’']|sous|dans|pour)$/iu, ''),
    ...(baseline && { baseline }),
    ...(target && { target }),
    ...(statedGap && { statedGap }),
  }
}

/** « Délai : aujourd’hui 12 j, cible 5 j »: before the mission, where it stands is where it starts. */
function namedIn(text: string): KpiWords | undefined {
  const [, label = '', value = ''] = /^([^:]{3,}?)\s*:\s+(.+)$/su.exec(text) ?? []
  const { actual, ...figures } = namedFigures(value) ?? {}
  const baseline = figures.baseline ?? actual
  return baseline === undefined || figures.target === undefined
    ? undefined
    : { label, ...figures, baseline, ...(figures.baseline !== undefined && actual && { actual }) }
}

/** « 2 h actuellement, soit -98 % »: where it stands, then how far the aim is from there. */
function gapBeside(now: string | undefined): Pick<Kpi, 'baseline' | 'statedGap'> {
  const [, baseline, statedGap] =
    /^(.+?)(?:\s+(?:actuellement|aujourd[’']hui|à ce jour|à date))?\s*,\s+soit\s+([+−–-]\s?\d[\d,.]*\s?(?:%|pts?|points?))$/iu.exec(
      now ?? '',
    ) ?? []
  return baseline === undefined
    ? { ...(now && { baseline: now }) }
    : { baseline, ...(statedGap && { statedGap }) }
}

const units = String.raw`%|points?|pts|jours?|j|h|heures?|minutes?|min|semaines?|sem\.?|mois|k€|K€|M€|€|/\s?\d+`
const figure = String.raw`(?:\d+\s?h\s?\d{2}|[+-]?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?(?:\s?(?:${units})(?![\p{L}]))?)`
const bounds = '(?:[<>≤≥]|moins de|plus de|au moins|au plus)'
const move = String.raw`(${figure})\s*(?:→|->|=>|à|vers)\s*((?:${bounds}\s*)?${figure}\+?)`
const path = new RegExp(
  String.raw`^(.{3,}?)(?:\s*:)?\s+(?:(?:(?:passer|passe|passent)\s+)?de\s+)?${move}(.*)$`,
  'u',
)
const pathBeside = new RegExp(String.raw`^([^()]{3,}?)\s*\(\s*(?:de\s+)?${move}([^()]*)\)$`, 'u')

/** « Délai : 62 → 45 jours », « pénalités (140 k€ → 70 k€) »; what follows the figures is told with the label. */
function pathIn(text: string): KpiWords | undefined {
  return pathOfCounts(text) ?? pathOfFigures(text)
}

/** « Réclamations : 22 par an → 10 par an », « Retards : 3 camions par jour → 1 ». */
function pathOfCounts(text: string): KpiWords | undefined {
  const [, label = '', baseline = '', target = ''] = countedPath.exec(text) ?? []
  const [before, after] = [baseline, target].map(each => each.replace(/^[^\p{L}]+/u, ''))
  const isSame = before === after || after === ''
  if (label === '' || before === '' || !isSame || monthIn.test(baseline)) return undefined
  return { label, baseline, target }
}

const count = String.raw`\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?`
const countWords = String.raw`(?:\s\p{L}[\p{L}’'-]*){0,4}`
const countedPath = new RegExp(
  String.raw`^([^:]{3,}?)\s*:\s+(${count}${countWords})\s*(?:→|->|=>)\s*(${count}${countWords})$`,
  'u',
)
const monthIn = new RegExp(String.raw`\s(?:${monthNames.join('|')})$`, 'iu')

function pathOfFigures(text: string): KpiWords | undefined {
  const match = path.exec(text) ?? pathBeside.exec(text)
  if (match === null) return undefined
  const [, label = text, baseline = '', target = '', after = ''] = match
  const unit = /^\s*(?:\/\s?|par\s)?\p{L}+$/u.test(after) ? after : ''
  const more = unit === '' ? after.trim() : ''
  if (more !== '' && !isAside(more) && !isNamedPath(text)) return undefined
  const words = more.replace(/^[\s,(]+|\)$/g, '')
  return {
    label: words === '' ? label : `${label} (${words})`,
    baseline,
    target: `${target}${unit}`,
  }
}

/** « Part de l’atelier : de 15 % à 30 % du CA en deux ans »: what is measured stands before the colon. */
function isNamedPath(text: string): boolean {
  return namedPath.test(text)
}

const namedPath = new RegExp(
  String.raw`^[^:.;]{3,}\s*:\s+(?:(?:passer\s+)?de\s+${figure}\s*(?:→|à|vers)|${figure}\s*(?:→|->|=>))\s*(?:${bounds}\s*)?${figure}\s[^:.;]*$`,
  'u',
)

/** « (enquête interne) », « d’ici fin 2025 », « sur 83 ». */
function isAside(text: string): boolean {
  return /^(?:\([^()]*\)|,?\s*(?:d[’']ici|en|au|à|avant|fin|dès|sur|sous|après)\s[^.;:]*)$/iu.test(
    text,
  )
}

const before = String.raw`vs\.?|contre|au lieu de|actuellement|actuel(?:le)?|aujourd[’']hui`
const now = "actuellement|aujourd[’']hui|à ce jour|à date"
const nowPlaces = [
  new RegExp(String.raw`\s*\(\s*(?:${before})\s*:?\s*([^()]+?)(?:\s+(?:${now}))?\s*\)`, 'iu'),
  new RegExp(String.raw`\s*\(\s*([^()]*\d[^()]*?)\s+(?:${now})\s*\)`, 'iu'),
  /(?<=\d.*)\s*\(\s*(\d[^()]*?\sen\s20\d\d)\s*\)/iu,
  new RegExp(
    String.raw`\s*,?\s+(?:vs\.?|contre|au lieu de)\s+(${figure}[^,;()]*?)(?:\s+(?:${now}))?$`,
    'iu',
  ),
]

/** « (vs 22 % aujourd’hui) », « (35 actuellement) », « contre 22 % »: where it stands now. */
function withoutNow(text: string): { rest: string; baseline?: string } {
  for (const place of nowPlaces) {
    const match = place.exec(text)
    const baseline = match?.[1]
    if (match === null || baseline === undefined) continue
    const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`
    return { rest: rest.trim(), baseline }
  }
  return { rest: text }
}

type Aimed = { readonly label: string; readonly target: string }

const bound = pattern('u')`
  ^(.{3,}?)\s*(?:[:–-]\s*)?(
    (?:
      <=|>=|<|>|≤|≥|(?:est\s+)?(?:inférieur|supérieur)e?(?: ou égale?)? (?:à|au|aux)
      |moins de|plus de|au moins|au plus
    )\s*[^()]+?
  )(?:\s*(\([^()]*\)))?$
`

/** « Appels < 12 par jour », « Satisfaction ≥ 7/10 (enquête interne) ». */
function boundIn(text: string): Aimed | undefined {
  const [, label = '', target = '', aside] = bound.exec(text) ?? []
  if (label === '' || (/\d/.test(label) && !/^[<>≤≥]/.test(target))) return undefined
  return { label: aside === undefined ? label : `${label} ${aside}`, target }
}

/** « Attente moyenne ramenée à 12 minutes », « Rebuts réduits à moins de 3 % ». */
function broughtTo(text: string): Aimed | undefined {
  const [, label = '', target = ''] = brought.exec(text) ?? []
  return target === '' ? undefined : { label, target }
}

const brought = new RegExp(
  String.raw`^([^:\d()]{3,}?)\s+(?:ramen|rédui|port|abaiss|limit|relev)(?:é|t)e?s?\s+à\s+((?:${bounds}\s*)?${figure})$`,
  'u',
)

/** « Part des demandes en ligne : 65 % à fin 2027 ». */
function valueAfterColon(text: string): Aimed | undefined {
  const [, label = '', target = ''] = /^([^:]{3,}?)\s*:\s+([+~≈-]?\s?\d[^:]*)$/u.exec(text) ?? []
  return target === '' ? undefined : { label, target }
}

/** « 30 % des commandes », « 5 contacts par mois », « Top 5 de la région »: the words keep their figure. */
function leadingFigure(text: string): Aimed | undefined {
  const [target] =
    /^(?:(?:au moins |plus de |moins de )?[+-]?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?(?:\s?%|(?=\s\p{L}))|top \d+)/iu.exec(
      text,
    ) ?? []
  return target === undefined ? undefined : { label: text, target }
}
