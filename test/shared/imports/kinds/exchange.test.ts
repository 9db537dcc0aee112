import { describe, expect, it } from 'vitest'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../../shared/imports/plan/merge-document.ts'

const letter = [
  'Nantes, le 12 mai 2025',
  '',
  'Verrerie du Port',
  'À l’attention de Mme Lise Arnaud, directrice des achats',
  '',
  'Objet : report de la livraison du four',
  '',
  'Madame,',
  '',
  'Le four arrivera le 2 juin. Le surcoût de 1 200 € reste au fournisseur.',
  '',
  'Bien cordialement,',
  '',
  'Yann Coz',
].join('\n')

const mail = [
  'De : Lise Arnaud <l.arnaud@port.example>',
  'À : Yann Coz',
  'Date : 14 mai 2025 09:12',
  'Objet : Re: pose du four',
  '',
  'Bonjour Yann,',
  'Le 2 juin est trop tôt pour la Verrerie du Port.',
  'Bien à vous',
].join('\n')

const call = '# Appel avec Lise Arnaud (Verrerie du Port) – 14 mai 2025\n\nElle veut deux dates.\n'

function read(text: string) {
  let count = 0
  return importDocument(text, { newId: () => `id${++count}`, today: '2026-03-02' })
}

function meetingIn(text: string) {
  const told = read(text)
  if (told.kind !== 'document' || told.document.content.kind !== 'minutes') return undefined
  const { clientName, meeting } = told.document.content
  const { title, date, participants, sections, kind } = meeting
  return { clientName, kind, title, date, people: participants.map(({ name }) => name), sections }
}

describe('A letter, an e-mail or the note of a call', () => {
  it('is kept whole, as a meeting of no special kind with the client it names', () => {
    expect(meetingIn(letter)).toEqual({
      clientName: 'Verrerie du Port',
      kind: 'other',
      title: 'Report de la livraison du four',
      date: '2025-05-12',
      people: ['Lise Arnaud', 'Yann Coz'],
      sections: [{ title: 'Courrier', notes: letter }],
    })
    expect(meetingIn(call)).toMatchObject({
      clientName: 'Verrerie du Port',
      date: '2025-05-14',
      people: ['Lise Arnaud'],
      sections: [{ title: 'Note', notes: call.trim() }],
    })
  })

  it('goes to the only known client that its words name', () => {
    expect(meetingIn(mail)).toMatchObject({
      clientName: 'Client à préciser',
      title: 'Pose du four',
      people: ['Lise Arnaud', 'Yann Coz'],
    })
    const client = { id: 'c1', name: 'Verrerie du Port SAS', contacts: [] }
    const workspace = { ...emptyWorkspace(), clients: [client] }
    const told = read(mail)
    if (told.kind !== 'document') throw new Error(told.reason)
    const merged = mergeDocument(workspace, told.document, () => 'new')
    expect(merged.workspace.meetings.map(({ clientId }) => clientId)).toEqual(['c1'])
  })

  it('is none of them where nothing says who wrote to whom', () => {
    expect(read('Penser à la peinture du hall. Le vert va bien au salon, dit-on.').kind).toBe(
      'refused',
    )
  })
})
