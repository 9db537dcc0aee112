import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { found, workspaceOf } from '../one-mission.ts'

const minuted = (notes: string) =>
  found({
    brief: { objective: 'Équiper les 14 vendeurs.' },
    meeting: { sections: [{ title: 'Objectif', notes }] },
  })

test('As many as the brief tells are equipped, or some of them', () => {
  expect(minuted('Un outil adopté par les 14 vendeurs avant l’été.')).toEqual([])
  expect(minuted('Former les 6 vendeurs avant l’été.')).toEqual([])
})

test('There are never more than the brief tells', () => {
  expect(minuted('Un outil adopté par les 16 vendeurs avant l’été.')).toEqual([
    'figure-conflict 16',
  ])
  expect(minuted('Un outil adopté par les 16 vendeurs du réseau.')).toEqual([])
})

test('In one document, the count told less often is held to be wrong', () => {
  const brief = {
    objective: 'Écrire à vos 320 paysagistes.',
    trigger: ['Vos 260 paysagistes sont abonnés.'],
    painPoints: ['Les 260 paysagistes ont peu répondu.'],
  }
  expect(found({ brief })).toEqual(['figure-conflict 320'])
  const parts = [
    '12 paysagistes essaient.',
    'Les 12 paysagistes sont contents.',
    'Aux 12 paysagistes.',
  ]
  expect(
    found({ brief: { objective: 'Écrire à vos 320 paysagistes.', painPoints: parts } }),
  ).toEqual([])
})

test('Those whom the sheet of the client counts are its clients', () => {
  const proposal = {
    objective: 'Accompagner vos 320 clients.',
    background: 'Une lettre sera envoyée aux 260 clients.',
  }
  const customers = '260 paysagistes et communes'
  expect(found({ client: { customers }, proposal })).toEqual(['figure-conflict 320'])
})

test('Those of the team are no more than the client has', () => {
  const team = (name: string) =>
    found({
      client: { profile: ['Équipe de vente : 4 vendeurs itinérants (secteurs du nord et du sud)'] },
      brief: { team: { client: [{ name, role: 'Utilisateurs clés' }], firm: [] } },
    })
  expect(team('4 vendeurs itinérants')).toEqual([])
  expect(team('2 vendeurs itinérants')).toEqual([])
  expect(team('6 vendeurs itinérants')).toEqual(['figure-conflict 6'])
  expect(team('6 jardiniers')).toEqual([])
})

test('Those with two trades are told by the first of them', () => {
  const decided = (title: string) =>
    found({
      client: { profile: ['32 employés (18 chauffeurs-livreurs, 14 pépiniéristes)'] },
      meeting: { decisions: [{ title }] },
    })
  expect(decided('Remettre la charte aux 18 chauffeurs')).toEqual([])
  expect(decided('Remettre la charte aux 5 chauffeurs')).toEqual([])
  expect(decided('Remettre la charte aux 21 chauffeurs')).toEqual(['figure-conflict 21'])
})

test('The customers that an offer counts first are as many in all of it', () => {
  const told = (objective: string) => {
    const customers = '320 jardiniers amateurs abonnés, 12 communes'
    const workspace = workspaceOf({ client: { customers }, proposal: { objective } })
    return checkWorkspace({ ...workspace, missions: [] }, '2025-12-01')
      .filter(({ code }) => code === 'figure-conflict')
      .map(({ stated }) => stated)
  }
  expect(told('Écrire à vos 320 jardiniers amateurs.')).toEqual([])
  expect(told('Écrire à vos 350 jardiniers amateurs.')).toEqual(['350'])
  expect(told('Écrire à vos 30 jardiniers professionnels.')).toEqual([])
  expect(told('Écrire à 40 jardiniers pilotes.')).toEqual([])
})

describe('What the client is told to have', () => {
  const told = (objective: string, situation = 'La maison exploite 7 boutiques en ville.') =>
    found({
      proposal: { missionId: undefined, situation: [situation], secondaryObjectives: [objective] },
    })

  test('is as many further down', () => {
    expect(told('Suivre les ventes des 6 boutiques')).toEqual(['figure-conflict 6'])
  })

  test.each([
    'Suivre les ventes des 7 boutiques',
    'Former les vendeurs de 6 boutiques sur 7',
    'Équiper les 2 autres boutiques',
  ])('is right, or some of them: « %s »', objective => {
    expect(told(objective)).toEqual([])
  })

  test('comes and goes where it is work in hand', () => {
    expect(told('Solder les 6 dossiers', 'L’étude gère 7 dossiers en retard.')).toEqual([])
  })
})

describe('What is told to be made of so many', () => {
  const told = (notes: string, profile = ['1 860 variétés de rosiers et de vivaces']) =>
    found({ client: { profile }, meeting: { sections: [{ title: 'Tri', notes }] } })

  test.each([
    ['Chacun trie notre catalogue de 1 680 variétés.', '1 680'],
    ['Le catalogue compte 1 920 variétés et 40 pages.', '1 920'],
    ['Tri du catalogue de 1 900 variétés de rosiers', '1 900'],
  ])('is as many as the client has: « %s »', (notes, stated) => {
    expect(told(notes)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    'Chacun trie notre catalogue de 1 860 variétés.',
    'Le catalogue compte 1 860 variétés et 40 pages.',
    'Le catalogue de 320 variétés de fruitiers attendra.',
    'Le catalogue de 5 000 variétés du grossiste sert de modèle.',
    'Viser un catalogue de 2 000 variétés en 2027.',
    'Le catalogue passera à 2 000 variétés.',
    'Le catalogue en ligne compte 400 variétés.',
    'Notre catalogue papier de 600 variétés ne change pas.',
    'Le catalogue de 2 000 variétés visé pour 2027 demande du temps.',
    'Notre parc de 1 900 arrosoirs est suivi.',
  ])('or they are others: « %s »', notes => {
    expect(told(notes)).toEqual([])
  })
})
