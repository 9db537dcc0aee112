import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Playbook } from '../../../../../shared/domain/playbook/playbook.ts'
import { exampleId } from '../../../documents/budget-example.ts'
import { found, workspaceOf } from '../one-mission.ts'

const option = (label: string, days: number, euros: number) => ({
  id: exampleId(days),
  label,
  lines: [
    {
      label: 'Conseil',
      kind: 'consulting',
      days,
      dayRate: euros * 100,
      amount: days * euros * 100,
    },
  ],
})
const offer = (second: number, notes: string) => ({
  proposal: {
    missionId: undefined,
    options: [option('Option A', 24, 1200), option('Option B', 5, second)],
    notes: [{ text: notes }],
  },
})

describe('The price of a day', () => {
  test('is the same in all the options of an offer', () => {
    expect(found(offer(1150, ''))).toEqual(['rate-card-deviation 1 150 €'])
    expect(found(offer(1200, ''))).toEqual([])
  })

  test.each(['Tarif dégressif à partir de 20 jours.', 'Les ateliers sont menés par un junior.'])(
    'may differ where the offer says why: « %s »',
    notes => {
      expect(found(offer(1150, notes))).toEqual([])
    },
  )

  test.each([
    'Jours de consultant confirmé à 1 150 €.',
    'Un profil senior mène la deuxième partie.',
    'Jour d’associé : 1 200 €.',
  ])('may be that of another grade: « %s »', notes => {
    expect(found(offer(1150, notes))).toEqual([])
  })

  test.each([
    'Huit résidences pour seniors, soit 400 logements.',
    'Deux vendeurs associés dès le début.',
    'La commande est confirmée en mars.',
  ])('is told by no other word of the offer: « %s »', notes => {
    expect(found(offer(1150, notes))).toEqual(['rate-card-deviation 1 150 €'])
  })

  type Process = { readonly dayRate?: number; readonly version?: string }
  const withProcess = (tariff: string, euros: number, { dayRate, version }: Process = {}) => {
    const workspace = workspaceOf({ proposal: { options: [option('Option A', 24, euros)] } })
    const steps = [{ title: 'Chiffrage', items: [tariff] }]
    const playbook = Playbook.parse({
      id: exampleId(5),
      kind: 'other',
      title: 'Offres',
      steps,
      notes: version === undefined ? [] : [{ text: version }],
    })
    const people = dayRate === undefined ? [] : [{ id: exampleId(6), name: 'Paul Roy', dayRate }]
    const firm = { ...workspace.firm, people }
    return checkWorkspace({ ...workspace, firm, playbooks: [playbook] }, '2025-12-01')
      .filter(({ code }) => code === 'rate-card-deviation')
      .map(({ place, stated }) => `${place.record.table} ${stated}`.replace(/\s/gu, ' '))
  }

  test('is one of those that a process of the firm tells', () => {
    const tariff = 'Tarif : 1 200 €/jour (1 050 € à partir de 30 jours)'
    expect(withProcess(tariff, 1150)).toEqual(['proposals 1 150 €'])
    expect(withProcess(tariff, 1050)).toEqual([])
    expect(withProcess(tariff, 1150, { version: 'Version : mars 2025' })).toEqual([])
    expect(withProcess('Taux journalier moyen de l’année : 1 180 €', 1150)).toEqual([])
  })

  test('is that of the rate card in a process too', () => {
    expect(withProcess('Tarif : 1 200 €/jour', 1100, { dayRate: 110_000 })).toEqual([
      'playbooks 1 200 €',
    ])
    expect(withProcess('Tarif : 1 100 €/jour', 1100, { dayRate: 110_000 })).toEqual([])
  })
})

describe('In the team of an offer', () => {
  const team = (role: string) => [
    { name: 'Paul Roy' },
    { name: 'Anne Gaud' },
    { name: 'Julie Sorel', role },
  ]
  const phases = [
    { id: exampleId(1), name: 'Audit', effort: [{ person: 'Paul Roy', days: 3 }] },
    { id: exampleId(2), name: 'Pilote', effort: [{ person: 'Anne', days: 2 }] },
  ]

  test('everybody has days, but for who answers for the work', () => {
    expect(found({ proposal: { team: team('Consultante'), phases } })).toEqual([
      'unknown-person Julie Sorel',
    ])
    expect(found({ proposal: { team: team('Associée'), phases } })).toEqual([])
    expect(found({ proposal: { team: team('Consultante').slice(0, 2), phases } })).toEqual([])
  })
})
