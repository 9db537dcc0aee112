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
