import { describe, expect, it } from 'vitest'
import { briefed } from './told-brief.ts'

const titlesOf = (list: readonly { title: string }[]) => list.map(({ title }) => title)

describe('What is said below the milestones', () => {
  const milestones = (...below: string[]) =>
    briefed(
      '## Jalons clés',
      '- 14 mars 2025 : plan validé',
      '- 6 juin 2025 : cuves en service',
      '',
      ...below,
    )

  it.each([
    'Le 1er mai, le 8 mai et le pont de l’Ascension ne sont pas travaillés.',
    'La semaine du 12 mai est neutralisée pour l’inventaire ; le lundi de Pentecôte (9 juin) sera chômé.',
    'Les dates de juin restent à confirmer par le teinturier.',
    'L’atelier sera fermé le 2 mai.',
    '*Dates indicatives, hors congés*',
  ])('is a note: « %s »', sentence => {
    const { mission, listed } = milestones(sentence)
    expect(titlesOf(mission.milestones)).toEqual(['plan validé', 'cuves en service'])
    expect(listed).toContain(sentence.replaceAll('*', ''))
  })

  it.each([
    'Le comité final se tiendra le 20 juin 2025.',
    'La formation des teinturiers aura lieu le 17 juin 2025.',
    'Bilan le 27 juin 2025',
    '30 juin 2025 : clôture',
  ])('is a milestone where it tells what happens on one day: « %s »', line => {
    expect(milestones(line).mission.milestones).toHaveLength(3)
  })

  it('is one where nothing is a list', () => {
    const { mission } = briefed(
      '## Jalons clés',
      'Le plan est validé le 14 mars 2025. Les cuves seront en service le 6 juin 2025.',
    )
    expect(mission.milestones.map(({ planned }) => planned)).toEqual(['2025-03-14', '2025-06-06'])
  })
})

describe('What is said below what a phase delivers', () => {
  const phase = (...below: string[]) =>
    briefed(
      '## Phases',
      '### Phase 1 : Relevé (3 semaines)',
      '',
      '**Livrables :**',
      '- Relevé des cuves',
      '- Plan des réseaux',
      '',
      ...below,
    )

  it.each([
    '*Les journées indiquées sont celles de la formule complète.*',
    '_Charge à préciser avec l’atelier_',
  ])('is a note in italics: « %s »', aside => {
    const { mission, listed } = phase(aside)
    expect(titlesOf(mission.phases[0]?.deliverables ?? [])).toEqual([
      'Relevé des cuves',
      'Plan des réseaux',
    ])
    expect(listed).toContain(aside.slice(1, -1))
  })

  it('is what the phase is about as a sentence', () => {
    const [first] = phase('Les teinturiers sont présents à chaque relevé.').mission.phases
    expect(first?.deliverables).toHaveLength(2)
    expect(first?.objectives).toEqual(['Les teinturiers sont présents à chaque relevé.'])
  })

  it.each(['- *Guide de teinture*', '- Les fiches qui sont remises aux teinturiers'])(
    'is delivered as an item: « %s »',
    item => {
      expect(phase(item).mission.phases[0]?.deliverables).toHaveLength(3)
    },
  )

  it('keeps the words in italics under the title of the phase', () => {
    const { mission } = briefed(
      '## Phases',
      '### Phase 1 : Relevé (3 semaines)',
      '*Comprendre comment les bains sont préparés*',
      '- Relevé des cuves',
    )
    expect(JSON.stringify(mission.phases)).toContain('Comprendre comment')
  })
})

describe('What is said below the next steps', () => {
  const steps = (...below: string[]) =>
    briefed('## Prochaines étapes', '1. **Lundi 7 avril :** visite', '', ...below)

  it.each([
    'Je vous joins la plaquette de la teinturerie.',
    'Nous te joignons le plan des cuves dans un second message.',
    'Vous trouverez en annexe le relevé des bains.',
    'N’hésitez pas à nous appeler.',
  ])('is no step where it speaks to who reads: « %s »', sentence => {
    const { mission, listed } = steps(sentence)
    expect(mission.nextSteps).toHaveLength(1)
    expect(listed).toContain(sentence)
  })

  it.each([
    'Nous vous remettons le relevé le 18 avril.',
    'Un point sera fait chaque vendredi.',
    'Envoi du plan par la filature',
  ])('is a step where somebody does it: « %s »', sentence => {
    expect(steps(sentence).mission.nextSteps).toHaveLength(2)
  })
})

describe('What is said of a list, below it', () => {
  const told = [
    ['## Objectifs secondaires', 'Ces objectifs ont été validés par la direction.'],
    ['## Indicateurs', 'Les indicateurs sont relevés chaque mois par l’atelier.'],
    ['## Contraintes', 'Ces contraintes viennent d’un arrêté de 2018.'],
    ['## Risques', 'Les risques sont revus à chaque comité.'],
    ['## Facteurs de succès', 'Ces facteurs ont été relevés en atelier.'],
  ] as const

  it.each(told)('is a note: « %s », « %s »', (title, sentence) => {
    const lines = [title, '- Bains plus courts', '- Atelier volontaire', '']
    const { mission, listed } = briefed(...lines, sentence)
    expect(listed).toContain(sentence)
    expect({ ...mission, id: '', notes: [] }).toEqual({
      ...briefed(...lines).mission,
      id: '',
      notes: [],
    })
  })

  it.each([
    ['## Objectifs secondaires', 'Le délai doit passer de douze à six jours.'],
    ['## Contraintes', 'La teinture ne peut pas s’arrêter plus de deux jours.'],
    ['## Risques', 'Le cuvier est susceptible de livrer en retard.'],
    ['## Risques', 'Les risques sociaux du déménagement'],
    ['## Facteurs de succès', 'La direction est présente à chaque comité.'],
  ])('is one of it where it speaks of something else: « %s », « %s »', (title, sentence) => {
    const { mission, listed } = briefed(title, '- Bains plus courts', '', sentence)
    expect(listed).toEqual([])
    expect(JSON.stringify(mission)).toContain(sentence.replace(/\.$/, ''))
  })
})

describe('What is said of the people, below their names', () => {
  const team = (sentence: string) =>
    briefed('## Équipe', '**Côté filature :**', '- Anne Delage (dirigeante)', '', sentence)

  it.each([
    'Le chef d’atelier est disponible un jour par semaine.',
    'Nous sommes présents chaque mardi.',
  ])('is nobody: « %s »', sentence => {
    const { mission, listed } = team(sentence)
    expect(mission.team.client.map(({ name }) => name)).toEqual(['Anne Delage'])
    expect(listed).toContain(sentence)
  })

  it.each(['Paul Imbert pilote les essais.', 'Paul Imbert (chef d’atelier)', '3 teinturiers'])(
    'is somebody where it names them: « %s »',
    line => {
      expect(team(line).mission.team.client).toHaveLength(2)
    },
  )
})

it('Who leads is known by the context that names them', () => {
  const { client } = briefed(
    'La filature a deux ateliers. Dirigeante : Anne Delage.',
    '',
    '## Objectif',
    'Teindre.',
  )
  expect(client.contacts).toEqual([{ name: 'Anne Delage', role: 'Dirigeante' }])
})
