import { expect, test } from 'vitest'
import { bareWords } from '../../../shared/french/bare-words.ts'
import { fc } from '../../properties.ts'
import { brief } from './brief-files.ts'

const syllables = [
  'ba',
  'dro',
  'fi',
  'gu',
  'ka',
  'lom',
  'mi',
  'nu',
  'pra',
  'ro',
  'su',
  'ti',
  'vel',
  'xo',
  'zi',
]

/** Words that mean nothing, so that only their being there can keep them. */
const word = fc
  .array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 4 })
  .map(parts => parts.join(''))
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map(list => list.join(' '))
const text = fc.oneof(
  words,
  fc.tuple(words, words).map(([label, value]) => `${label} : ${value}`),
  fc.tuple(words, words).map(([title, more]) => `**${title}** (${more})`),
  fc.tuple(words, words).map(([what, then]) => `${what} → ${then}`),
  fc
    .tuple(
      fc.constantFrom(
        '15 mars 2025',
        'Mi-juin',
        'Budget',
        'CA 2023',
        'Sponsor',
        'Risque',
        'Durée',
        'Clients',
        'Zones',
      ),
      words,
    )
    .map(([label, value]) => `${label} : ${value}`),
  fc
    .tuple(
      words,
      fc.constantFrom('12 000 €', '3,5 M€ HT', '4 jours à 900 €', '45 salariés', '20 %'),
    )
    .map(([label, value]) => `${label} : ${value}`),
)

const names = [
  'Contexte entreprise',
  'Historique',
  'Situation actuelle',
  'Déclencheur',
  'Points de douleur',
  'Objectifs',
  'Indicateurs',
  'Livrables',
  'Phase 1 – Audit',
  'Budget',
  'Calendrier',
  'Jalons',
  'Équipe',
  'Côté client',
  'Contraintes et risques',
  'Risques',
  'Facteurs de succès',
  'Prochaines étapes',
  'Budget & planning',
]

const lists = fc.constantFrom<(items: readonly string[]) => string>(
  items => items.map(item => `- ${item}`).join('\n'),
  items => items.map((item, index) => `${index + 1}. ${item}`).join('\n'),
  items => items.map(item => `• ${item}`).join('\n'),
  items => items.join('\n\n'),
  items => `| Élément |\n|---|\n${items.map(item => `| ${item} |`).join('\n')}`,
  items =>
    `| Rubrique | Détail |\n|---|---|\n${items.map(item => `| ${item.replace(' : ', ' | ')} |`).join('\n')}`,
  ([first = '', ...others]) => `- ${first}\n${others.map(item => `  - ${item}`).join('\n')}`,
)

const part = fc.record({
  title: fc.oneof(fc.constantFrom(...names), words),
  label: fc.option(fc.oneof(words, fc.constantFrom(...names)), { nil: undefined }),
  items: fc.array(text, { minLength: 1, maxLength: 4 }),
  list: lists,
})

const document = fc
  .array(part, { minLength: 1, maxLength: 6 })
  .map(parts =>
    [
      '# Brief',
      ...parts.map(
        ({ title, label, items, list }) =>
          `## ${title}\n\n${label === undefined ? '' : `**${label} :**\n\n`}${list(items)}`,
      ),
      '## Objectifs\n\nVendre davantage',
      '## Livrables\n\n- Un rapport',
    ].join('\n\n'),
  )

const meaningless = new RegExp(`^(?:${syllables.join('|')}){3,4}$`)

function lostWords(source: string, isContent: (word: string) => boolean): string[] {
  const { client, mission } = brief(source)
  const kept = new Set(bareWords(valuesOf({ client, mission }).join(' ')).split(/[^a-z0-9]+/))
  return bareWords(source)
    .split(/[^a-z0-9]+/)
    .filter(each => isContent(each) && !kept.has(each))
}

function valuesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesOf)
  return [String(value)]
}

test('Every word of a brief is in a field or in the notes', () => {
  fc.assert(
    fc.property(document, source => {
      expect(lostWords(source, each => meaningless.test(each))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
