import { expect, it } from 'vitest'
import { wordFile } from '../../../electron/exports/word/word-file.ts'
import { commit } from '../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../renderer/storage/database/database.ts'
import { firm } from '../../../renderer/storage/records/firm.ts'
import { markAsSent, sentDocumentsOf } from '../../../renderer/storage/records/sent-documents.ts'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { thawed } from '../../../shared/documents/frozen-document.ts'
import { proposalDocument } from '../../../shared/documents/proposal.ts'
import { Mission } from '../../../shared/domain/mission/mission.ts'
import { part, wordParagraphs } from '../../office/read-word.ts'
import { exampleId } from '../../shared/documents/budget-example.ts'
import { offerClient, offerFirm, offerProposal } from '../../shared/documents/offer-example.ts'
import { aStore } from './test-database.ts'

const missionId = exampleId(90)
const proposalId = offerProposal.id

async function sentOffer(): Promise<EtabliDatabase> {
  const db = await aStore().open()
  await commit(db, {
    what: 'Proposition créée',
    scope: 'workspace',
    edits: [
      { table: 'firm', row: offerFirm },
      { table: 'clients', row: offerClient },
      { table: 'missions', row: Mission.parse({ id: missionId, clientId: offerClient.id }) },
      { table: 'proposals', row: { ...offerProposal, missionId } },
    ],
  })
  await markAsSent(db, {
    kind: 'proposal',
    sourceId: proposalId,
    sentOn: '2025-03-01',
    recipient: { name: 'Nadia Benali' },
    waivers: [],
    tree: await todaysDocument(db),
    scope: proposalId,
  })
  return db
}

/** What the records say now. */
async function todaysDocument(db: EtabliDatabase): Promise<DocumentTree> {
  const [proposal, client] = [
    await db.proposals.get(proposalId),
    await db.clients.get(offerClient.id),
  ]
  if (proposal === undefined || client === undefined) throw new Error('The offer is gone.')
  return proposalDocument({ proposal, client, firm: await firm(db), today: '2025-03-01' })
}

async function keptDocument(db: EtabliDatabase): Promise<DocumentTree> {
  const [sent] = await sentDocumentsOf(db, 'proposal', [proposalId])
  const content = sent && thawed(sent)
  if (content?.kind !== 'tree') throw new Error('What was sent cannot be read.')
  return content.tree
}

/** The mission, the rates, the look, the texts that were the app's defaults: nothing is as it was. */
async function changeEverything(db: EtabliDatabase): Promise<void> {
  await commit(db, {
    what: 'Tout change',
    scope: 'workspace',
    edits: [
      {
        table: 'firm',
        id: 'firm',
        change: row => ({
          ...row,
          name: 'Cabinet Montagne',
          vatRate: 8.5,
          people: row.people.map(person => ({ ...person, dayRate: 150000 })),
          brand: { primaryColor: '#7a0000', font: 'Georgia', cover: false },
          terms: {
            paymentDays: 45,
            latePenalty: 'Pénalités de 15 % par an.',
            recoveryIndemnity: '40 € par facture.',
            earlyPayment: 'Escompte de 1 %.',
            generalTerms: 'Jointes.',
          },
          clauses: [],
        }),
      },
      {
        table: 'clients',
        id: offerClient.id,
        change: row => ({ ...row, name: 'Chantiers du Lac', address: '9 quai Neuf' }),
      },
      {
        table: 'missions',
        id: missionId,
        change: row => ({ ...row, title: 'Autre mission', objective: 'Autre objectif' }),
      },
      {
        table: 'proposals',
        id: proposalId,
        change: row => ({
          ...row,
          subject: 'Autre objet',
          phases: [],
          options: row.options.map(option => ({
            ...option,
            lines: option.lines.map(line => ({ ...line, dayRate: 150000 })),
          })),
        }),
      },
    ],
  })
}

it('a version that was sent is exported again as it left, whatever changed since', async () => {
  const db = await sentOffer()
  const before = await wordFile(await keptDocument(db))
  await changeEverything(db)
  const after = await wordFile(await keptDocument(db))
  expect(wordParagraphs(after)).toEqual(wordParagraphs(before))
  expect(markup(after) === markup(before)).toBe(true)
  const today = wordParagraphs(await wordFile(await todaysDocument(db)))
  expect(today).toContain('Autre objet')
  expect(wordParagraphs(after)).not.toContain('Autre objet')
})

/** The body and its styles; bookmarks and pictures are numbered on from one file of a process to the next. */
function markup(bytes: Uint8Array): string {
  const body = part(bytes, 'word/document.xml').replace(/ (?:w:)?id="\d+"/g, '')
  return body + part(bytes, 'word/styles.xml')
}
