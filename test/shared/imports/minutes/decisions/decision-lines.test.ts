import { expect, test } from 'vitest'
import { minutes as minutesOf } from '../told-minutes.ts'

const minutes = (...lines: readonly string[]) => minutesOf('### 3. LES BAINS', '', ...lines)

const ticked = [
  '**Décisions collectives :**',
  '',
  '✅ **Essai à Tavel avec 6 cuves**',
  '- Équipe volontaire',
  '- Eau plus douce : si cela tient là, cela tient partout',
  '',
  '✅ **Pelotes témoins pendant 2 mois**',
]

test('A list under a decision that is ticked says why it was taken', () => {
  expect(minutes(...ticked).decisions).toEqual([
    {
      title: 'Essai à Tavel avec 6 cuves',
      reason: '- Équipe volontaire\n- Eau plus douce : si cela tient là, cela tient partout',
    },
    { title: 'Pelotes témoins pendant 2 mois' },
  ])
})

test('« Justification : » between two ticks belongs to the first, and the second is decided too', () => {
  const { decisions } = minutes(
    '**Décisions :**',
    '',
    '✅ **Essai à Tavel avec 6 cuves**',
    '',
    'Justification :',
    '- Équipe volontaire',
    '- Eau plus douce',
    '',
    '✅ **Pelotes témoins pendant 2 mois**',
  )
  expect(decisions).toEqual([
    { title: 'Essai à Tavel avec 6 cuves', reason: '- Équipe volontaire\n- Eau plus douce' },
    { title: 'Pelotes témoins pendant 2 mois' },
  ])
})

test('« Pourquoi : » below several decisions is the reason of none of them', () => {
  const { decisions } = minutes(
    '**Décisions :**',
    '',
    '✅ **Essai à Tavel**',
    '✅ **Pelotes témoins**',
    '',
    'Pourquoi :',
    '- Personne à recruter',
  )
  expect(decisions).toEqual([{ title: 'Essai à Tavel' }, { title: 'Pelotes témoins' }])
})

test('A list that a tick announces, or a list of decisions without ticks, is decided line by line', () => {
  const titles = (...lines: readonly string[]) =>
    minutes(...lines).decisions.map(each => each.title)
  expect(
    titles(
      '**Décisions :**',
      '',
      '✅ **Décisions prises ce jour :**',
      '1. Deux cuves',
      '2. Un séchoir',
    ),
  ).toEqual(['Deux cuves', 'Un séchoir'])
  expect(titles('**Décisions :**', '', '- Deux cuves', '- Un séchoir')).toEqual([
    'Deux cuves',
    'Un séchoir',
  ])
})

test('An aside in italics below the decisions is kept, and is none', () => {
  const { decisions, listed } = minutes(
    ...ticked,
    '',
    '*Essai du 2 avril : les six cuves ont tourné.*',
  )
  expect(decisions).toHaveLength(2)
  expect(listed.join()).toContain('les six cuves ont tourné')
})

test('An aside below what the group decided is told of the meeting', () => {
  const { decisions, sections } = minutes(
    '**Décision collective : les bains**',
    '',
    '✅ Un seul bain par jour',
    '- eau douce',
    '✅ Bilan en mai',
    '',
    '*(vote à main levée : 5 pour, 1 contre)*',
  )
  expect(decisions).toEqual([
    { title: 'les bains – Un seul bain par jour', reason: '- eau douce' },
    { title: 'les bains – Bilan en mai' },
  ])
  expect(JSON.stringify(sections)).toContain('5 pour, 1 contre')
})

test.each(['**Odile (conclusion) :**', '**Odile conclut :**', '**Conclusion d’Odile :**'])(
  'What somebody says among the decisions is quoted, and is none: %s',
  label => {
    const { decisions, quotes } = minutes(
      '### 4. DÉCISIONS & SUITES',
      '',
      '**D1. L’avenant est accepté** à l’unanimité.',
      '',
      label,
      '> "On sait où on va, et on ira."',
    )
    expect(decisions).toEqual([{ title: 'L’avenant est accepté à l’unanimité.' }])
    expect(quotes.map(({ text }) => text)).toEqual(['On sait où on va, et on ira.'])
    expect(quotes[0]?.author).toContain('Odile')
  },
)

