import { narrowSpace, typeset } from '../../domain/french.ts'
import type { Mission } from '../../domain/mission.ts'
import { returnOn } from '../../domain/roi.ts'
import { bullets, isFilled, list, paragraph, section } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'
import { wholePercent } from '../parts/counted.ts'
import { kpiGapTable } from '../parts/kpi-gaps.ts'
import { publishedTestimonials } from '../parts/testimonials.ts'
import type { ReferenceSources } from '../reference-sheet.ts'
import { type Measure, shortened } from './one-page.ts'

/** Why a mission was begun, how it went, what came of it, and what its client says of it. */
export function storyBlocks(sources: ReferenceSources, level: 1 | 3, measure: Measure): Block[] {
  const { mission } = sources
  return [
    ...section(level, 'Contexte', contextBlocks(mission, measure)),
    ...section(level, 'Démarche', approachBlocks(mission, measure)),
    ...section(level, 'Résultats', [
      ...resultBlocks(sources, measure),
      ...testimonialBlocks(sources, measure),
    ]),
  ]
}

function contextBlocks(mission: Mission, measure: Measure): Block[] {
  const { situation, trigger, painPoints, objective } = mission
  const known = [...trigger, ...painPoints, ...situation].filter(isFilled).slice(0, measure.items)
  return [
    ...bullets(known.map(text => shortened(text, measure))),
    ...leading(objective.trim(), measure),
  ]
}

/** The objective alone, without what its prose goes on to say. */
function leading(objective: string, measure: Measure): Block[] {
  const [first = ''] = objective.split(/\n\s*\n/)
  const words = first
    .replace(/[*_`#>]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return isFilled(words) ? [paragraph(shortened(words, measure), 'lead')] : []
}

/** Each phase with what it handed over. */
function approachBlocks({ phases }: Mission, measure: Measure): Block[] {
  const named = phases.filter(({ name }) => isFilled(name)).slice(0, measure.phases)
  return list(
    named.map(({ name, deliverables }): Line => {
      const titles = deliverables
        .map(({ title }) => title)
        .filter(isFilled)
        .slice(0, measure.items)
        .join(`${narrowSpace}; `)
      const lead = { text: shortened(name, measure), bold: true }
      return titles === '' ? [lead] : [lead, { text: ` – ${shortened(titles, measure)}` }]
    }),
    true,
  )
}

function resultBlocks({ mission, report, firm }: ReferenceSources, measure: Measure): Block[] {
  const kpis = (report?.kpis.length ?? 0) > 0 ? (report?.kpis ?? []) : mission.kpis
  const found = kpis.filter(({ actual }) => isFilled(actual)).slice(0, measure.kpis)
  const good = (report?.highlights ?? []).filter(({ tone }) => tone === 'good')
  const highlights = good.map(({ text }) => text).slice(0, measure.items)
  return [
    ...bullets(highlights.map(text => shortened(text, measure))),
    ...kpiGapTable(
      found.map(kpi => ({ ...kpi, label: shortened(kpi.label, measure) })),
      firm,
    ),
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

/** One is enough for a page; what is cut of it says so. */
function testimonialBlocks(sources: ReferenceSources, measure: Measure): Block[] {
  const { followUps = [] } = sources
  const brief = followUps.map(each =>
    each.testimonial === undefined
      ? each
      : {
          ...each,
          testimonial: {
            ...each.testimonial,
            text: shortened(each.testimonial.text.replace(/\s+/g, ' '), measure),
          },
        },
  )
  return publishedTestimonials(brief, signature(sources)).slice(0, 1)
}

/** Of a client who is not named, the role alone signs. */
function signature({ mission: { contact }, anonymous }: ReferenceSources): Mission['contact'] {
  if (contact === undefined || anonymous === undefined) return contact
  return { name: '', ...(contact.role && { role: contact.role }) }
}
