import { describe, expect, test } from 'vitest'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'

function documentOf(...lines: readonly string[]) {
  let count = 0
  const text = lines.join('\n')
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2031-07-01' })
  if (read.kind === 'refused') throw new Error(read.reason)
  const { content, unrecognised } = read.document
  return { content, listed: unrecognised.map(each => each.text) }
}

function briefOf(...lines: readonly string[]) {
  const { content, listed } = documentOf(
    '# Brief de mission : Laines Tavel',
    '',
    '**Client :** Laines Tavel',
    '**Date :** 3 mars 2031',
    '',
    ...lines,
    '',
    '## Objectif principal',
    '',
    'Teindre sans rejet avant la fin de l’année.',
  )
  if (content.kind !== 'brief') throw new Error(content.kind)
  return { ...content.mission, listed }
}

const quote = '> « On attend trois semaines et personne ne sait pourquoi. »'

describe('What somebody says below a list is none of its items', () => {
  const pains = ['## Les irritants', '', '1. **Délais** : trois semaines', '2. **Rejets** : trop']

  test('with their name on the line below', () => {
    const { painPoints, listed } = briefOf(...pains, '', quote, '> — Odile Prat')
    expect(painPoints).toEqual(['Délais : trois semaines', 'Rejets : trop'])
    expect(listed).toEqual([`${quote.slice(2)} — Odile Prat`])
  })

  test('with their name on the same line', () => {
    const { painPoints, listed } = briefOf(...pains, '', `${quote} — Odile Prat`)
    expect(painPoints).toHaveLength(2)
    expect(listed).toHaveLength(1)
  })

  test('while quotes that are the list stay', () => {
    const { painPoints } = briefOf(
      '## Les irritants',
      '',
      '- « On attend trois semaines. »',
      '- « Personne ne sait pourquoi. »',
    )
    expect(painPoints).toHaveLength(2)
  })
})

describe('A day told in a sentence', () => {
  const course = ['## Calendrier', '', '- Démarrage : 3 mars 2031', '- Fin : 30 juin 2031', '']
  const sentence = 'La réunion de lancement est fixée au lundi 3 mars 2031 à 9h30, au siège.'
  const days = [
    '**Jalons**',
    '- 4 avril 2031 : bains',
    '- 5 mai 2031 : essais',
    '- 30 juin 2031 : bilan',
  ]

  test('is a note beside the list of the milestones', () => {
    const { milestones, listed } = briefOf(...course, sentence, '', ...days)
    expect(milestones.map(({ title }) => title)).toEqual(['bains', 'essais', 'bilan'])
    expect(listed).toEqual([sentence])
  })

  test('is a milestone where no list tells them', () => {
    const { milestones } = briefOf(...course, sentence)
    expect(milestones).toHaveLength(1)
  })
})

test('A remark in italics below the phases is no aim of the last', () => {
  const { phases, listed } = briefOf(
    '## Phases',
    '',
    '**Phase 1 : Bains (3 mars - 4 avril 2031)**',
    '- Relevé des bains',
    '',
    '**Phase 2 : Essais (7 avril - 30 mai 2031)**',
    '- Essais en cuve',
    '',
    '*Pause du 1er au 9 mai : la teinturerie tourne à effectif réduit.*',
  )
  expect(phases.map(({ objectives, deliverables }) => [...objectives, ...deliverables])).toEqual([
    [expect.objectContaining({ title: 'Relevé des bains' })],
    [expect.objectContaining({ title: 'Essais en cuve' })],
  ])
  expect(listed).toContain('Pause du 1er au 9 mai : la teinturerie tourne à effectif réduit.')
})

test('A sentence below the table of a brief is no risk', () => {
  const cost = 'Le gel a déjà coûté deux semaines en 2029.'
  const read = briefOf(
    ...['## Risques', '', '| Risque | Impact |', '|---|---|', '| Gel des cuves | Fort |'],
    ...['| Retard des laines | Moyen |', '', cost],
  )
  expect(read.risks).toHaveLength(2)
  expect(read.listed).toEqual([cost])
})

function reportOf(title: string, ...lines: readonly string[]) {
  const { content, listed } = documentOf(
    `# ${title}`,
    '',
    '**Client :** Laines Tavel',
    '**Date :** 30 mai 2031',
    '',
    '## Synthèse',
    '',
    'Les bains sont prêts.',
    '',
    ...lines,
  )
  if (!('report' in content)) throw new Error(content.kind)
  return { ...content.report, listed }
}

const risks = [
  '## Risques',
  '',
  '| Risque | Probabilité | Impact |',
  '|---|---|---|',
  '| Gel des cuves | Faible | Fort |',
  '| Retard des laines | Moyenne | Moyen |',
  '',
]

