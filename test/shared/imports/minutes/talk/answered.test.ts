import { expect, test } from 'vitest'
import { minutes } from '../told-minutes.ts'

test('A question stays above its answer; words that nobody answers are quoted', () => {
  const { sections, quotes } = minutes(
    '## 3. Questions posées',
    '',
    '**Odile :** « Peut-on louer la cuve ? »  ',
    '**Réponse :** non, pas cette année.',
    '',
    '**Paul :** « Le bleu tient mieux. »',
  )
  expect(sections.at(-1)?.notes).toContain('**Odile :** « Peut-on louer la cuve ? »')
  expect(quotes).toEqual([{ author: 'Paul', text: 'Le bleu tient mieux.' }])
})
