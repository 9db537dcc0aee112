import type { Kpi } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { isDateOnly } from '../../../french/dates/spans.ts'
import type { Cell, Entry } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import type { Section } from '../../outline/sections.ts'
import { columnNamed } from '../../outline/tables/column-names.ts'
import { sentencesIn } from '../../words/sentences.ts'
import type { ReportTopic } from '../section-names.ts'
import { isAside, isMoment, isYear } from './measure-columns.ts'
import { proseMeasure } from './prose-measure.ts'
import { isSaidAgain, isTaken } from './same-measure.ts'
import { isSeries, isToldAbout } from './told-about.ts'
import { namedMeasure, toldMeasure } from './told-measure.ts'

export type Measures = { readonly kpis: Kpi[]; readonly left: readonly Left[] }

/** What was measured: before, aimed at, found, and the gap as the document states it. */
export function readMeasures(
  parts: readonly Section<ReportTopic>[],
  newId: () => string,
): Measures {
  const kpis: Kpi[] = []
  const unread: Left[] = []
  for (const { entries, title, below } of parts) {
    for (const each of entries) {
      const kpi = kpiTold(each)
      if (kpi !== undefined && isTaken(kpis, kpi, newId)) continue
      unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
    }
  }
  const said = parts.flatMap(({ entries }) => entries).filter(isSaid)
  const told = said.flatMap(({ text }) => sentencesIn(text)).flatMap(proseMeasures)
  const others = told.filter(each => !isSaidAgain(kpis, each))
  return { kpis: [...kpis, ...others.map(each => ({ id: newId(), ...each }))], left: unread }
}

function isSaid(each: Entry): boolean {
  return each.kind === 'paragraph' && kpiTold(each) === undefined
}

function kpiTold(each: Entry): Told | undefined {
  const told = measureTold(each)
  return told?.target !== undefined && told.actual !== undefined && isTicked(each)
    ? { ...told, statedMet: true }
    : told
}

/** « 15 h (vs 10 h attendu) ✅ », or « ✅ » in a cell of its own. */
function isTicked({ cells, markdown }: Entry): boolean {
  return cells === undefined
    ? /[✅✔]\ufe0f?[\s*]*$/u.test(markdown)
    : cells.some(({ text }) => /^[✅✔]\ufe0f?(?:\s*\p{L}+)?$/u.test(text))
}

function measureTold(each: Entry): Told | undefined {
  if (each.cells !== undefined) return rowKpi(each.cells)
  if (isReckoning(each) || isToldAbout(each.label ?? '')) return undefined
  return namedMeasure(each) ?? toldKpi(each)
}

/** « Projection : 17 min × 5 × 34 = 48 h par jour » measures nothing yet. */
function isReckoning({ label = '' }: Entry): boolean {
  return /^(?:projections?|extrapolations?|hypotheses?|calculs?|lecture|methode|remarques?|commentaires?)\b/.test(
    bareWords(label),
  )
}

function proseMeasures(sentence: string): Told[] {
  const told = proseMeasure(sentence)
  return told === undefined ? [] : [told]
}

type Told = Omit<Kpi, 'id'>

