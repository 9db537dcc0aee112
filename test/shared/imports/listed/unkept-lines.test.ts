import { expect, test } from 'vitest'
import { unkeptLines } from '../../../../shared/imports/listed/unkept-lines.ts'
import { outline } from '../../../../shared/imports/outline/outline.ts'

function table(...rows: readonly string[]): string {
  const [head = '', ...others] = rows
  const rule = head.replace(/[^|]+/g, '---')
  return ['## Résultats', '', head, rule, ...others].join('\n')
}

function listed(text: string, read: unknown): string[] {
  return unkeptLines(outline(text), read).map(each => each.text)
}

const measures = table(
  '| Indicateur | Hiver 2023 | Hiver 2024 | Variation |',
  '| File au guichet | 18 min | 7 min | -61 % |',
)

test('A row whose name alone was kept is listed with its two figures, however small', () => {
  expect(listed(measures, { kpis: [{ label: 'File au guichet', statedGap: '-61 %' }] })).toEqual([
    'File au guichet : 18 min – 7 min – -61 %',
  ])
})

test('Of measures that were kept, only when they were taken is listed', () => {
  const columns = '| Indicateur | Départ | Résultat | Mesuré |'
  const taken = table(
    columns,
    '| File au guichet | 18 min | 7 min | mars 2026 |',
    '| Appels perdus | 14 % | 9 % | févr. 2026 |',
  )
  const kpis = [
    { label: 'File au guichet', baseline: '18 min', actual: '7 min' },
    { label: 'Appels perdus', baseline: '14 %', actual: '9 %' },
  ]
  expect(listed(taken, { kpis })).toEqual([
    'File au guichet (mesuré : mars 2026)',
    'Appels perdus (mesuré : févr. 2026)',
  ])
  const others = taken.replace('Mesuré', 'Sondés').replace(/(?:mars|févr.) 2026/g, '2026')
  expect(listed(others, { kpis })).toEqual([
    'File au guichet : Départ : 18 min ; Résultat : 7 min ; Sondés : 2026',
    'Appels perdus : Départ : 14 % ; Résultat : 9 % ; Sondés : 2026',
  ])
})

test('A row is kept where what bears its name has its figures, in whatever unit they are stored', () => {
  const kpi = { label: 'File au guichet', baseline: '18 min', actual: 7 }
  expect(listed(measures, { kpis: [kpi] })).toEqual([])
  const budget = table('| Poste | Prévu | Dépensé |', '| Voyages | 900 € | 1,2 k€ |')
  expect(listed(budget, [{ label: 'Voyages', planned: 90_000, spent: 120_000 }])).toEqual([])
})

test('The date that no field took is listed with its row, a score out of ten is no date', () => {
  const dates = table('| Jalon | Prévu | Réel |', '| Recette | 12 mai | 23 mai |')
  expect(listed(dates, [{ label: 'Recette', date: '2025-05-12' }])).toHaveLength(1)
  expect(listed(dates, [{ label: 'Recette', date: '2025-05-12', actual: '2025-05-23' }])).toEqual(
    [],
  )
  const scores = table('| Question | Note |', '| Clarté | 8.6/10 |')
  expect(listed(scores, [{ label: 'Clarté', score: 8.6 }])).toEqual([])
})

test('A row is listed with its name, unless the name stands elsewhere already', () => {
  const risks = table('| Risque | Parade |', '| Pic de fin d’an | Aucun chantier en hiver |')
  expect(listed(risks, [])).toEqual(['Pic de fin d’an : Aucun chantier en hiver'])
})

test('How many were asked, said over a table, is listed', () => {
  const text = '## Avis\n\n**Sondage auprès de 212 abonnés :**\n- Clarté : 9/10'
  expect(listed(text, [{ label: 'Clarté', score: 9 }])).toEqual(['Sondage auprès de 212 abonnés'])
})

