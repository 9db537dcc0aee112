import { expect, test } from 'vitest'
import type { Report } from '../../../../shared/domain/report.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { readReport } from '../../../../shared/imports/report/report.ts'

function report(kind: Report['kind'], ...lines: readonly string[]) {
  const text = ['# RAPPORT – LAINES TAVEL', '', '**Date :** 31 mars 2025', '', ...lines].join('\n')
  let count = 0
  return readReport(text, kind, { newId: () => `id${++count}`, today: '2025-04-01' }).report
}

test('« Solution 1 » among solutions that are weighed is an option, chosen where it is said to be kept', () => {
  const [alert] = report(
    'monthly',
    '### 3. ALERTES',
    '',
    '#### ⚠️ Alerte #1 : Cuves et froid',
    '**Problème :** deux cuves gèlent',
    '**Solutions possibles :**',
    '- Solution 1 : housses (10 × 24 € = 240 €) ✅ retenue',
    '- Solution 2 : cuves chauffées ❌ écartée',
    '',
    '**Décision (28 mars) :** housses pour l’essai',
    '**Validée par :** Odile Ravier',
  ).alerts
  expect(alert).toEqual({
    title: 'Cuves et froid',
    problem: 'deux cuves gèlent',
    options: [{ label: 'housses (10 × 24 € = 240 €)', chosen: true }, { label: 'cuves chauffées' }],
    decision: 'housses pour l’essai ; Validée par : Odile Ravier',
    date: '2025-03-28',
  })
})

test('An option that is read and chosen leaves nothing to list', () => {
  const text =
    '# RAPPORT MENSUEL – LAINES TAVEL\n\n**Date :** 31 mars 2025\n\n### 3. ALERTES\n\n#### Alerte #1 : Froid\n**Problème :** deux cuves gèlent\n**Solutions possibles :**\n- Solution 1 : housses isothermes ✅ retenue\n- Solution 2 : cuves chauffées\n'
  const read = importDocument(text, { newId: () => 'id', today: '2025-04-01' })
  if (read.kind === 'refused') throw new Error(text)
  expect(read.document.unrecognised.map(({ text: told }) => told)).not.toContainEqual(
    expect.stringContaining('housses'),
  )
})

test('« Solution : » alone is what was decided, as « Solutions retenues » are', () => {
  const [alert] = report(
    'monthly',
    '### 3. ALERTES',
    '',
    '#### ⚠️ Alerte #1 : Cuves et froid',
    '**Problème :** deux cuves gèlent',
    '**Solutions mises en place :**',
    '- Solution 1 : housses',
    '- Solution 2 : minuteur',
  ).alerts
  expect(alert?.options).toEqual([])
  expect(alert?.decision).toBe('housses ; minuteur')
})

test('« Solution 1 » and « Solution 2 » were both taken where nothing chooses, weighed where a decision follows', () => {
  const lines = [
    '### 5. DIFFICULTÉS & SOLUTIONS',
    '',
    '**Difficulté #1 : Gel des cuves**',
    '- Constat : deux cuves gelées',
    '- Solution 1 : housses',
    '- Solution 2 : minuteur',
  ]
  const [taken] = report('final', ...lines).alerts
  expect(taken).toMatchObject({ options: [], decision: 'housses ; minuteur' })
  const [weighed] = report('final', ...lines, '- Décision : Solution 2').alerts
  expect(weighed?.options).toEqual([{ label: 'housses' }, { label: 'minuteur', chosen: true }])
  expect(weighed?.decision).toBe('Solution 2')
})

test('Who asks, when and what is answered below are told apart', () => {
  const { requests } = report(
    'monthly',
    '### 8. DEMANDES REÇUES',
    '',
    '**14 mars, Odile Ravier (gérante) :** "Peut-on suivre les pelotes ?"  ',
    '→ Oui, en option.',
    '',
    '**22 mars, Paul Imbert :** "Peut-on commencer par Tavel ?"  ',
    '→ À étudier au moment de l’essai.',
  )
  expect(requests).toEqual([
    {
      date: '2025-03-14',
      request: 'Peut-on suivre les pelotes ? (Odile Ravier, gérante)',
      answer: 'Oui, en option.',
    },
    {
      date: '2025-03-22',
      request: 'Peut-on commencer par Tavel ? (Paul Imbert)',
      answer: 'À étudier au moment de l’essai.',
    },
  ])
})