export function rowKpi(cells: readonly Cell[]): Told | undefined {
  if (isSeries(cells, column => isMoment(column) || isYear(column))) return undefined
  const [first, ...others] = cells
  const named = others.find(({ column }) =>
    /^(?:indicateur|kpi|metrique|critere)/.test(bareWords(column)),
  )
  const measured = others.filter(cell => cell !== named)
  const of = (pattern: RegExp) => {
    const named = measured.filter(({ column }) => pattern.test(bareWords(column)))
    return (named.find(({ text }) => !isDateOnly(text, anyDay)) ?? named[0])?.text
  }
  const moments = measured.filter(({ column }) => isMoment(column) || isYear(column))
  const [earliest, latest] = [
    moments.length > 1 ? moments[0]?.text : undefined,
    moments.at(-1)?.text,
  ]
  const years = measured.filter(({ column }) => isYear(column))
  const told = {
    baseline:
      (years.length > 1 ? years[0]?.text : undefined) ??
      of(
        /^(?:avant|initiale?|(?:au |point de |valeur de )?depart|baseline|ref(?:erence)?|(?:situation|valeur) initiale|debut|t0)\b/,
      ) ??
      earliestOf(measured) ??
      earliest,
    target:
      of(/^(?:objectif|cible|attendu|target|vise|valeur (?:cible|visee)|seuil)/) ??
      of(/\b(?:vise|cible|attendu|promis)e?s?\b/),
    actual:
      of(
        /^(?:valeur )?(?:apres|constate|realise|reel|actuel|atteint(?! \?)|resultat|obtenu|aujourd'hui|mesure)/,
      ) ??
      of(/\b(?:obtenu|constate|realise|atteint|mesure)e?s?\b/) ??
      latest ??
      years.at(-1)?.text,
    statedGap: of(/^(?:gain|ecart|amelioration|evolution|variation|progression|delta)/),
  }
  const [before, after] = isPairAndGap(measured, told) ? measured : []
  const actual = told.actual ?? afterIn(measured, told)
  const whole = {
    ...told,
    ...(actual !== undefined && { actual }),
    ...(before && after && { baseline: before.text, actual: after.text }),
  }
  const values = Object.entries(whole).filter(
    ([, value]) => value !== undefined && !/^[\s–—-]*$/u.test(value),
  )
  const label = named ?? first
  if (label === undefined || values.length === 0) return undefined
  return {
    label: label.text,
    ...Object.fromEntries(values.map(([key, value]) => [key, bare(value ?? '')])),
  }
}

/** Told beside what was measured then: « Résultat | Mesuré le ». */
const anyDay = '2000-01-01'

/** « Situation 2024 | Mai 2025 | Cible »: where it stood in a year, where a later figure stands beside it. */
function earliestOf(cells: readonly Cell[]): string | undefined {
  const first = cells.findIndex(({ column }) => situated.test(bareWords(column)))
  const later = cells
    .slice(first + 1)
    .some(
      ({ column, text }) => columnNamed(column) !== 'target' && !isAside(column) && /\d/.test(text),
    )
  return first < 0 || !later ? undefined : cells[first]?.text
}

const situated = /^(?:situation|valeur|niveau|etat|constat|mesure) (?:(?:en|fin|a fin|de) )?20\d\d/

/** « Avant | Pilote | Gain »: the one figure beside the first that no other column names, whatever it is called. */
function afterIn(
  cells: readonly Cell[],
  { baseline, target, statedGap }: Omit<Told, 'label'>,
): string | undefined {
  if (baseline === undefined) return undefined
  const taken = [baseline, target, statedGap]
  const from = cells.findIndex(({ text }) => text === baseline)
  const [after, ...others] = cells
    .slice(from + 1)
    .filter(({ column, text }) => !taken.includes(text) && /\d/.test(text) && !isAside(column))
  return others.length === 0 ? after?.text : undefined
}

/** « Hiver dernier | Cet hiver | Variation »: two columns and how far apart they are, whatever they are called. */
function isPairAndGap(
  cells: readonly Cell[],
  { baseline, target, actual, statedGap }: Omit<Told, 'label'>,
): boolean {
  const isUntold = [baseline, target, actual].every(value => value === undefined)
  const [before, after, gap, ...others] = cells
  return (
    isUntold &&
    others.length === 0 &&
    gap !== undefined &&
    gap.text === statedGap &&
    [before, after].every(cell => /\d/.test(cell?.text ?? ''))
  )
}

/** « Ruptures de stock : -70 % (alertes automatiques) », « Temps gagné : ~15 h (vs 10 h attendu) ». */
function toldKpi({ label, value = '', children }: Entry): Told | undefined {
  if (label === undefined || !/\d/.test(value) || children.length > 0) return undefined
  if (Math.max(sharesIn(value), value.split(/\s;\s/).length) >= fewestShares) return undefined
  if (/^[−+-]\s?\d+(?:[.,]\d+)?\s?(?:%|pts?)/.test(value)) return { label, statedGap: bare(value) }
  return { label, ...(toldMeasure(bare(value)) ?? { actual: bare(value) }) }
}

/** « 61 % de Français, 22 % de Britanniques, … » parts a whole and measures nothing. */
function sharesIn(value: string): number {
  return value.match(/\d\s?%\s(?:de |d[’'])/gu)?.length ?? 0
}

const fewestShares = 3

function bare(text: string): string {
  return text.replace(/^\s*[✅✔❌⚠🎉]\ufe0f?\s*|\s*[✅✔❌⚠🎉🚀]\ufe0f?\s*$/gu, '').trim()
}
