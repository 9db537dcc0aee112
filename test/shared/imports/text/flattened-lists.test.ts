import { expect, test } from 'vitest'
import { withListsRestored } from '../../../../shared/imports/text/flattened-lists.ts'

test.each([
  ['**Résultats :** - Un - Deux', '**Résultats :**\n\n- Un\n- Deux'],
  ['**Étapes :** 1. Lire 2. Écrire', '**Étapes :**\n\n1. Lire\n2. Écrire'],
  ['**Nadia :** > “Bien.”', '**Nadia :**\n\n> “Bien.”'],
  ['**Claire Roy** - Pilote - Conduite - Suivi', '**Claire Roy** - Pilote\n\n- Conduite\n- Suivi'],
  [
    '**Choix :** le bleu **Raison :** - Moins cher',
    '**Choix :** le bleu\n\n**Raison :**\n\n- Moins cher',
  ],
  [
    '**Atelier 2 : Tri (Lyon)** - Durée : 1 h - Prix : 900 € - 1 200 €',
    '**Atelier 2 : Tri (Lyon)**\n\n- Durée : 1 h\n- Prix : 900 € - 1 200 €',
  ],
  ['✅ **Ton :** - Simple - Direct', '✅ **Ton :**\n\n- Simple\n- Direct'],
  [
    '**Notes :** | Question | Note | |———-|——| | Clarté | 8/10 | | Rythme | 7/10 |',
    '**Notes :**\n\n| Question | Note |\n| --- | --- |\n| Clarté | 8/10 |\n| Rythme | 7/10 |',
  ],
  [
    '**Liste :** - [ ] Badge remis - [ ] Accès ouverts',
    '**Liste :**\n\n- [ ] Badge remis\n- [ ] Accès ouverts',
  ],
  [
    '**Suivi :** - Lot 2 (3 mai - 9 juin) : pose - Lot 3',
    '**Suivi :**\n\n- Lot 2 (3 mai - 9 juin) : pose\n- Lot 3',
  ],
  ['- Aide au tri **Résultat :** rien ne casse', '- Aide au tri\n\n**Résultat :** rien ne casse'],
  [
    '- Aide au tri  \n  **Résultat :** rien ne casse',
    '- Aide au tri  \n\n**Résultat :** rien ne casse',
  ],
  ['**Four** – Terminé - Briques - Gaz', '**Four** – Terminé\n\n- Briques\n- Gaz'],
  ['**Semaine du 3 mai** - Briques - Gaz', '**Semaine du 3 mai**\n\n- Briques\n- Gaz'],
])('A list that ran into its line is a list again: %s', (flat, restored) => {
  expect(withListsRestored(flat)).toBe(restored)
})

test.each([
  'Phase 1 - Audit & Cadrage',
  '- Sprint 1 (22 - 29 avril) : mise en place',
  '| a - b | c |',
  'Budget : 12 000 - 16 000 €',
  '**Claire Roy** - Pilote',
  'Le 3. est absent : 2. aussi',
])('A line that only uses dashes or ranks stays as it is: %s', line => {
  expect(withListsRestored(line)).toBe(line)
})
