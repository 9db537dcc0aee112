import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { minutes } from './told-minutes.ts'

const weighed = [
  '### 3. PRIORISATION',
  '',
  '#### 🔴 PROJETS (Impact Fort, Effort Élevé)',
  '',
  '**1. Nouvelle cuve**',
  '- Impact : Teintes régulières',
  '- Effort : 4 mois',
  '- Action : Paul demande un devis',
  '',
]

test.each([
  [['**Roadmap :**', '- **Mars** : Devis', '- **Mai** : Essais de teinture'], 'Essais de teinture'],
  [['**Calendrier**', '- Mars : Devis', '- Mai : Essais de teinture'], 'Essais de teinture'],
  [['**Suite donnée :**', '- Essais de teinture en mai'], 'Essais de teinture'],
  [['---', '', '**Note moyenne : 8,5/10**'], '8,5/10'],
  [['---', '', 'La séance s’achève sur une visite des bassins.'], 'visite des bassins'],
])('What follows the last action that was weighed is none: %j', (lines, told) => {
  const { matrix, sections, listed } = minutes(...weighed, ...lines)
  expect(matrix.map(({ title }) => title)).toEqual(['Nouvelle cuve'])
  expect(`${JSON.stringify(sections)}${listed.join()}`).toContain(told)
})

test('Actions without a rank are weighed by the title over them', () => {
  const { matrix } = minutes(
    '### QUICK WINS (Impact Fort, Effort Faible)',
    '',
    '**Étiqueter les bains**',
    '- Action : Paul imprime les étiquettes',
    '',
    '**Vider la cuve 2**',
    '- Action : Odile appelle le videur',
  )
  expect(matrix.map(({ title }) => title)).toEqual(['Étiqueter les bains', 'Vider la cuve 2'])
})

test('The total of a table of votes is no idea', () => {
  const table = (total: number) => [
    '### 2. VOTES',
    '',
    '**Exercice : deux gommettes par personne**',
    '',
    '| Idée | Votes |',
    '|---|---|',
    '| Nouvelle cuve | 5 |',
    '| Étiquettes | 3 |',
    `| **Total** | **${total}** |`,
  ]
  const [right, wrong] = [minutes(...table(8)), minutes(...table(9))]
  expect(right.board.notes.map(({ text, votes }) => [text, votes])).toEqual([
    ['Nouvelle cuve', 5],
    ['Étiquettes', 3],
  ])
  expect(right.listed).toEqual([])
  expect(wrong.board.notes).toHaveLength(2)
  expect(wrong.listed.join()).toContain('9')
})

test('Whoever is quoted keeps what stands beside the name; a function without a name is anonymous', () => {
  const { quotes } = minutes(
    '### 2. ÉCOUTE',
    '',
    '**Extraits :**',
    '- *"Je teins à l’œil"* (Paul, atelier du bas)',
    '- "On manque de bacs" (teinturière, équipe du soir)',
    '- "On manque d’air" (rires)',
    '- "On garde la cuve 2" (4 votes)',
  )
  expect(quotes).toEqual([
    { author: 'Paul (atelier du bas)', text: 'Je teins à l’œil' },
    { author: 'Anonyme (teinturière, équipe du soir)', text: 'On manque de bacs' },
  ])
})

test('The mark that follows a word of the last round stands apart from it', () => {
  const { feedback } = minutes(
    '**Feedback participants :**',
    '- Odile : "Utile, et vif." (9/10)',
    '- Paul : « Un peu long. » – 6/10',
    '- Nina : "Long" et "utile"',
  )
  expect(feedback.map(({ text }) => text)).toEqual([
    'Utile, et vif. (9/10)',
    'Un peu long. – 6/10',
    '"Long" et "utile"',
  ])
})

test('Prose below what somebody said is not told under their name', () => {
  const { sections } = minutes(
    '### 1. ACCUEIL',
    '',
    '**Odile (ouverture) :**',
    '> "On veut des pelotes justes."',
    '',
    'Tour de table : chacun se présente.',
  )
  expect(sections).toEqual([{ title: 'Accueil', notes: 'Tour de table : chacun se présente.' }])
})

test.each([
  ['Participants (3)', true],
  ['Participants (2)', false],
  ['Présents (3 personnes)', true],
])('« %s » over two names is listed: %s', (label, isListed) => {
  const text = `# COMPTE-RENDU – LAINES TAVEL\n\n**Date :** 4 mars 2025\n\n**${label} :**\n- Odile Ravier (Gérante)\n- Paul Imbert (Teinture)\n\n### 1. ACCUEIL\n\nRappel du cadre.`
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(text)
  expect(read.document.content.meeting.participants).toHaveLength(2)
  const listed = read.document.unrecognised.map(({ text: told }) => told)
  expect(listed.includes(label)).toBe(isListed)
})
