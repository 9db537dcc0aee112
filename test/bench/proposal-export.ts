import { wordFile } from '../../electron/exports/word/word-file.ts'
import { proposalDocument } from '../../shared/documents/proposal.ts'
import { sampleWorkspace } from '../resources/sample-workspace.ts'
import { type Figure, median, timings } from './figure.ts'

/** The longest proposal of the sample, from its rows to the bytes of the Word file, in this process. */
export async function proposalExportFigures(): Promise<Figure[]> {
  const { proposal, client, firm } = electroDistrib()
  const today = '2024-09-15'
  const exported = () => wordFile(proposalDocument({ proposal, client, firm, today }))
  return [
    {
      what: 'Proposal, tree to bytes, warm, median of 30',
      value: median(await timings(exported, { runs: 30, warmUps: 10 })),
      unit: 'ms',
      target: { atMost: 40, of: 'value' },
    },
  ]
}

function electroDistrib() {
  const { clients, proposals, firm } = sampleWorkspace()
  const client = clients.find(({ name }) => name === 'ElectroDistrib')
  const proposal = proposals.find(({ clientId }) => clientId === client?.id)
  if (client === undefined || proposal === undefined) throw new Error('No sample proposal')
  return { client, proposal, firm }
}