test('Requests one below the other, without answers, are two requests', () => {
  const { requests } = report(
    'monthly',
    '### 8. DEMANDES',
    '',
    '- Suivre les pelotes',
    '- Un second séchoir',
  )
  expect(requests).toEqual([{ request: 'Suivre les pelotes' }, { request: 'Un second séchoir' }])
})

test.each(['POUR CONCLURE', 'EN CONCLUSION', 'EN RÉSUMÉ', 'BILAN DU MOIS', 'LE MOT DE LA FIN'])(
  'What a report ends on concludes it: %s',
  title => {
    const { conclusion, summary } = report(
      'monthly',
      '### EXECUTIVE SUMMARY',
      '',
      'Le premier bain est prêt.',
      '',
      '### 5. RISQUES',
      '',
      '- **Gel** (probabilité faible, impact fort) → housses',
      '',
      `### ${title}`,
      '',
      'Un bon départ.',
    )
    expect(conclusion).toBe('Un bon départ.')
    expect(summary).toBe('Le premier bain est prêt.')
  },
)

test.each(['**Statut global : 🟢 EN LIGNE**', '**Statut : 🟢 VERT**', '**Météo : 🟢 au vert**'])(
  'The line of the status is no word of the summary: %s',
  line => {
    const { summary, status } = report(
      'monthly',
      '### L’ESSENTIEL DU MOIS',
      '',
      line,
      '',
      'Le premier bain est prêt.',
    )
    expect(summary).toBe('Le premier bain est prêt.')
    expect(status).toBe('green')
  },
)

test('A mark right under somebody’s words is theirs; the one of everybody is nobody’s', () => {
  const { satisfaction } = report(
    'final',
    '### 4. TÉMOIGNAGES',
    '',
    '**Odile Ravier (Gérante), le 4 avril :**',
    '> "Les bains sont réguliers."',
    '',
    '**Note : 9/10**',
    '',
    '**Paul Imbert (Teinturier, 5 avril) :**',
    '> "Je ne recopie plus rien."',
    '',
    '**Satisfaction globale : 8/10**',
  )
  expect(satisfaction.quotes).toEqual([
    { author: 'Odile Ravier (Gérante)', date: '2025-04-04', text: 'Les bains sont réguliers.' },
    { author: 'Paul Imbert (Teinturier)', date: '2025-04-05', text: 'Je ne recopie plus rien.' },
  ])
  expect(satisfaction.scores.map(({ label }) => label)).toEqual([
    'Note – Odile Ravier',
    'Satisfaction globale',
  ])
})

test('A day of its own below the last week is none of its tasks', () => {
  const { nextSteps } = report(
    'monthly',
    '### 6. PROCHAINES ÉTAPES (AVRIL 2025)',
    '',
    '**Semaine du 14-18 avril :**',
    '- Pose des cuves',
    '- Mercredi 16 avril : recette',
    '',
    '**Mercredi 30 avril :** point mensuel avec Odile',
  )
  expect(nextSteps).toEqual([
    { when: 'Semaine du 14-18 avril', items: ['Pose des cuves', 'Mercredi 16 avril : recette'] },
    { when: 'Mercredi 30 avril', items: ['point mensuel avec Odile'] },
  ])
})

test('A dated meeting below what is advised comes next, and is no advice', () => {
  const { recommendationsByTerm, nextSteps } = report(
    'final',
    '### 9. RECOMMANDATIONS',
    '',
    '**En 2026 :**',
    '1. Signer en ligne',
    '2. Un second séchoir',
    '',
    '**Bilan à 6 mois : vendredi 30 janvier 2026**, à l’atelier.',
  )
  expect(recommendationsByTerm).toEqual([
    { term: 'En 2026', items: ['Signer en ligne', 'Un second séchoir'] },
  ])
  expect(nextSteps).toEqual([
    { items: ['Bilan à 6 mois : vendredi 30 janvier 2026, à l’atelier.'] },
  ])
})

function lefts(...gaps: readonly [string, string, string]) {
  const [bains, laine, total] = gaps
  return report(
    'final',
    '### 6. BILAN FINANCIER',
    '',
    '| Poste | Budget | Réalisé | Écart |',
    '|---|---|---|---|',
    `| Bains | 3 800 € | 3 500 € | ${bains} |`,
    `| Laine | 1 200 € | 1 450 € | ${laine} |`,
    `| TOTAL | 5 000 € | 4 950 € | ${total} |`,
  ).budget
}

