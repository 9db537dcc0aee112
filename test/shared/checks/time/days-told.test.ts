import { describe, expect, test } from 'vitest'
import { foundIn } from '../said-in-a-report.ts'

/** Of a report dated Friday 20 June 2025. */
const found = (text: string) =>
  foundIn(text, '2025-06-20').map(({ code, expected = '', stated = '' }) =>
    `${code} ${stated} ${expected}`.replace(/\s+/gu, ' ').trim(),
  )

describe('A day told in a report of 20 June', () => {
  test.each([
    'Le comité s’est tenu le mardi 17 juin.',
    'Suite à notre visite de mardi dernier (17 juin).',
    'La réunion du 4 juillet a été reportée au 11 juillet.',
    'La formation a eu lieu du 2 au 6 juin, les livrables ont été remis le 12 juin.',
    'Le parcours s’est tenu du 3 février au 28 mai 2025.',
    'Le rapport sera remis le 30 juin ; la visite du 3 juillet est confirmée.',
    'Le site ouvre le lundi 30 juin.',
    'Les bureaux seront fermés le lundi 14 juillet.',
    'Atelier le vendredi 15 août, férié : à déplacer.',
    'Le lundi 9 juin, le comité a travaillé sur les prix.',
    'Réunion le jeudi 29/02/2024 et le mardi 31/12/2024.',
    'Le guide a été remis à l’équipe le 12 juin, le reste sera livré le 4 juillet.',
    'Démarrage confirmé le 4 juillet, comité le 8 juillet.',
    'La mise en service le 4 juillet reste la cible.',
    'Rapport remis le 4 juillet au plus tard.',
    'Recette validée le 12 juin pour le 4 juillet.',
    'Prochaine étape : bilan le 4 juillet.',
    'Prochaine étape : le samedi 5 juillet, visite du site.',
    'Prochaine étape : remise du bilan avant le 5 juillet.',
    'Prochaine étape : formation du 3 au 5 juillet.',
    'Fermeture du site : 14 juillet',
    'Entrée en vigueur : 15 août',
    'Nouveau tarif : 1er janvier 2026',
    'Quand : 12 juillet',
    'Quand : le 14 juillet ou le lendemain',
    'Quand : 9 juin',
  ])('is right: « %s »', text => {
    expect(found(text)).toEqual([])
  })

  test.each([
    ['weekday-mismatch mardi jeudi', 'Suite à notre visite de mardi dernier (12 juin).'],
    [
      'event-after-document 24 juin 2025',
      'Le comité de bilan s’est tenu le 24 juin avec la direction.',
    ],
    [
      'event-after-document 1er juillet 2025',
      'La soirée du 1er juillet a rassemblé quarante personnes.',
    ],
    ['event-after-document 3 juillet 2025', 'Tous les dossiers contrôlés le 3 juillet.'],
    ['event-after-document 2 juillet 2025', 'Les retours, recueillis le 2 juillet, sont bons.'],
    [
      'event-after-document 2 juillet 2025',
      'Premiers retours des pilotes du 2 juillet encourageants.',
    ],
    [
      'event-after-document 4 juillet 2025',
      'Portail mis en ligne le 4 juillet dans les deux agences.',
    ],
    ['weekend 5 juillet 2025', 'Prochaine étape : bilan à 1 mois le 5 juillet.'],
    ['weekday-mismatch jeudi vendredi', 'Jeudi 27 juin, comité ; le jeudi 27 juin, bilan.'],
    ['event-after-document 27 juin 2025', 'Livraison des serveurs : reçue le 27.06.2025.'],
    ['event-after-document 30 juin 2025', 'L’accompagnement s’est terminé le 30 juin.'],
    ['holiday 14 juillet 2025', 'Atelier avec les équipes : lundi 14 juillet.'],
    ['holiday 14 juillet 2025', '- **Pilote :** Anne\n- **Quand :** 14 juillet\n- **Coût :** 4 k€'],
    ['holiday 15 août 2025', 'Livraison du quai : 15 août – 15 août'],
    ['weekday-mismatch mercredi mardi', 'Essais le mercredi 15.07.2025.'],
    ['date-conflict 31/06/2025', 'Fin des essais : 31/06/2025.'],
    ['date-conflict 31 novembre', 'Bilan prévu le 31 novembre.'],
  ])('is told: %s, for « %s »', (finding, text) => {
    expect(found(text)).toEqual([finding])
  })
})

describe('A length beside its days', () => {
  test.each([
    'Lot 2 (14 - 25 avril) : réception (2 semaines).',
    'Lot 4 (5 mai - 27 juin) : essais (8 semaines).',
    'Déploiement (1er décembre 2025 - 16 janvier 2026) : 6 semaines.',
    'Déploiement : prévu 6 semaines, réalisé 7 semaines (7 avril - 23 mai).',
    'Support (1er juillet - 15 août), environ 2 mois.',
    'Essai de huit semaines du 7 juillet au 29 août.',
    'Support : 1 mois (du 1er au 24 avril).',
    'Le chantier démarre le lundi 7 juillet et dure quatre semaines, jusqu’au 1er août.',
    'Après 2 mois de mission, la phase du 2 au 27 juin commence.',
    'La recette, prévue le 2 juin, a eu lieu le 16 juin, avec deux semaines de retard.',
    'Prévu le 2 juin, livré le 5 juin, soit 3 jours de retard.',
  ])('is right: « %s »', text => {
    expect(found(text)).toEqual([])
  })

  test.each([
    [
      'duration-mismatch 4 semaines 3 semaines',
      'Lot 3 (28 avril - 16 mai) : préparation (4 semaines).',
    ],
    [
      'duration-mismatch 2 semaines 3 semaines',
      'Les essais ont duré 2 semaines (12 mai - 30 mai).',
    ],
    ['duration-mismatch 1 mois 2 semaines', 'Support : 1 mois (du 1er au 15 avril).'],
    [
      'duration-mismatch deux semaines 7 jours',
      'Le point, prévu le 6 juin, a eu lieu le 13 juin, avec deux semaines de retard.',
    ],
  ])('is told: %s, for « %s »', (finding, text) => {
    expect(found(text)).toEqual([finding])
  })
})

describe('A table of milestones kept in a text', () => {
  const table = (slip: string, last = '20/07/2026') =>
    `| Jalon | Prévu | Prévision | Écart |\n|---|---|---|---|\n| Lot 1 | 27/02/2026 | 06/03/2026 | +7 j |\n| Lot 2 | 24/04/2026 | 15/05/2026 | ${slip} |\n| Mise en service | 06/07/2026 | ${last} | +2 sem. |`

  test('tells the slip of its dates, in days or in weeks', () => {
    expect(found(table('+21 j'))).toEqual([])
    expect(found(table('+3 sem.'))).toEqual([])
    expect(found(table('+14 j'))).toEqual(['duration-mismatch +14 j +21 jours'])
  })

  test('keeps the order that was planned', () => {
    expect(
      found(table('+21 j', '20/04/2026')).filter(each => each.startsWith('milestone')),
    ).toEqual(['milestone-order 20 avril 2026'])
  })
})
