import { describe, expect, it } from 'vitest'
import { fieldValues } from '../../../shared/documents/field-values.ts'
import { missionBriefDocument } from '../../../shared/documents/mission-brief.ts'
import { monthlyReportDocument } from '../../../shared/documents/monthly-report.ts'
import { playbookDocument } from '../../../shared/documents/playbook.ts'
import { proposalDocument } from '../../../shared/documents/proposal.ts'
import { referenceSheet } from '../../../shared/documents/reference-sheet.ts'
import { emptyFirm } from '../../../shared/domain/firm/firm.ts'
import { offer, offerProposal } from './offer-example.ts'
import { found, sampleWorkspace } from './sample-workspace.ts'

const today = '2024-11-20'
const { clients, firm, missions, playbooks, reports } = sampleWorkspace()
const clientOf = (row: { clientId: string }) => found(clients.find(({ id }) => id === row.clientId))

describe('what a document puts in the fields of the firm’s template', () => {
  it('a proposal: to whom, about what, its number and version, until when it holds', () => {
    expect(fieldValues(proposalDocument(offer))).toMatchObject({
      titre: 'Vendre le catalogue en ligne',
      nature: 'Proposition commerciale',
      client: 'Ateliers du Lac',
      adresse_client: '1 rue du Port\n73000 Chambéry',
      destinataire: 'Nadia Benali, Directrice générale',
      auteur: 'Claire Fontaine',
      date: '20\u00a0février\u00a02025',
      validite: '31\u00a0mars\u00a02025',
      numero: '2025-004',
      version: String(offerProposal.version),
      cabinet: 'Cabinet Rivage',
    })
  })

  it('each document of a mission: its client, its date, its mission, and the firm', () => {
    const mission = found(missions[0])
    const report = found(reports.find(({ missionId }) => missionId === mission.id))
    const sources = { mission, client: clientOf(mission), firm, today }
    for (const tree of [
      missionBriefDocument(sources),
      monthlyReportDocument({ ...sources, report }),
    ]) {
      const values = fieldValues(tree)
      for (const name of ['titre', 'nature', 'client', 'date', 'mission', 'cabinet'] as const) {
        expect(values[name], `${tree.cover.kicker}, ${name}`).toMatch(/\S/)
      }
    }
  })

  it('a way of working, which is for no client, leaves the client empty', () => {
    const values = fieldValues(playbookDocument({ playbook: found(playbooks[0]), firm, today }))
    expect(values.client ?? '').toBe('')
    expect(values.cabinet).toBe(firm.name)
  })

  it('a reference that names nobody does not name the client here either', () => {
    const mission = found(missions[0])
    const client = clientOf(mission)
    const tree = referenceSheet({ mission, client, firm, today, anonymous: { hidden: [] } })
    expect(Object.values(fieldValues(tree)).join(' ')).not.toContain(client.name)
  })

  it('of a firm of which nothing is known, nothing is said', () => {
    const values = fieldValues(proposalDocument({ ...offer, firm: emptyFirm() }))
    expect([values.cabinet, values.siret, values.identite]).toEqual(['', undefined, ''])
  })
})
