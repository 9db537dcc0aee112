import { expect, test } from 'vitest'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'
import { proseMeasure } from '../../../shared/imports/report/measures/prose-measure.ts'
import { toldAmounts } from '../../../shared/imports/report/returns/told-amounts.ts'

function report(...lines: readonly string[]) {
  const text = lines.join('\n')
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2026-11-05' })
  const content = read.kind === 'document' ? read.document.content : undefined
  if (content?.kind !== 'monthly' && content?.kind !== 'final') throw new Error(text)
  return content
}

test('A sentence that tells a figure and the one before measures something', () => {
  expect(proseMeasure('Le délai de rappel est de 4 jours, contre 9 en 2024.')).toEqual({
    label: 'Délai de rappel',
    baseline: '9',
    actual: '4 jours',
  })
  expect(
    proseMeasure('La part des ventes est passée de 28 % à 44 % pour un objectif de 42 %.'),
  ).toEqual({ label: 'Part des ventes', baseline: '28 %', actual: '44 %', target: '42 %' })
  expect(proseMeasure('Les retards ont donc reculé de 30 % et le stock de 9 %.')).toBeUndefined()
})

test('A gain told in a sentence is its own amount, not those it is computed from', () => {
  const text =
    'Le temps gagné est évalué à 1 180 heures, soit 25 960 € au coût moyen de 22 € l’heure. La marge supplémentaire (35 % de 18 900 €) s’élève à 6 615 €. Les gains annuels atteignent 32 575 €, pour un coût de mission de 24 930 €.'
  expect(toldAmounts(text)).toEqual({
    costs: [{ label: 'Coût de mission', amount: 2_493_000 }],
    gains: [
      { label: 'Temps gagné', amount: 2_596_000 },
      { label: 'Marge supplémentaire', amount: 661_500 },
    ],
  })
})

test('What was weighed and retained in prose is the decision of its alert', () => {
  const { report: told } = report(
    '# Note d’avancement n° 2',
    '',
    'Émise le 5 novembre 2026',
    '',
    '## Points durs',
    '',
    '1. **Portée des lecteurs.** Trois solutions ont été comparées : ajouter des bornes (6 k€), changer de lecteurs (19 k€) ou attendre. Mme Roy a retenu la première le 9 octobre.',
    '2. **Référent de nuit.** Arbitrage attendu avant le 20 novembre.',
  )
  expect(told.date).toBe('2026-11-05')
  expect(told.alerts).toMatchObject([
    {
      title: 'Portée des lecteurs',
      date: '2026-10-09',
      decision: 'Mme Roy a retenu la première le 9 octobre.',
      options: [
        { label: 'ajouter des bornes (6 k€)', chosen: true },
        { label: 'changer de lecteurs (19 k€)' },
        { label: 'attendre' },
      ],
    },
    { title: 'Référent de nuit' },
  ])
  expect(told.alerts[1]?.decision).toBeUndefined()
})

test('Lots opened in bold over their lines are as many pieces of work', () => {
  const { report: told } = report(
    '# Note d’avancement n° 2',
    '',
    '## Situation par lot',
    '',
    '**Lot 1 – Réception** (clos le 26 juin 2026)',
    'Les quais sont équipés.',
    '',
    '**Lot 2 – Inventaire** (avancement : 35 %, prévu : 60 %)',
    'Le paramétrage bute sur les zones froides.',
    '',
    '**Lot 3 – Expéditions** (non démarré)',
  )
  expect(told.deliverables).toMatchObject([
    { status: 'done', notes: 'Les quais sont équipés.' },
    { status: 'doing', progress: 35 },
    { status: 'todo' },
  ])
})

test('A date that a table says is only expected was not reached', () => {
  const { report: told } = report(
    '# Note d’avancement n° 2',
    '',
    '## Jalons',
    '',
    '| Jalon | Contractuel | Réalisé / prévu |',
    '|---|---|---|',
    '| Recette 1 | 19/06/2026 | 26/06/2026 (réalisé) |',
    '| Recette 2 | 18/12/2026 | 29/01/2027 (prévu) |',
  )
  expect(told.milestones).toMatchObject([
    { planned: '2026-06-19', actual: '2026-06-26', status: 'done' },
    { planned: '2026-12-18', revised: '2027-01-29', status: 'todo' },
  ])
})

test('What the client does is no part of its name', () => {
  const content = report(
    '# Rapport mensuel',
    '',
    '**Client :** Ateliers Brun (réseau de 14 garages)',
    '',
    '## Synthèse',
    '',
    'Tout va bien.',
  )
  expect(content.clientName).toBe('Ateliers Brun')
  expect(content.report.notes).toMatchObject([
    { text: expect.stringContaining('réseau de 14 garages') },
  ])
})

