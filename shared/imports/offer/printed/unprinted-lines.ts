import { markdownFile } from '../../../documents/markdown-file.ts'
import { proposalDocument } from '../../../documents/proposal.ts'
import { emptyFirm, type Firm } from '../../../domain/firm.ts'
import type { Left } from '../../reading.ts'
import type { PrintedOffer } from './printed-offer.ts'

/**
 * The lines of one of our proposals that would not be printed from what was read of it: somebody wrote
 * them since. Figures are computed again: only their words count.
 */
export function unprintedLines(text: string, offer: PrintedOffer): Left[] {
  const again = new Set([...printedAgain(offer).split('\n'), ...resultsOf(offer)].map(wordsOf))
  let heading = ''
  return text.split('\n').flatMap((source, index) => {
    if (/^#/.test(source)) heading = source.replace(/^#+\s*/, '')
    if (again.has(wordsOf(source))) return []
    return [{ line: index + 1, ...(heading !== '' && { heading }), text: readable(source) }]
  })
}

/** Of the missions told in annexes, what their reports say. */
function resultsOf({ annexed }: PrintedOffer): string[] {
  return annexed.flatMap(({ mission }) => mission.notes.flatMap(({ text }) => [text, `- ${text}`]))
}

function printedAgain({ proposal, client, firm: told, annexed }: PrintedOffer): string {
  const firm: Firm = { ...emptyFirm(), ...told }
  const today = proposal.date ?? ''
  const references = annexed.map(reference => {
    const owner = { id: '', ...reference.client }
    const followUps = reference.testimonial === undefined ? [] : [followUpOf(reference.testimonial)]
    const mission = { ...reference.mission, clientId: '' }
    return { mission, client: owner, followUps, firm, today }
  })
  return markdownFile(
    proposalDocument({
      proposal: { ...proposal, clientId: '' },
      client: { id: '', ...client },
      firm,
      today,
      references,
    }),
  )
}

function followUpOf(testimonial: NonNullable<PrintedOffer['annexed'][number]['testimonial']>) {
  return { id: '', missionId: '', due: '', kind: 'other' as const, testimonial }
}

function wordsOf(line: string): string {
  return line.replace(/[^\p{L}]+/gu, ' ').trim()
}

function readable(line: string): string {
  return line
    .replace(/\*\*|\\$|^\s*(?:[-*|]|\d+\.)\s+|\s*\|$/g, '')
    .replace(/\s*\|\s*/g, ' – ')
    .trim()
}
