import { markdownFile } from '../../../documents/markdown-file.ts'
import { proposalDocument } from '../../../documents/proposal.ts'
import { emptyFirm, type Firm } from '../../../domain/firm/firm.ts'
import type { Left } from '../../outline/reading.ts'
import { addedLines } from '../../printed/added-lines.ts'
import type { PrintedOffer } from './offer.ts'

/** What somebody wrote into one of our proposals since it was printed. */
export function unprintedLines(text: string, offer: PrintedOffer): Left[] {
  return addedLines(text, [...printedAgain(offer).split('\n'), ...resultsOf(offer)])
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
