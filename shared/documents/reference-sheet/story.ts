import type { Mission } from '../../domain/mission/mission.ts'
import { returnOn } from '../../domain/report/roi.ts'
import { wholePercent } from '../../french/figures/counted.ts'
import { narrowSpace, typeset } from '../../french/writing.ts'
import { bullets, isFilled, list, paragraph, section } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'
import { publishedTestimonials } from '../parts/testimonials.ts'
import type { ReferenceSources } from '../reference-sheet.ts'
import { kpiBlocks } from './kpis.ts'
import { type Measure, shortened } from './one-page.ts'

/** What is left of an objective and of somebody's words, however much there is to tell. */
const leastLetters = 240

/** Why a mission was begun and how it went, then what came of it and what its client says of it. */
export function storyBlocks(sources: ReferenceSources, level: 1 | 3, measure: Measure): Block[] {
  const { mission } = sources
  return [
    ...section(level, 'Contexte et démarche', [
      ...contextBlocks(mission, measure),
      ...approachBlocks(mission, measure),
    ]),
    ...section(level, 'Résultats', [
      ...kpiBlocks(sources, measure),
      ...highlightBlocks(sources, measure),
      ...returnBlock(sources.report),
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
  const letters = Math.max(measure.letters, leastLetters)
  return isFilled(words) ? [paragraph(shortened(words, { ...measure, letters }), 'lead')] : []
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

function highlightBlocks({ report }: ReferenceSources, measure: Measure): Block[] {
  const good = (report?.highlights ?? []).filter(({ tone }) => tone === 'good')
  return bullets(good.map(({ text }) => shortened(text, measure)).slice(0, measure.items))
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

/** One is enough for a page. */
function testimonialBlocks(sources: ReferenceSources, measure: Measure): Block[] {
  const { followUps = [] } = sources
  const letters = Math.max(measure.letters, leastLetters)
  const brief = followUps.map(each =>
    each.testimonial === undefined
      ? each
      : {
          ...each,
          testimonial: {
            ...each.testimonial,
            text: shortened(each.testimonial.text.replace(/\s+/g, ' '), { ...measure, letters }),
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
