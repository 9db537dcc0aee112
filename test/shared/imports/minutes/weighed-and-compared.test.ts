import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { minutes } from './told-minutes.ts'

const cards = [
  '#### 🟢 TOUT DE SUITE',
  '',
  '**1. Nouvelle cuve**',
  '- Impact : deux bains de moins',
  '- Effort : 4 mois + 2K€',
  '- Action : Paul demande un devis',
  '',
]

test('A paragraph below the last action is told of the meeting, and is no part of its effort', () => {
  for (const told of [
    '**Point d’équipe :** Paul songe à sa retraite.',
    'Paul songe à sa retraite.',
  ]) {
    const { matrix, sections, listed } = minutes('### 3. PRIORISATION', '', ...cards, told)
    expect(matrix.map(({ effort }) => effort)).toEqual(['4 mois + 2K€'])
    expect(`${JSON.stringify(sections)}${listed.join()}`).toContain('retraite')
  }
})

test('An idea of a table that a card takes up keeps its levels, the words of the card and its votes', () => {
  const { matrix, board, sections } = minutes(
    '### 3. PRIORISATION',
    '',
    '| Idée | Impact | Effort | Gommettes |',
    '|---|---|---|---|',
    '| Nouvelle cuve | Fort | Élevé | 8 |',
    '| Étiquettes | Moyen | Faible | 3 |',
    '',
    ...cards,
  )
  expect(matrix).toEqual([
    {
      title: 'Nouvelle cuve',
      impact: 'Fort\u00a0: deux bains de moins',
      effort: 'Élevé\u00a0: 4 mois + 2K€',
      action: 'Paul demande un devis',
      priority: 'Tout de suite',
    },
    { title: 'Étiquettes', impact: 'Moyen', effort: 'Faible' },
  ])
  expect(board.notes.map(({ text, group, votes }) => [text, group, votes])).toEqual([
    ['Nouvelle cuve', 'Priorisation', 8],
    ['Étiquettes', 'Priorisation', 3],
  ])
  expect(JSON.stringify(sections)).not.toContain('TOUT DE SUITE')
})

test('What each does well and badly, in a list below their marks, completes them', () => {
  const { benchmark, sections } = minutes(
    '### 2. LES LOGICIELS',
    '',
    '| Logiciel | Suivi | Prix |',
    '|---|---|---|',
    '| Teintal | 8/10 | 6/10 |',
    '| Bain Net | 7/10 | 9/10 |',
    '',
    '**Points forts / points faibles :**',
    '- Teintal : + recettes, + support 7j/7 / - écrans chargés',
    '- Bain Net : + prix / - rien hors ligne',
    '',
    '**Vote :** 5 voix pour Teintal.',
  )
  expect(benchmark).toEqual([
    {
      name: 'Teintal',
      scores: { Suivi: 8, Prix: 6 },
      strengths: 'recettes, support 7j/7',
      weaknesses: 'écrans chargés',
    },
    {
      name: 'Bain Net',
      scores: { Suivi: 7, Prix: 9 },
      strengths: 'prix',
      weaknesses: 'rien hors ligne',
    },
  ])
  expect(JSON.stringify(sections)).toContain('5 voix')
})

test('What each costs, in a list below their marks, completes none of them', () => {
  const { benchmark, sections } = minutes(
    '### 2. LES LOGICIELS',
    '',
    '| Logiciel | Suivi | Prix |',
    '|---|---|---|',
    '| Teintal | 8/10 | 6/10 |',
    '| Bain Net | 7/10 | 9/10 |',
    '',
    '**Tarifs :**',
    '- Teintal : 40 €/mois',
    '- Bain Net : 25 €/mois',
  )
  expect(benchmark.map(({ strengths }) => strengths)).toEqual([undefined, undefined])
  expect(JSON.stringify(sections)).toContain('40 €/mois')
})

test('Whatever the first column is called, strengths and weaknesses of others are a benchmark', () => {
  const table = (column: string) => [
    `| ${column} | Site | Points forts | Points faibles |`,
    '|---|---|---|---|',
    '| Fil Clair | 8/10 | Prix affichés | Livraison lente |',
    '| Lainerie du Pont | 6/10 | Coloris | Pas de stock |',
  ]
  for (const column of ['Enseigne', 'Nom', 'Maison'])
    expect(minutes('### 2. BENCHMARK', '', ...table(column)).benchmark).toHaveLength(2)
  expect(minutes('### 2. NOS ATELIERS', '', ...table('Atelier')).benchmark).toEqual([])
})

