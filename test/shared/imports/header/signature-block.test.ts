import { expect, test } from 'vitest'
import { withoutSignature } from '../../../../shared/imports/header/signature-block.ts'

test.each([
  ['Fin.\n\n---\n\n*Yann Coz  \nCap Conseil*', 'Fin.\n', ['Yann Coz', 'Cap Conseil']],
  [
    'Fin.\n\n---\n\n**Conclusion :**\n> « Bravo »\n\n**Prochain comité : 3 mai**\n\n*Rédigé par Yann Coz*',
    'Fin.\n\n---\n\n**Conclusion :**\n> « Bravo »\n\n**Prochain comité : 3 mai**\n',
    ['Rédigé par Yann Coz'],
  ],
  ['Fin.\n\n*Yann Coz*\n*yann.coz@cap.example*', 'Fin.\n', ['Yann Coz', 'yann.coz@cap.example']],
  ['Fin.\n\n*Yann Coz – Cap Conseil*', 'Fin.\n', ['Yann Coz', 'Cap Conseil']],
  ['Fin.\n\n*Yann Coz – relu par Anne Roy*', 'Fin.\n\n*Yann Coz – relu par Anne Roy*', []],
  ['Fin.\n\n*Deux jours – Trois ateliers*', 'Fin.\n\n*Deux jours – Trois ateliers*', []],
])('Who signs is told apart from all that stands above: %j', (text, body, signature) => {
  expect(withoutSignature(text)).toEqual({ body, signature })
})