test.each([
  'Le devis a été revu poste par poste :',
  'Nous avons reçu 14 réponses :',
  '14 réponses sont arrivées :',
])('What is said over a list is listed: « %s »', said => {
  const text = `## Suites\n\n${said}\n\n- Peinture`
  expect(listed(text, [{ label: 'Peinture' }])).toEqual([said.replace(' :', '')])
  expect(listed(text, [{ label: 'Peinture', note: said }])).toEqual([])
  expect(listed(`## Suites\n\n**${said}**\n\n## Fin`, {})).toEqual([said.replace(' :', '')])
})

test.each([
  'Ce que nous rendons à la fin du chantier :',
  'Comment nous mesurerons la réussite :',
  'Ils nous ont fait confiance :',
  'Les pistes que nous avons étudiées :',
  'Nous livrons :',
  'Les travaux retenus cette année sont les suivants :',
  'Étape A - Cadrage :',
])('What only names its list is not: « %s »', name => {
  expect(listed(`## Suites\n\n${name}\n\n- Peinture`, [{ label: 'Peinture' }])).toEqual([])
})

test.each(['5 personnes étaient présentes', 'Quatre membres présents', 'Étaient présents (6)'])(
  '« %s », over three names, is listed',
  said => {
    const names = ['Zoé Blin', 'Luc Petit', 'Anne Roy']
    const text = (told: string, count: number) =>
      `## Réunion\n\n**${told} :**\n\n${names
        .slice(0, count)
        .map(name => `- ${name}`)
        .join('\n')}`
    expect(listed(text(said, 3), { names })).toEqual([said])
    const right = said.replace(/\d|Quatre/, found => (found === 'Quatre' ? 'Trois' : '3'))
    expect(listed(text(right, 3), { names })).toEqual([])
  },
)

test('A row of bare figures is listed with the titles of its columns', () => {
  const people = table('| Site | Salariés | Actifs | Taux |', '| Orvault | 82 | 80 | 98 % |')
  expect(listed(people, {})).toEqual(['Orvault : Salariés : 82 ; Actifs : 80 ; Taux : 98 %'])
})

test('A column that no reader took is listed with its rows; one that was read into other words is not', () => {
  const trials = table(
    '| Indicateur | Avant | Quai sud | Durée |',
    '| File au guichet | 18 min | 7 min | 2 h |',
    '| Colis perdus | 12 | 5 | 3 h |',
  )
  const before = [
    { label: 'File au guichet', baseline: '18 min' },
    { label: 'Colis perdus', baseline: '12' },
  ]
  expect(listed(trials, before)).toHaveLength(2)
  expect(
    listed(
      trials,
      before.map((each, at) => ({ ...each, actual: [7, 5][at] })),
    ),
  ).toEqual([])
  const agenda = table(
    '| Sujet | Temps | Qui |',
    '| Accueil | 1 h 15 | Odile |',
    '| Visite | 2 h | Odile |',
  )
  const points = [
    { title: 'Accueil', minutes: 75, who: 'Odile' },
    { title: 'Visite', minutes: 120, who: 'Odile' },
  ]
  expect(listed(agenda, points)).toEqual([])
})

test('What an amount pays for is listed where only the amount was kept', () => {
  const rent = table('| Poste | Prévu | Dépensé |', '| Loyer | 900 € | 150 € (2 mois) |')
  expect(listed(rent, [{ label: 'Loyer', planned: 90_000, spent: 15_000 }])).toHaveLength(1)
  const work = table('| Poste | Prévu | Dépensé |', '| Conseil | 900 € | 150 € (2 j) |')
  expect(listed(work, [{ label: 'Conseil', planned: 90_000, spent: 15_000 }])).toEqual([])
})

test('A verdict is said by the figures beside it, and what a verdict is not is listed', () => {
  const judged = (last: string) =>
    listed(
      table(
        '| Indicateur | Avant | Cible | Résultat | Verdict |',
        `| File au guichet | 18 min | 9 min | 7 min | ${last} |`,
      ),
      {
        kpis: [{ label: 'File au guichet', baseline: '18 min', target: '9 min', actual: '7 min' }],
      },
    )
  for (const verdict of ['✅ dépassée', '⚠️ presque', '❌ non atteint', 'largement dépassé'])
    expect(judged(verdict)).toEqual([])
  expect(judged('à confirmer au printemps')).toHaveLength(1)
})
