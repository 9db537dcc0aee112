import { describe, expect, it, test } from 'vitest'
import { Client } from '../../../../shared/domain/client/client.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { brief, briefFiles, briefText, expectedBrief, read, withoutIds } from '../brief-files.ts'

describe('A brief is read whole, whoever wrote it and however it is laid out', () => {
  it.each(briefFiles)('%s', name => {
    const { client, mission, unrecognised } = brief(briefText(name))
    expect(withoutIds({ client, mission, unrecognised })).toEqual(expectedBrief(name))
  })

  it.each(briefFiles)('%s makes records that the workspace accepts', name => {
    const { client, mission } = brief(briefText(name))
    expect(Client.parse(client)).toEqual(client)
    expect(Mission.parse(mission)).toEqual(mission)
    expect(mission.clientId).toBe(client.id)
  })
})

test('What was not understood is named with its heading and line, and kept in the notes', () => {
  const { mission, unrecognised } = brief(briefText('carrier.md'))
  expect(unrecognised.at(-1)).toEqual({
    heading: 'Divers',
    line: 70,
    text: 'Le parking visiteurs est fermé en mars.',
  })
  expect(mission.notes.at(-1)).toEqual({
    heading: 'Divers',
    text: 'Le parking visiteurs est fermé en mars.',
  })
})

test('What was read is counted for the person to check', () => {
  const { recognised } = brief(briefText('garage.md'))
  expect(recognised).toContainEqual({ label: 'Jalons', count: 4 })
  expect(recognised).toContainEqual({ label: 'Livrables', count: 7 })
  expect(recognised.every(({ count }) => count > 0)).toBe(true)
})

test('Plain fields come without Markdown marks, prose keeps them', () => {
  const { mission } = brief(
    '# Brief\n## Objectif\nVendre *mieux* [ici](https://a.example).\n## Difficultés\n- **Stock** : `vide` [voir](https://b.example)\n## Livrables\n- [x] Un *rapport*',
  )
  expect(mission.objective).toBe('Vendre *mieux* [ici](https://a.example).')
  expect(mission.painPoints).toEqual(['Stock : vide voir (https://b.example)'])
  expect(mission.phases[0]?.deliverables[0]).toMatchObject({ title: 'Un rapport', status: 'done' })
})

test('HTML, code and formulas are text like any other', () => {
  const { mission } = brief(
    '# Brief\n## Contraintes\n- <script>alert(1)</script>\n- =SUM(A1)\n## Objectifs\n- a < b & c\n## Livrables\n    indenté de quatre\n',
  )
  expect(mission.constraints).toEqual(['<script>alert(1)</script>', '=SUM(A1)'])
  expect(mission.objective).toBe('A < b & c')
  expect(mission.phases[0]?.deliverables[0]?.title).toBe('indenté de quatre')
})

test('A budget told with VAT is put without it, and its words are kept', () => {
  const { mission } = brief(
    '# Brief\n## Objectifs\n- Vendre\n## Livrables\n- Rapport\n## Budget\n12 000 € TTC',
  )
  expect(mission.budget.envelope).toBe(1_000_000)
  expect(mission.notes).toContainEqual({ heading: 'Budget', text: '12 000 € TTC' })
})

test('Years that are not told come from the document’s other dates', () => {
  const { mission } = brief(
    '# Brief\nDate : 3 novembre 2025\n## Objectifs\n- Vendre\n## Jalons\n- 15 décembre : choix\n- 20 janvier : essai',
  )
  expect(mission.milestones.map(({ planned }) => planned)).toEqual(['2025-12-15', '2026-01-20'])
})

test.each([
  ['quotes', '> '.repeat(50_000)],
  ['bullets', '- '.repeat(50_000)],
  ['numbers', '1. '.repeat(50_000)],
  [
    'levels of lists',
    Array.from({ length: 400 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n'),
  ],
  ['brackets', '['.repeat(50_000)],
])('A brief with thousands of %s is read like any other', (_, text) => {
  const { mission } = brief(`# Brief\n## Objectifs\n- vendre\n## Contraintes\n- une\n\n${text} fin`)
  expect(mission.constraints[0]).toBe('une')
})

describe('A text that is no brief is refused in one sentence that says what it is', () => {
  it.each([
    [
      'a recipe',
      'Gâteau au yaourt\n\nIngrédients\n- 200 g de farine\n- 3 œufs\n\nPréparation\nPréchauffer le four.\n\nÉtapes\n1. Mélanger\n\nCoût : 4 €',
      /recette/,
    ],
    ['a shopping list', 'Liste de courses\n- lait\n- pain\n- piles', /liste de courses/],
    ['another list', 'lait\npain\nbeurre\nBudget : 20 €', /ne ressemble pas à un brief/],
    [
      'source code',
      'import { a } from "b"\n\nexport function budget() {\n  return objectifs;\n}\n',
      /code source/,
    ],
    [
      'a workspace',
      JSON.stringify({ format: 'etabli-workspace', version: 1 }),
      /espace de travail/,
    ],
    ['other JSON', '{"name": "x"}', /données JSON/],
    ['a web page', '<!doctype html><html><body>Brief</body></html>', /page web/],
    ['a table of figures', 'a;b;c\n1;2;3\n4;5;6', /tableau/],
    [
      'a proposal',
      '# Proposition commerciale – Martin\n## Contexte\n- a\n## Objectifs\n- b\n## Budget\n- c',
      /proposition commerciale/,
    ],
    ['a report', '## DOCUMENT #6 : RAPPORT MENSUEL\n## Objectifs\n- b', /rapport/],
    [
      'a letter',
      'Chère Madame,\n\nMerci pour votre accueil de mardi. À très vite.',
      /ne ressemble pas/,
    ],
    [
      'a curriculum vitae',
      '# Anne Roy\n## Objectif\nRejoindre un cabinet\n## Expérience professionnelle\n- audit\n## Formation\n- droit\n## Langues\n- anglais',
      /curriculum vitae/,
    ],
    [
      'the minutes of a meeting',
      '# Copil du 4 avril\n**Présents :** Anne\n**Ordre du jour :**\n1. Budget\n## Risques\n- retard\n## Décisions\n- report\n## Livrables\n- plan',
      /compte rendu/,
    ],
    [
      'an offer',
      '# Offre de services\n## Objectifs\n- vendre\n## Notre démarche\n- audit\n## Validité\n30 jours\n\nBon pour accord',
      /proposition commerciale/,
    ],
    [
      'a monthly report',
      '# Point mensuel d’avril\n## Réalisé ce mois\n- audit\n## Livrables\n- plan\n## Budget consommé\n12 000 €',
      /rapport/,
    ],
    ['blank', ' \n ', /vide/],
    ['far too long', 'Objectifs\n'.repeat(300_000), /plus de cent pages/],
  ])('%s', (_, text, reason) => {
    const result = read(text)
    expect(result).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) })
  })

  it('but a short brief is taken', () => {
    expect(read('Brief\n\nObjectif : vendre plus\n\nLivrables :\n- un plan').kind).toBe('brief')
  })
})
