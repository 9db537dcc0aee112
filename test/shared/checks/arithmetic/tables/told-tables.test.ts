import { describe, expect, test } from 'vitest'
import { fc } from '../../../../properties.ts'
import { foundInProcess } from '../../said-in-a-process.ts'
import { codesIn, foundIn } from '../../said-in-a-report.ts'

const plain = (text = '') => text.replace(/\s/gu, ' ')
const found = (table: string) =>
  foundIn(table).map(
    ({ code, stated, expected }) => `${code} ${plain(stated)} → ${plain(expected)}`,
  )

describe('A table kept in a text', () => {
  const votes = (total: number) =>
    `| Irritant | Votes |\n|---|---|\n| Papier perdu | 9 |\n| Attente | 7 |\n| Double saisie | 8 |\n| **Total** | **${total}** |`

  test('has the total of its lines', () => {
    expect(found(votes(24))).toEqual([])
    expect(found(votes(25))).toEqual(['total-mismatch 25 → 24'])
  })

  test('names the column as it is written', () => {
    const table = '| Mois | Payées |\n|---|---|\n| Mai | 7 |\n| Juin | 8 |\n| Total | 16 |'
    const [finding] = foundIn(table)
    expect(plain(finding?.message)).toContain('« Total » de la colonne « Payées »')
  })

  test('has sub-totals of the lines above them, and a total with VAT of the one without', () => {
    const table = (works: string, ttc: string) =>
      `| Lot | Montant HT |\n|---|---|\n| Isolation | 186,0 |\n| Menuiseries | 142,5 |\n| Sous-total bâti | ${works} |\n| Chauffage | 118,0 |\n| Ventilation | 96,0 |\n| Sous-total technique | 214,0 |\n| Total HT | 542,5 |\n| TVA 20 % | 108,5 |\n| Total TTC | ${ttc} |`
    expect(found(table('328,5', '651,0'))).toEqual([])
    expect(found(table('382,5', '651,0'))).toEqual(['total-mismatch 382,5 → 328,5'])
    expect(found(table('328,5', '615,0'))).toEqual(['total-mismatch 615,0 → 651'])
  })

  test('is wrong in what is left, where the rest of the table is too round to tell', () => {
    const charge = (left: number) =>
      `| Lot | Prévu | Fait | Reste |\n|---|---|---|---|\n| Diagnostic | 15 | 15 | 0 |\n| Conception | 22 | 18 | 4 |\n| Déploiement | 30 | 9 | 21 |\n| Conduite | 18 | 8 | ${left} |`
    expect(found(charge(10))).toEqual([])
    expect(found(charge(12))).toEqual(['total-mismatch 12 → 10'])
  })

  test('may be drawn without its outer bars', () => {
    const charge = (left: number) =>
      `Phase | Prévu | Réalisé | Solde\n--- | --- | --- | ---\nDiagnostic | 12 | 9 | 3\nChantiers | 26 | 15 | 11\nFormation | 10 | 2 | 8\nPilotage | 8 | 5 | ${left}`
    expect(found(charge(3))).toEqual([])
    expect(found(charge(4))).toEqual(['total-mismatch 4 → 3'])
  })

  test('may be joined in one line by an import', () => {
    const rows = (rate: string) =>
      `**Par famille** : Brochures : 40 – 32 – 80% ; Affiches : 25 – 20 – 80% ; Cartes : 35 – 19 – ${rate} ; Papeterie : 20 – 15 – 75%`
    expect(found(rows('54%'))).toEqual([])
    expect(found(rows('59%'))).toEqual(['percent-mismatch 59 % → 54,3 %'])
    const titled = (total: number) =>
      `**Notes** : Alfa : Prix : 34 ; Délai : 27 ; Total : 61 ; Bêta : Prix : 31 ; Délai : 18 ; Total : 49 ; Gamma : Prix : 29 ; Délai : 22 ; Total : ${total}`
    expect(found(titled(51))).toEqual([])
    expect(found(titled(53))).toEqual(['total-mismatch 53 → 51'])
  })

  test('has as many as the line above it announces', () => {
    const vote = (count: number) =>
      `**Vote (5 voix par personne, soit ${count} voix)**\n\n| Piste | Voix |\n|---|---|\n| Papier | 8 |\n| Délai | 6 |\n| Relance | 7 |`
    expect(found(vote(21))).toEqual([])
    expect(found(vote(20))).toEqual(['total-mismatch 20 voix → 21'])
  })

  test('has the mean of its marks, and adds no percentage to what it is of', () => {
    const marks = (mean: string) =>
      `| Votant | Alfa | Bêta |\n|---|---|---|\n| Anne | 9 | 7 |\n| Luc | 8 | 5 |\n| Zoé | 10 | 6 |\n| **Moyenne** | **9** | **${mean}** |`
    expect(found(marks('6'))).toEqual([])
    expect(found(marks('6,4'))).toEqual(['total-mismatch 6,4 → 6'])
    const gaps =
      '| Mesure | Avant | Après | Écart |\n|---|---|---|---|\n| Attente | 40 | 20 | -50 % |\n| Commission | 1,80 € | 1,20 € | -33 % |\n| Retours | 60 | 30 | -50 % |'
    expect(found(gaps)).toEqual([])
  })

  test('of days at a rate says so', () => {
    const rows = (amount: string) =>
      `| Profil | Jours | TJM | Montant |\n|---|---|---|---|\n| Direction | 8 | 1 450 € | 11 600 € |\n| Senior | 22 | 1 100 € | 24 200 € |\n| Junior | 15 | 850 € | ${amount} |`
    expect(found(rows('12 750 €'))).toEqual([])
    expect(found(rows('12 570 €'))).toEqual(['days-rate-mismatch 12 570 € → 12 750 €'])
  })

  test('reckons each row as the others', () => {
    const rows = (rest: string) =>
      `| Lot | Marché | Facturé | Reste | Part |\n|---|---|---|---|---|\n| Isolation | 186,0 | 148,8 | 37,2 | 80 % |\n| Menuiseries | 142,5 | 85,5 | 57,0 | 60 % |\n| Chauffage | 118,0 | 35,4 | 82,6 | 30 % |\n| Ventilation | 96,0 | 48,0 | ${rest} | 50 % |`
    expect(found(rows('48,0'))).toEqual([])
    expect(found(rows('46,0'))).toEqual(['total-mismatch 46,0 → 48'])
  })

  test('may have what is ordered below what is planned, where the rest follows from what is ordered', () => {
    const budget =
      '| Poste | Budget | Engagé | Facturé | Reste |\n|---|---|---|---|---|\n| Étude | 29 250 € | 29 250 € | 29 250 € | 0 € |\n| Réalisation | 104 400 € | 104 400 € | 52 200 € | 52 200 € |\n| Recette | 31 200 € | 31 200 € | 12 000 € | 19 200 € |\n| Conduite | 22 000 € | 10 500 € | 5 250 € | 5 250 € |'
    expect(found(budget)).toEqual([])
  })

  test('of marks, dates and ranks adds up to nothing', () => {
    const marks =
      '| Critère | Poids | Alpha | Bêta |\n|---|---|---|---|\n| Prix | 40 % | 17 | 15 |\n| Support | 30 % | 14 | 12 |\n| Délai | 30 % | 15 | 16 |\n| **Total** | **100 %** | **15,6** | **14,2** |'
    const dates =
      '| Jalon | Prévu | Réel |\n|---|---|---|\n| Recette | 12 mai | 14 mai |\n| Bilan | 26 mai | 28 mai |\n| Total | 2 | 2 |'
    expect(found(marks)).toEqual([])
    expect(found(dates)).toEqual([])
  })
})