test('Who gives a mark and says why is told with both, quotes included', () => {
  const { feedback } = minutes(
    '### TOUR DE TABLE',
    '',
    '- Odile : 9/10 « enfin du concret »',
    '- Paul : 8/10, "un peu long"',
    '- Anne : "Très clair."',
  )
  expect(feedback.map(({ text }) => text)).toEqual([
    '9/10 « enfin du concret »',
    '8/10, "un peu long"',
    'Très clair.',
  ])
})

test('The next meeting, in bold below the actions, stands under no title of theirs', () => {
  const { listed } = minutes(
    '**Actions :**',
    '',
    '| Quoi | Qui | Pour quand |',
    '|---|---|---|',
    '| Relire le contrat | Odile | 14 mars |',
    '',
    '**Prochain atelier :** mardi 11 mars 2025',
  )
  expect(listed).toContain('Prochain atelier : mardi 11 mars 2025')
})

test('« Réunion » in a header names the meeting', () => {
  const text =
    '# COMPTE-RENDU COMITÉ – LAINES TAVEL\n\n| | |\n|---|---|\n| **Client** | Laines Tavel |\n| **Réunion** | Comité de pilotage n°3 |\n| **Date** | Lundi 3 mars 2025 |\n\n### 1. BAINS\n\nTout va bien.\n'
  const read = importDocument(text, { newId: () => 'id', today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(text)
  expect(read.document.content.meeting.title).toBe('Comité de pilotage n°3')
})

test('What stands below words that were quoted is told of the meeting', () => {
  const { sections, quotes } = minutes(
    '### 2. CONSTATS',
    '',
    '**Verbatims recueillis :**',
    '- *"J’attends 40 minutes."* (teinturier, Tavel)',
    '',
    '**Côté atelier :** 20 bains par jour.',
  )
  expect(quotes).toHaveLength(1)
  expect(sections).toEqual([{ title: 'Constats', notes: '**Côté atelier :** 20 bains par jour.' }])
})

test('A card told in lines, levels in its title, is weighed as one told in a list', () => {
  const { matrix } = minutes(
    '### 3. PRIORISATION',
    '',
    '**1. Nouvelle cuve** (impact fort, effort moyen)',
    'Impact : deux bains de moins',
    'Effort : 4 mois',
    'Qui : Paul',
  )
  expect(matrix).toEqual([
    expect.objectContaining({
      impact: 'fort\u00a0: deux bains de moins',
      effort: 'moyen\u00a0: 4 mois',
      action: 'Paul',
    }),
  ])
})

test('Who acts, under a title that weighs, is no action of its own', () => {
  const { matrix } = minutes(
    '### QUICK WINS (Impact Fort, Effort Faible)',
    '',
    '**1. Étiqueter les bains**',
    '- Action : imprimer les étiquettes',
    '- Responsable : Paul',
    '- Coût : 200 €',
  )
  expect(matrix).toEqual([
    {
      title: 'Étiqueter les bains',
      impact: 'fort',
      effort: 'faible ; Coût\u00a0: 200 €',
      action: 'imprimer les étiquettes – Paul',
    },
  ])
})

test('Pluses and minuses in words, or in a table below that of the marks, complete the same benchmark', () => {
  const marks = [
    '### 2. BENCHMARK',
    '',
    '| Concurrent | Prix | Délai |',
    '|---|---|---|',
    '| Fil Clair | 8/10 | 7/10 |',
    '| Lainor | 6/10 | 9/10 |',
    '',
  ]
  const inWords = [
    '**Forces et faiblesses :**',
    '- Fil Clair : points forts : coloris, prix ; points faibles : service',
    '- Lainor : points forts : stock ; points faibles : site lent',
  ]
  const inTable = [
    '**Forces et faiblesses :**',
    '',
    '| Concurrent | + | - |',
    '|---|---|---|',
    '| Fil Clair | coloris, prix | service |',
    '| Lainor | stock | site lent |',
  ]
  for (const lines of [inWords, inTable])
    expect(minutes(...marks, ...lines).benchmark).toEqual([
      {
        name: 'Fil Clair',
        scores: { Prix: 8, Délai: 7 },
        strengths: 'coloris, prix',
        weaknesses: 'service',
      },
      {
        name: 'Lainor',
        scores: { Prix: 6, Délai: 9 },
        strengths: 'stock',
        weaknesses: 'site lent',
      },
    ])
})