test('A reason in brackets ends with its sentence', () => {
  const { decisions } = minutes(
    '### 4. DÉCISIONS',
    '',
    '**D1. Quatre séances de douze places** (adoptée par 5 voix contre 1).',
  )
  expect(decisions).toEqual([
    { title: 'Quatre séances de douze places', reason: 'adoptée par 5 voix contre 1' },
  ])
})

test('A decision has its reason nested below it, in bold or not', () => {
  const { decisions } = minutes(
    '### 4. DÉCISIONS',
    '',
    '✔️ Nouvelle cuve à Tavel',
    '   - l’eau est douce',
    '   - l’équipe est prête',
    '✔️ **Formation** : deux teinturiers',
    '   - Motif : un départ en mai',
  )
  expect(decisions).toEqual([
    { title: 'Nouvelle cuve à Tavel', reason: 'l’eau est douce\nl’équipe est prête' },
    { title: 'Formation', reason: 'deux teinturiers\nun départ en mai' },
  ])
})

test('A decision told by its title has the list below as its reason', () => {
  expect(minutes('**Décision : fermer le lundi**', '- moins de commandes').decisions).toEqual([
    { title: 'fermer le lundi', reason: '- moins de commandes' },
  ])
  expect(
    minutes('**Décision n°2 : Séchoir reporté**', '- budget épuisé', '', '*Paul s’abstient.*')
      .decisions,
  ).toEqual([{ title: 'Séchoir reporté', reason: '- budget épuisé' }])
})

test('A table of two columns tells decisions and why, whatever stands over it', () => {
  const { decisions } = minutes(
    '**Décisions du groupe**',
    '',
    '| Décision | Pourquoi |',
    '|---|---|',
    '| Garder le séchoir | pas de budget |',
    '| Former Paul | absent en mai |',
  )
  expect(decisions).toEqual([
    { title: 'Garder le séchoir', reason: 'pas de budget' },
    { title: 'Former Paul', reason: 'absent en mai' },
  ])
})

test('What has a cross was decided against', () => {
  const { decisions } = minutes(
    '**Décisions :**',
    '- ✅ Cuve',
    '- ❌ Séchoir',
    '- ❌ Four abandonné',
  )
  expect(decisions.map(({ title }) => title)).toEqual([
    'Cuve',
    'Séchoir (écarté)',
    'Four abandonné',
  ])
})

test('Words said on one line among the decisions are quoted, and what somebody reports is none', () => {
  const { decisions, quotes, listed } = minutes(
    '### 4. DÉCISIONS',
    '',
    '1. Nouvelle cuve',
    '2. Séchoir reporté',
    '',
    '**Odile Ravier :** "Je suis rassurée."',
    '',
    '**Paul :** le guide sera prêt le 12 mars.',
    '',
    '> "On ne reviendra pas dessus." (Odile)',
  )
  expect(decisions.map(({ title }) => title)).toEqual(['Nouvelle cuve', 'Séchoir reporté'])
  expect(quotes.map(({ text }) => text)).toEqual([
    'Je suis rassurée.',
    'On ne reviendra pas dessus.',
  ])
  expect(listed.join()).toContain('le guide sera prêt')
})

test.each([
  '✅ **Décisions prises**',
  '**Décisions de la séance**',
  '✅ Décisions actées ce jour',
  '✅ **Décisions prises :**',
])('« %s » over a list says what it lists', line => {
  const list = ['1. Essai à Tavel avec 6 cuves', '2. Bain bleu gardé en mars']
  const decided = [{ title: 'Essai à Tavel avec 6 cuves' }, { title: 'Bain bleu gardé en mars' }]
  for (const part of ['### 4. DÉCISIONS', '### 4. Synthèse']) {
    const read = minutes('Deux cuves fuient.', '', part, '', line, ...list)
    expect(read.decisions).toEqual(decided)
    expect(read.listed).toEqual([])
  }
})

test.each(['✅ **Décision prise à Tavel**', '✅ **Décisions de Paul suivies**'])(
  '« %s » is what was decided, and the list below says why',
  line => {
    const { decisions } = minutes(
      '### 4. DÉCISIONS',
      '',
      line,
      '- Équipe volontaire',
      '- Eau douce',
    )
    expect(decisions).toHaveLength(1)
    expect(decisions[0]?.reason).toBe('- Équipe volontaire\n- Eau douce')
  },
)