const rows = fc.array(
  fc.tuple(fc.integer({ min: 50, max: 900 }), fc.integer({ min: 10, max: 49 })),
  { minLength: 4, maxLength: 6 },
)

test('Any table of what is planned, spent and left is right, and one wrong cell is found', () => {
  const drawn = (lines: readonly (readonly [number, number])[], off: number) => [
    '| Poste | Prévu | Consommé | Reste |',
    '|---|---|---|---|',
    ...lines.map(
      ([planned, spent], index) =>
        `| Poste ${'ABCDEF'[index]} | ${planned} | ${spent} | ${planned - spent + (index === 1 ? off : 0)} |`,
    ),
  ]
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 30 }), (lines, off) => {
      expect(found(drawn(lines, 0).join('\n'))).toEqual([])
      expect(found(drawn(lines, off).join('\n'))).toHaveLength(1)
    }),
    { numRuns: 100 },
  )
})

test('The shares of a table make the whole below them', () => {
  const shares = (last: number) =>
    `| Matière | Coût | Part |\n|---|---|---|\n| Bois | 120 000 € | 60 % |\n| Vernis | 50 000 € | 25 % |\n| Colle | 30 000 € | ${last} % |\n| **Total** | **200 000 €** | **100 %** |`
  expect(found(shares(15))).toEqual([])
  expect(found(shares(20))).toEqual(['percent-mismatch 20 % → 15 %'])
})

