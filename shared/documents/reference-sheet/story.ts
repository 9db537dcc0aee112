import { narrowSpace, typeset } from '../../domain/french.ts'
import type { Mission } from '../../domain/mission.ts'
import { returnOn } from '../../domain/roi.ts'
import { bullets, isFilled, list, paragraph } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'
import { wholePercent } from '../parts/counted.ts'
import { kpiGapTable } from '../parts/kpi-gaps.ts'
import { prose } from '../prose.ts'
import type { ReferenceSources } from '../reference-sheet.ts'

/** A sheet has one page. */
const longestList = 3
const mostKpis = 5

export function contextBlocks({ situation, trigger, painPoints, objective }: Mission): Block[] {
  const facts = [...trigger, ...painPoints, ...situation].filter(isFilled)
  return [...bullets(facts.slice(0, longestList)), ...leading(prose(objective))]
}

function leading([first, ...others]: readonly Block[]): Block[] {
  if (first === undefined) return []
  return [first.kind === 'paragraph' ? { ...first, style: 'lead' } : first, ...others]
}

/** Each phase with what it handed over. */
export function approachBlocks({ phases }: Mission): Block[] {
  const named = phases.filter(({ name }) => isFilled(name))
  return list(
    named.map(({ name, deliverables }): Line => {
      const titles = deliverables
        .map(({ title }) => title)
        .filter(isFilled)
        .slice(0, longestList)
      if (titles.length === 0) return [{ text: name, bold: true }]
      return [{ text: name, bold: true }, { text: ` – ${titles.join(`${narrowSpace}; `)}` }]
    }),
    true,
  )
}

export function resultBlocks({ mission, report, firm }: ReferenceSources): Block[] {
  const kpis = (report?.kpis.length ?? 0) > 0 ? (report?.kpis ?? []) : mission.kpis
  const found = kpis.filter(({ actual }) => isFilled(actual))
  const highlights = (report?.highlights ?? []).filter(({ tone }) => tone === 'good')
  return [
    ...bullets(highlights.map(({ text }) => text).slice(0, longestList)),
    ...kpiGapTable(found.slice(0, mostKpis), firm),
    ...returnBlock(report),
  ]
}

function returnBlock(report: ReferenceSources['report']): Block[] {
  const all = report?.roi && report.roi.gains.length > 0 ? returnOn(report.roi) : undefined
  if (all === undefined) return []
  const formula = 'ROI = (gains − coûts) / coûts'
  return [
    paragraph(
      typeset(`Retour sur investissement : ${wholePercent(all.net)} (${formula}).`),
      'note',
    ),
  ]
}
