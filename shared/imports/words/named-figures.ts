import type { Kpi } from '../../domain/plan/plan.ts'

export type NamedFigures = Pick<Kpi, 'baseline' | 'target' | 'actual' | 'statedGap'>
type Part = keyof NamedFigures

/**
 * The figures of one measure, each told with its name: « départ 6 h, cible 15 min, à ce jour 3 h », « 18 au
 * départ, 8 visés, 11 aujourd’hui (-39 %) ». Nothing where one of them has no name, or two have the same.
 */
export function namedFigures(value: string): NamedFigures | undefined {
  const [, told = value, aside] = /^([^()]*\d[^()]*?)\s*\(([^()]*)\)\s*\.?$/u.exec(value) ?? []
  const parts = told
    .replace(/\s*\.$/, '')
    .split(between)
    .map(partOf)
  const found = parts.filter(part => part !== undefined)
  const names = new Set(found.map(([name]) => name))
  const isWhole = found.length === parts.length && names.size === found.length
  if (!isWhole || found.filter(([name]) => name !== 'statedGap').length < fewestNamed)
    return undefined
  const figures: NamedFigures = Object.fromEntries(found)
  return aside === undefined ? figures : withAside(figures, aside)
}

const fewestNamed = 2

/** A comma that parts decimals parts nothing else. */
const between = /\s*[;|]\s*|,\s+|\s+[–—/→]\s+/u

const bounds = String.raw`(?:[<>≤≥~≈]|moins d[e’']|plus d[e’']|environ|à peine|près d[e’'])\s?`
const month = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const figure = String.raw`(?!\d{1,2}(?:er)?\s(?:${month})(?!\p{L}))(?:${bounds})?[+−–-]?\d.*|zéro(?:\s.*)?`

/** « 24 % en mars » keeps its month. */
const moment = `(?:en|fin|à fin|début|mi-?|au \\d{1,2}(?:er)?)\\s(?:${month})(?:\\s20\\d\\d)?`

const namesBefore = {
  baseline: `(?:au |point de |valeur de )?départ|avant|à l[’']origine|au début|(?:valeur |situation )?initiale?(?:ment)?|baseline|référence|état initial`,
  target: '(?:en )?(?:objectifs?|cible)|but|visée?s?|à atteindre|attendue?s?|prévue?s?',
  actual: `à ce jour|à date|aujourd[’']hui|actuel(?:le|lement)?|maintenant|désormais|réalisée?s?|réel(?:le)?s?|constatée?s?|mesurée?s?|obtenue?s?|atteinte?s?|après|résultat|(?:(?:fin|en|à fin) )?(?:${month})(?: 20\\d\\d(?=\\s*:))?(?! 20\\d\\d$)|au \\d{1,2}(?:er)? (?:${month})`,
  statedGap: 'écart|gain|évolution|variation|soit',
} satisfies Record<Part, string>

const namesAfter = {
  baseline: `au départ|avant(?: la mission| le projet)?|à l[’']origine|au début|initiale?(?:ment)?`,
  target: `visée?s?|attendue?s?|prévue?s?|(?:en|comme|d[’'])\\s?(?:objectif|cible)`,
  actual: `à ce jour|à date|aujourd[’']hui|actuellement|maintenant|désormais|réalisée?s?|constatée?s?|mesurée?s?|obtenue?s?|atteinte?s?|après`,
}

const patterns: readonly (readonly [Part, RegExp])[] = [
  ...Object.entries(namesBefore).map(([name, words]) => {
    const told = `^(?:${words})\\s*(?::\\s*|de\\s|à\\s|=\\s*)?(?<told>${figure})$`
    return [name as Part, new RegExp(told, 'iu')] as const
  }),
  ...Object.entries(namesAfter).map(([name, words]) => {
    const told = `^(?<told>(?:${bounds})?[+−–-]?\\d.*?)\\s(?:${words})$`
    return [name as Part, new RegExp(told, 'iu')] as const
  }),
  [
    'actual',
    new RegExp(
      `^(?<told>(?:${bounds})?[+−–-]?\\d[\\d\\s\u00a0\u202f.,]*(?:[^\\s\\d]{1,8}\\s)?${moment})$`,
      'iu',
    ),
  ],
]

function partOf(piece: string): readonly [Part, string] | undefined {
  for (const [name, pattern] of patterns) {
    const told = pattern.exec(piece)?.groups?.told?.trim()
    if (told !== undefined) return [name, told]
  }
  return isGap(piece) ? ['statedGap', piece] : undefined
}

/** What stands in brackets is how far it has come, or else said of the last figure that is told. */
function withAside(figures: NamedFigures, aside: string): NamedFigures {
  const gap = gapIn(aside)
  if (gap !== undefined && figures.statedGap === undefined) return { ...figures, statedGap: gap }
  const last = figures.actual !== undefined ? 'actual' : 'target'
  return { ...figures, [last]: `${figures[last] ?? ''} (${aside})`.trim() }
}

/** « -37 % », « soit +8 pts », « baisse de 25 % », « 7 points de moins, soit un tiers ». */
function gapIn(text: string): string | undefined {
  const [, words, size] =
    /^(?:soit )?(?:une )?(baisse|recul|réduction|diminution|hausse|progression|augmentation) de (\d[\d,.]*\s?(?:%|pts?|points?))$/iu.exec(
      text,
    ) ?? []
  if (words !== undefined) return `${/^(?:h|p|a)/iu.test(words) ? '+' : '-'}${size}`
  return isGap(text) || /^\d[\d,.]*\s?\p{L}*\sde (?:moins|plus)(?!\p{L})/u.test(text)
    ? text.replace(/^soit /iu, '')
    : undefined
}

function isGap(text: string): boolean {
  return /^(?:soit )?[+−–-]\s?\d[\d,.]*\s?(?:%|pts?|points?)(?:\s|$)/iu.test(text)
}