test('What is shared out line by line is shared out whole, unless only some of it is told', () => {
  const shares = (title: string, last: number) =>
    `**${title}**\n\n- Atelier nord (50 %)\n- Atelier sud (35 %)\n- Sous-traitance (${last} %)`
  expect(found(shares('Répartition des heures', 15))).toEqual([])
  expect(found(shares('Répartition des heures', 5))).toEqual(['percent-mismatch 90 % → 100 %'])
  expect(found(shares('Répartition des principaux postes', 5))).toEqual([])
  expect(found(shares('Avancement des ateliers', 5))).toEqual([])
})

test('Rows that an import joined under the names of their columns reckon as the others do', () => {
  const marked = (total: number) =>
    `**Grille** : Logiciel : Prix /10 – Aide /10 – Total /20 ; Florix : 9 – 7 – 16 ; Serrapro : 8 – 5 – ${total} ; Hortus : 6 – 8 – 14`
  expect(codesIn(marked(13))).toEqual([])
  expect(codesIn(marked(15))).toEqual(['total-mismatch'])
})

test('A rate of passage is of the row above it', () => {
  const funnel = (rate: number) =>
    `| Étape | Nombre | Taux de passage |\n|---|---|---|\n| Visites | 80 | - |\n| Essais | 20 | 25 % |\n| Devis | 12 | ${rate} % |\n| Ventes | 6 | 50 % |`
  expect(found(funnel(60))).toEqual([])
  expect(found(funnel(75))).toEqual(['percent-mismatch 75 % → 60 %'])
  const items = (rate: number) => [
    'Visites : 80',
    'Essais – Nombre : 20 ; Taux de passage : 25 %',
    `Devis – Nombre : 12 ; Taux de passage : ${rate} %`,
    'Ventes – Nombre : 6 ; Taux de passage : 50 %',
  ]
  expect(foundInProcess({ about: { Chiffres: items(60) } })).toEqual([])
  expect(foundInProcess({ about: { Chiffres: items(75) } })).toEqual([
    'percent-mismatch 75 % → 60 %',
  ])
})

test('Shares of counts are theirs, without a total below them', () => {
  const causes = (share: number) =>
    `| Motif | Dossiers | Part |\n|---|---|---|\n| Gel | 20 | 42 % |\n| Grêle | 12 | 25 % |\n| Vent | 10 | 21 % |\n| Casse | 6 | ${share} % |`
  expect(found(causes(13))).toEqual([])
  expect(found(causes(12))).toEqual([])
  expect(found(causes(15))).toEqual(['percent-mismatch 15 % → 12,5 %'])
})

test('Rates of each row are no shares of all of them', () => {
  expect(
    found(
      '| Motif | Dossiers | Réglés |\n|---|---|---|\n| Gel | 20 | 42 % |\n| Grêle | 12 | 25 % |\n| Vent | 10 | 80 % |\n| Casse | 6 | 75 % |',
    ),
  ).toEqual([])
})

test('A table that an import made bullets of is one', () => {
  const bullets = (left: string, total: string) =>
    [
      'Le budget du verger :',
      '',
      '- Taille (20 j × 900 €) : 18 000 € – 12 600 € (14 j) – 5 400 €',
      '- Filets (9 × 640 €) : 5 760 € – 5 760 € – 0 €',
      '- Puits : 14 500 € – 11 600 € – 2 900 €',
      `- Trajets : 1 800 € – 1 150 € – ${left} €`,
      `- Total : 40 060 € – 31 110 € – ${total} €`,
    ].join('\n')
  expect(found(bullets('650', '8 950'))).toEqual([])
  expect(found(bullets('750', '8 950'))).toEqual(['total-mismatch 750 € → 650 €'])
  expect(
    found('- Lundi : 9 h – 12 h – Taille\n- Mardi : 9 h – 11 h – Tri\n- Jeudi : 8 h – 11 h'),
  ).toEqual([])
})