describe('A sentence below the table or the list of a report', () => {
  test('is no risk', () => {
    const sentence = 'La probabilité du premier risque baisse : elle était moyenne au lancement.'
    const read = reportOf('Rapport mensuel', ...risks, sentence)
    expect(read.risks).toHaveLength(2)
    expect(read.listed).toEqual([sentence])
  })

  test('is no step to come', () => {
    const none = 'Pas de réunion entre le 2 et le 9 juin.'
    const read = reportOf(
      'Rapport mensuel',
      '## Prochaines étapes',
      '',
      '**Semaine du 9 juin**',
      '- Essais en cuve',
      '- Compte-rendu',
      '',
      none,
    )
    expect(read.nextSteps).toMatchObject([{ items: ['Essais en cuve', 'Compte-rendu'] }])
    expect(read.listed).toEqual([none])
  })

  test.each([
    'Le comité se tiendra le 13 juin 2031.',
    'Nous enverrons le relevé aux élus.',
    'Un point sera fait chaque vendredi.',
  ])('is a step where it tells what comes: « %s »', sentence => {
    const read = reportOf(
      'Rapport mensuel',
      '## Prochaines étapes',
      '',
      '- Essais en cuve',
      '',
      sentence,
    )
    expect(read.nextSteps.flatMap(({ items }) => items)).toHaveLength(2)
  })

  test('is no alert, and no lesson', () => {
    const [none, both] = [
      'Aucun autre incident n’est à signaler.',
      'Ces deux pratiques sont reprises dans nos autres missions.',
    ]
    const read = reportOf(
      'Rapport final',
      ...['## Difficultés et solutions', '', '**Panne de cuve**', '- Problème : une cuve fendue'],
      ...['- Solution : une cuve louée', '', none, '', '## Leçons apprises', ''],
      ...['### Ce qui a marché', '', '- Visites du matin', '- Carnet de bains', '', both],
    )
    expect(read.alerts).toHaveLength(1)
    expect(JSON.stringify(read.lessons)).not.toContain(both)
    expect(read.listed).toEqual([none, both])
  })

  test('is a risk among others that are sentences', () => {
    const read = reportOf(
      'Rapport mensuel',
      '## Risques',
      '',
      '- Le gel peut fendre les cuves.',
      '',
      'Les laines peuvent arriver en retard.',
    )
    expect(read.risks).toHaveLength(2)
  })

  test('is no deliverable', () => {
    const sentence = 'Le pilote a duré huit semaines, avec 12 cuves et 40 bains suivis.'
    const read = reportOf(
      'Rapport final',
      '## Livrables',
      '',
      '| Livrable | État | Date |',
      '|---|---|---|',
      '| Relevé des bains | livré | 4 avril 2031 |',
      '| Guide de teinture | livré | 5 mai 2031 |',
      '',
      sentence,
    )
    expect(read.deliverables).toHaveLength(2)
    expect(read.listed).toEqual([sentence])
  })
})

test('Terms in italics stand over what is advised for then', () => {
  const read = reportOf(
    'Rapport final',
    '## Recommandations',
    '',
    '*D’ici la fin de l’année 2031*',
    '',
    '- Mesurer les rejets',
    '- Former deux teinturiers',
    '',
    '*En 2032*',
    '',
    '- Étendre aux fils',
  )
  expect(read.recommendations).toEqual([])
  expect(read.recommendationsByTerm).toEqual([
    {
      term: 'D’ici la fin de l’année 2031',
      items: ['Mesurer les rejets', 'Former deux teinturiers'],
    },
    { term: 'En 2032', items: ['Étendre aux fils'] },
  ])
})

test('A remark in italics over a list is no term', () => {
  const read = reportOf(
    'Rapport final',
    '## Recommandations',
    '',
    '*En 2031, nous avons teint 40 bains.*',
    '',
    '- Mesurer les rejets',
  )
  expect(read.recommendationsByTerm).toEqual([])
})

test('How long an offer is valid and the leave of its letter are no steps', () => {
  const { content } = documentOf(
    '# Proposition commerciale',
    '',
    '**Client :** Laines Tavel',
    '**Date :** 3 mars 2031',
    '',
    '## Votre besoin',
    '',
    'Teindre sans rejet.',
    '',
    '## Prochaines étapes',
    '',
    '1. **10 mars** : signature',
    '2. **17 mars** : lancement',
    '',
    'Cette proposition est valable jusqu’au 31 mars 2031.',
    '',
    'Nous vous prions de croire, Madame la Directrice, à notre entier dévouement.',
    '',
    '**Anne Roy**',
    'Cap Conseil',
    'anne.roy@cap.example.fr',
  )
  if (content.kind !== 'proposal') throw new Error(content.kind)
  expect(content.proposal.nextSteps).toEqual([
    { when: '10 mars', what: 'signature' },
    { when: '17 mars', what: 'lancement' },
  ])
  expect(content.proposal.validUntil).toBe('2031-03-31')
})
