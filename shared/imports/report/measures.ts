import type { Kpi } from '../../domain/plan.ts'
import type { Cell, Entry } from '../entry.ts'
import { folded } from '../folded.ts'
import { type Left, left } from '../reading.ts'
import type { Section } from '../sections.ts'
import type { ReportTopic } from './section-names.ts'

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
      const kpi = each.cells === undefined ? toldKpi(each) : rowKpi(each.cells)
      if (kpi !== undefined && kpis.some(known => known.label === kpi.label)) continue
      if (kpi !== undefined) kpis.push({ id: newId(), ...kpi })
      else unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
    }
  }
  return { kpis, left: unread }
}

type Told = Omit<Kpi, 'id'>

function rowKpi(cells: readonly Cell[]): Told | undefined {
  const [first, ...measured] = cells
  const of = (pattern: RegExp) => measured.find(({ column }) => pattern.test(folded(column)))?.text
  const told = {
    baseline: of(
      /^(?:avant|initial|(?:au |point de )?depart|baseline|reference|situation initiale)/,
    ),
    target: of(/^(?:objectif|cible|attendu|target|vise)/),
    actual: of(
      /^(?:apres|constate|realise|reel|actuel|atteint|resultat|obtenu|aujourd'hui|mesure)/,
    ),
    statedGap: of(/^(?:gain|ecart|amelioration|evolution|variation|progression|delta)/),
  }
  const values = Object.entries(told).filter(([, value]) => value !== undefined && value !== '')
  if (first === undefined || values.length === 0) return undefined
  return {
    label: first.text,
    ...Object.fromEntries(values.map(([key, value]) => [key, bare(value ?? '')])),
  }
}

/** « Ruptures de stock : -70 % (alertes automatiques) », « Temps gagné : ~15 h (vs 10 h attendu) ». */
function toldKpi({ label, value = '', children }: Entry): Told | undefined {
  if (label === undefined || !/\d/.test(value) || children.length > 0) return undefined
  const [, found = value, aimed] =
    /^(.*?)\s*\(vs\.?\s+(.+?)\s+(?:attendue?s?|objectif|prévue?s?|visée?s?)\)/iu.exec(value) ?? []
  if (/^[−+-]\s?\d+(?:[.,]\d+)?\s?(?:%|pts?)/.test(value)) return { label, statedGap: bare(value) }
  return { label, actual: bare(found), ...(aimed !== undefined && { target: aimed }) }
}

function bare(text: string): string {
  return text.replace(/^\s*[✅✔❌⚠🎉]\ufe0f?\s*|\s*[✅✔❌⚠🎉🚀]\ufe0f?\s*$/gu, '').trim()
}