test('A flash of a mission tells its weather, its author, its contract and its dated steps', () => {
  const { report: told, clientName } = report(
    '# Flash mission n° 4 – Clinique des Lilas',
    '',
    'Émis le 28 mars 2025 par Anne Roy, directrice de mission',
    '',
    'Météo du projet : **nuageux** (la semaine passée : beau temps)',
    '',
    '## En deux mots',
    '',
    'Le bloc suit son cours.',
    '',
    '## Chiffres du mois',
    '',
    '* Temps mort : 38 min en janvier, 29 min en mars',
    '',
    '## Honoraires',
    '',
    'Marché notifié le 6 janvier 2025 pour 54 000 € HT (45 jours à 1 200 €).',
    '',
    '## Paroles du terrain',
    '',
    '« On sait à quelle heure on commence. » Une infirmière, le 20 mars',
    '« Je reste réservé. » Dr Paul Wurtz, le 24 mars',
    '',
    '## À venir d’ici le 25 avril',
    '',
    '- mardi 1er avril : réunion des chirurgiens',
    '- 5-9 mai : nouvelle grille',
    '',
    'A. Roy',
  )
  expect(clientName).toBe('Clinique des Lilas')
  expect(told).toMatchObject({
    date: '2025-03-28',
    authors: ['Anne Roy'],
    status: 'amber',
    summary: 'Le bloc suit son cours.',
    budget: { envelope: 5_400_000 },
    kpis: [{ label: 'Temps mort', baseline: '38 min en janvier', actual: '29 min en mars' }],
    satisfaction: {
      quotes: [
        { author: 'Une infirmière', date: '2025-03-20' },
        { author: 'Dr Paul Wurtz', date: '2025-03-24' },
      ],
    },
    nextSteps: [
      { when: 'mardi 1er avril', items: ['réunion des chirurgiens'] },
      { when: '5-9 mai', items: ['nouvelle grille'] },
    ],
  })
})

test('A statement alone in bold below a table is listed where no field has it', () => {
  const { report: told } = report(
    '# Rapport mensuel - Résidence des Lilas',
    '',
    '## Indicateurs',
    '',
    '| Indicateur | Avant | Après |',
    '|---|---|---|',
    '| Remplacements demandés par l’application | 12 | 38 |',
    '',
    '**38 remplacements demandés, 22 trouvés par l’application (58 %)**',
    '',
    '## Conclusion',
    '',
    'Tout va bien.',
  )
  expect(told.notes).toMatchObject([{ text: expect.stringContaining('22 trouvés') }])
})

test('A report that names no colour is as its own figures say', () => {
  const planned = (revised: string) =>
    report(
      '# Rapport mensuel – Laines du Vercors',
      '',
      '**Date :** 4 mai 2026',
      '',
      '## Planning',
      '',
      '| Jalon | Date initiale | Date révisée |',
      '|---|---|---|',
      `| Recette | 29 mai 2026 | ${revised} |`,
    ).report.status
  expect(planned('29 mai 2026')).toBe('green')
  expect(planned('30 juin 2026')).toBe('red')
})

test('A letter tells whose client reads it, and how the mission goes', () => {
  const { clientName, report: told } = report(
    'Cabinet Lemaire',
    '12 rue des Tanneurs, 63000 Clermont-Ferrand',
    '',
    'Clermont-Ferrand, le 2 février 2026',
    '',
    'À Madame Estelle Brun, directrice générale',
    'Fromageries du Plateau',
    '',
    'Objet : point d’avancement n° 3 (janvier 2026)',
    '',
    'Où nous en sommes',
    '',
    'La cartographie est terminée. Le plan est testé dans deux caves. La formation est reportée.',
    '',
    'Ce qui nous préoccupe',
    '',
    'La cave 4 n’est pas régulée. Nous avons décidé avec M. Vidal d’y arrêter les essais.',
    '',
    'Le budget',
    '',
    'Sur les 28 jours commandés (26 600 € HT), 11 ont été faits, soit 10 450 €.',
  )
  expect(clientName).toBe('Fromageries du Plateau')
  expect(told).toMatchObject({
    date: '2026-02-02',
    period: { start: '2026-01-01' },
    summary: expect.stringContaining('deux caves'),
    alerts: [{ decision: expect.stringContaining('arrêter les essais') }],
    budget: { lines: [{ days: 28, amount: 2_660_000, spentDays: 11, spent: 1_045_000 }] },
    deliverables: [],
  })
})