test('The gaps of a table are all written the same way round', () => {
  const both: [string, string, string][] = [
    ['-300 €', '+250 €', '-50 €'],
    ['+300 €', '-250 €', '+50 €'],
  ]
  for (const gaps of both) {
    const { lines, stated } = lefts(...gaps)
    expect(lines.map(({ statedLeft }) => statedLeft)).toEqual([30000, -25000])
    expect(stated?.left).toBe(5000)
  }
  expect(lefts('-300 €', '-250 €', '-50 €').lines[1]?.statedLeft).toBe(25000)
})

test('Options in a table are called by their names, with what they cost', () => {
  const [alert] = report(
    'monthly',
    '### 3. ALERTES',
    '',
    '#### Alerte 1 : Réseau',
    '**Problème :** trois ateliers sans réseau',
    '**Options étudiées :**',
    '',
    '| Option | Coût | Verdict |',
    '|---|---|---|',
    '| A - Boîtiers | 900 € | ❌ |',
    '| B - Mode hors ligne | 0 € | Retenue |',
    '',
    '**Décision (20 mars) :** Option B',
    '**Décideur :** Odile Ravier',
  ).alerts
  expect(alert?.options).toEqual([
    { label: 'Boîtiers (900 €)' },
    { label: 'Mode hors ligne (0 €)', chosen: true },
  ])
  expect(alert?.decision).toBe('Option B ; Décideur : Odile Ravier')
})

test('A request has its answer on its line or nested below it, and who asked beside it', () => {
  const { requests } = report(
    'monthly',
    '### 8. DEMANDES',
    '',
    '- 14 mars (Odile Ravier) : « Peut-on suivre les pelotes ? » → Oui',
    '- 22 mars, Paul Imbert : « Et le stock ? »',
    '  - Réponse : en V2',
  )
  expect(requests).toEqual([
    { date: '2025-03-14', request: 'Peut-on suivre les pelotes ? (Odile Ravier)', answer: 'Oui' },
    { date: '2025-03-22', request: 'Et le stock ? (Paul Imbert)', answer: 'en V2' },
  ])
})

test('A follow-up told with its day beside a sentence comes next as well', () => {
  const { nextSteps } = report(
    'final',
    '### 9. RECOMMANDATIONS',
    '',
    '**À court terme :**',
    '1. Former Paul',
    '',
    'Le budget est à prévoir.',
    '',
    '**Rendez-vous de suivi :** 30 janvier 2026',
  )
  expect(JSON.stringify(nextSteps)).toContain('30 janvier 2026')
})

test('The next meeting, alone in bold below what is advised, comes next', () => {
  const { recommendationsByTerm, nextSteps } = report(
    'final',
    '### 9. RECOMMANDATIONS',
    '',
    '- Signer en ligne',
    '',
    '**Prochain rendez-vous : vendredi 30 janvier 2026** (bilan à 6 mois)',
  )
  expect(recommendationsByTerm).toEqual([])
  expect(JSON.stringify(nextSteps)).toContain('vendredi 30 janvier 2026 (bilan à 6 mois)')
})

test.each(['**Objectif :** choisir un four', '**Phase :** les essais', '**Budget :** 24 000 € HT'])(
  'A line of the header, whatever it names, takes no other: %s',
  line => {
    const text = [
      '## RAPPORT MENSUEL - LAINES TAVEL (MOIS 2)',
      '',
      '**Client :** Laines Tavel',
      line,
      '**Période :** Mars 2025',
      '**Rédigé par :** Odile Ravier',
      '**Date :** 31 mars 2025',
      '',
      '### EXECUTIVE SUMMARY',
      '',
      'Un mois régulier.',
    ].join('\n')
    const { report: read } = readReport(text, 'monthly', { newId: () => 'id', today: '2025-04-01' })
    expect(read).toMatchObject({
      date: '2025-03-31',
      authors: ['Odile Ravier'],
      period: { label: 'Mars 2025' },
      summary: 'Un mois régulier.',
    })
  },
)

test('The budget that a header tells is the envelope', () => {
  const text =
    '## RAPPORT MENSUEL - LAINES TAVEL\n\n**Client :** Laines Tavel\n**Budget :** 24 000 € HT\n**Date :** 31 mars 2025\n\n### EXECUTIVE SUMMARY\n\nUn mois.\n'
  const { report: read } = readReport(text, 'monthly', { newId: () => 'id', today: '2025-04-01' })
  expect(read.budget.envelope).toBe(2400000)
})
