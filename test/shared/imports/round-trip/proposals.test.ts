import { expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import { measure } from '../../../../shared/documents/parts/objectives.ts'
import { proposalDocument } from '../../../../shared/documents/proposal.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import { optionLineRange, paymentsOf } from '../../../../shared/domain/proposal/price.ts'
import type { OptionLine, Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { fc } from '../../../properties.ts'
import { lost, readBack } from './comparison.ts'
import { proposals } from './generated-offers.ts'

const unprinted = new Set([
  // Identities, and what an import left for the consultant.
  ...['id', 'clientId', 'missionId', 'notes'],
  // How far the sale has come is no business of the client's.
  'status',
  // Which kind of cost a line is is told by its words.
  'kind',
  // By ids: what the annexes hold is compared where they are read.
  'annexes',
])

const nothing = { lost: [], invented: [] }

function compared(source: Proposal, read: Proposal) {
  const [one, other] = [printedOf(source), printedOf(read)]
  return { lost: lost(one, other, unprinted), invented: lost(other, one, unprinted) }
}

/** Options by their names, amounts as computed, values with their units, no words for days that are printed. */
function printedOf(proposal: Proposal) {
  const { options } = proposal
  return {
    ...proposal,
    kpis: proposal.kpis.map(({ unit, baseline, target, actual, ...kpi }) => ({
      ...kpi,
      measures: [baseline, target, actual].map(value => measure(value, unit)),
    })),
    options: options.map(option => ({ ...option, lines: option.lines.map(withPrice) })),
    payments: options.flatMap(option =>
      paymentsOf(proposal, option).map(({ share, when }) => ({
        option: option.label,
        share,
        when,
      })),
    ),
    phases: proposal.phases.map(({ period, ...phase }) => ({
      ...phase,
      ...(period && { period: period.start && period.end ? { ...period, label: '' } : period }),
    })),
  }
}

function withPrice(line: OptionLine): OptionLine {
  return { ...line, amount: optionLineRange(line).min }
}

test('Proposals exported as Markdown come back with what they hold, and nothing else', async () => {
  const pairs = await readBack('proposal')
  expect(pairs.length).toBeGreaterThan(3)
  for (const { name, content, workspace } of pairs) {
    if (content.kind !== 'proposal') continue
    const source = workspace.proposals.find(({ number }) => number === content.proposal.number)
    const client = workspace.clients.find(({ id }) => id === source?.clientId)
    if (source === undefined || client === undefined) throw new Error(`Nothing like ${name}`)
    const read = { ...content.proposal, clientId: client.id }
    expect({ name, ...compared(source, read) }).toEqual({ name, ...nothing })
    expect({ name, invented: lost(content.client, client, unprinted) }).toEqual({
      name,
      invented: [],
    })
  }
})

test('So do any others, whatever people typed in them', () => {
  fc.assert(
    fc.property(proposals, proposal => {
      expect(compared(proposal, printedAndRead(proposal))).toEqual(nothing)
    }),
    { numRuns: 25 },
  )
})

function printedAndRead(proposal: Proposal): Proposal {
  const client = { id: proposal.clientId, name: 'Ateliers du Lac', contacts: [] }
  const tree = proposalDocument({ proposal, client, firm: emptyFirm(), today: '2026-01-15' })
  let count = 0
  const read = importDocument(markdownFile(tree), {
    newId: () => `new${++count}`,
    today: '2026-01-15',
  })
  if (read.kind === 'refused' || read.document.content.kind !== 'proposal')
    throw new Error('No proposal')
  expect(read.document.unrecognised).toEqual([])
  expect(read.document.content.firm).toBeDefined()
  expect(read.document.content.client.name).toBe(client.name)
  return { ...read.document.content.proposal, clientId: client.id }
}
