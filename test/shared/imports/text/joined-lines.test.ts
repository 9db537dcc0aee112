import { expect, test } from 'vitest'
import { joinedLines } from '../../../../shared/imports/text/joined-lines.ts'

test.each([
  [
    '**Projet** : Quais **Client** : Laines Tavel',
    ['**Projet** : Quais', '**Client** : Laines Tavel'],
  ],
  ['**Réf. :** T-7 **Objet : Tri des lots**', ['**Réf. :** T-7', '**Objet : Tri des lots**']],
  ['**De :** Anne Roy **Lyon, le 3 mai 2025**', ['**De :** Anne Roy', '**Lyon, le 3 mai 2025**']],
  ['Fait à Lyon, le 3 mai 2025 Anne Roy', ['Fait à Lyon, le 3 mai 2025', 'Anne Roy']],
  [
    'Cap Conseil · Lyon Émis le 3 mai 2025 par Anne Roy Diffusion : comité',
    ['Cap Conseil · Lyon', 'Émis le 3 mai 2025 par Anne Roy', 'Diffusion : comité'],
  ],
  ['a) trier ; b) peser ; c) ranger', ['a) trier ;', 'b) peser ;', 'c) ranger']],
  ['D1. On trie. D2. On pèse.', ['D1. On trie.', 'D2. On pèse.']],
  [
    '**Période :** mai (mois 2) **Date :** 3 juin',
    ['**Période :** mai (mois 2)', '**Date :** 3 juin'],
  ],
  ['✅ Équipe prête ✅ Four allumé', ['✅ Équipe prête', '✅ Four allumé']],
  [
    'Madame Lise Arnaud Directrice des achats Verrerie du Port',
    ['Madame Lise Arnaud', 'Directrice des achats', 'Verrerie du Port'],
  ],
  [
    '**A. Étude (du 3 mai au 6 juin 2025)** Visite des quais',
    ['**A. Étude (du 3 mai au 6 juin 2025)**', 'Visite des quais'],
  ],
  ['**🥇 Objectif principal** Trier', ['**🥇 Objectif principal**', 'Trier']],
  ['**Lot 1 – Tri** Relevé des lots', ['**Lot 1 – Tri**', 'Relevé des lots']],
])('Lines that were joined are told apart by what began each: %s', (joined, lines) => {
  expect(joinedLines(joined)).toEqual(lines)
})

test.each([
  '1. **Tri** : long 2. **Pesée** : lente',
  'Le rapport est établi par Anne, son objet : le tri.',
  '- **Tri** : long',
  'a) trier',
  '**Anne Roy** Directrice',
  '  **Suite** du point  ',
])('A line that began as one stays one, with its spaces: %s', line => {
  expect(joinedLines(line)).toEqual([line])
})
