import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

describe('Figures that only look alike', () => {
  const losses = { id: exampleId(1), label: 'Plants perdus' }

  test('are a share and the gap between two numbers of a day', () => {
    const kpis = [{ ...losses, baseline: '90/jour', actual: '30/jour', statedGap: '-67%' }]
    const says = (text: string) =>
      found({ reports: [{ kpis, highlights: [{ tone: 'good', text }] }] })
    expect(says('Plants perdus : 6% (vs 8% visés)')).toEqual([])
    expect(says('Plants perdus : -60%')).toEqual(['figure-conflict 60 %'])
  })

  test('are a share and a number where a mission starts from', () => {
    const from = (baseline: string) => [{ ...losses, baseline }]
    const kpis = from('25%')
    expect(found({ brief: { kpis }, reports: [{ kpis: from('90/jour') }] })).toEqual([])
    expect(found({ brief: { kpis }, reports: [{ kpis: from('28%') }] })).toContain(
      'figure-conflict 28%',
    )
  })

  test('are what is done and what is to be done', () => {
    const milestones = [{ id: exampleId(2), title: 'Les 65 tarifs repris', planned: '2025-04-14' }]
    const brief = { milestones }
    expect(found({ brief, reports: [{ conclusion: '53 tarifs repris' }] })).toEqual([])
    const months = [{ conclusion: '60 tarifs repris' }, { conclusion: '53 tarifs repris sur 65' }]
    expect(found({ reports: months })).toEqual([])
  })
})

test('A part that the brief tells of is no other whole', () => {
  const client = { profile: ['Exploitation : 8 serres'] }
  const reports = [{ conclusion: 'Arrosage des 5 serres.' }]
  const plan = (text: string) => ({ client, brief: { secondaryObjectives: [text] }, reports })
  expect(found(plan('Équiper ensuite les 5 autres serres'))).toEqual([])
  expect(found(plan('Équiper ensuite les autres serres'))).toEqual(['figure-conflict 5'])
})

test.each([
  ['Bonjour Madame,', []],
  ['Chère Madame,', []],
  ['Bonjour Docteur,', []],
  ['Bonjour Madame Vasseur,', []],
  ['Bonjour Madame Ferrand,', ['unknown-person Ferrand']],
])('A greeting may be of nobody by name: « %s »', (text, expected) => {
  const recipient = { name: 'Hélène Vasseur', company: 'Pépinières Aubert' }
  expect(found({ proposal: { recipient, background: text } })).toEqual(expected)
})

describe('Two people of one name', () => {
  const meeting = { participants: [{ name: 'Hugo Ferrand' }, { name: 'Anne Roy' }] }

  test('meet where one of the firm works on the mission', () => {
    const team = { client: [], firm: [{ name: 'Lise Ferrand' }] }
    const both = { brief: { team }, meeting, people: ['Lise Ferrand'] }
    expect(found(both)).toEqual(['unknown-person Hugo Ferrand'])
  })

  test('are one where only a « Mme » tells them apart', () => {
    const team = { client: [], firm: [{ name: 'Lise Ferrand' }] }
    const present = { participants: [{ name: 'Mme Lise Ferrand' }, { name: 'Anne Roy' }] }
    expect(found({ brief: { team }, meeting: present, people: ['Lise Ferrand'] })).toEqual([])
  })

  test('never meet where the other is on other missions', () => {
    expect(found({ meeting, people: ['Lise Ferrand'] })).toEqual([])
  })
})

test('A company has something to do where one of its people is there', () => {
  const participants = [{ name: 'Anne Roy', role: 'Opéra Conseil' }]
  const told = (owner: string) =>
    found({ meeting: { participants, actions: [{ id: exampleId(3), title: 'Plan', owner }] } })
  expect(told('Opéra Conseil')).toEqual([])
  expect(told('Sillage Conseil')).toEqual(['unknown-person Sillage Conseil'])
})

test('Whoever writes the minutes may have something to do', () => {
  const actions = [{ id: exampleId(3), title: 'Envoyer le plan', owner: 'Camille Astier' }]
  const minutes = { participants: [{ name: 'Anne Roy' }], actions }
  const notes = [{ heading: 'Comité', text: 'Rédactrice : Camille Astier, Opéra Conseil' }]
  expect(found({ meeting: { ...minutes, notes } })).toEqual([])
  expect(found({ meeting: minutes })).toEqual(['unknown-person Camille Astier'])
})
