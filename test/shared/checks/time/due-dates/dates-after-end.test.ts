import { describe, expect, test } from 'vitest'
import { foundInProcess } from '../../said-in-a-process.ts'
import { foundIn } from '../../said-in-a-report.ts'

const end = 'Fin de mission : 31 mars 2025'
const found = (...items: readonly string[]) => foundInProcess({ about: { Exemple: items } })

describe('A date that is so many months after the end, beside others that are', () => {
  test.each([
    [
      [
        end,
        '1 mois : 30 avril 2025 – Fait',
        '3 mois : 31 juillet 2025',
        '6 mois : 30 septembre 2025',
      ],
    ],
    [
      [
        end,
        'Suivi à 1 mois : 30/04/2025',
        'Suivi à 3 mois : 31/07/2025',
        'Bilan à six mois : 30/09/2025',
      ],
    ],
    [
      [
        'Clôture du projet le 31 mars 2025',
        'J+30 : 30 avril 2025',
        'M+3 : 31 juillet 2025',
        'M+6 : 1er octobre 2025',
      ],
    ],
  ])('is that long after it: %j', items => {
    expect(found(...items)).toEqual(['duration-mismatch 31 juillet 2025 → 30 juin 2025'])
  })

  test('in a report too', () => {
    const lines = [
      end,
      'Point à 1 mois : 2 mai 2025',
      'Point à 3 mois : 31 juillet 2025',
      'Point à 6 mois : 30 septembre 2025',
    ]
    expect(foundIn(lines.map(line => `- ${line}`).join('\n')).map(({ code }) => code)).toEqual([
      'duration-mismatch',
    ])
  })

  test.each([
    [[end, '1 mois : 30 avril 2025', '3 mois : 30 juin 2025', '6 mois : 30 septembre 2025']],
    [[end, '1 mois : 2 mai 2025', '3 mois : 1er juillet 2025', '6 mois : 29 septembre 2025']],
    [[end, '1 mois : 30 avril 2025', '3 mois : 11 juillet 2025', '6 mois : 30 septembre 2025']],
    [
      [
        end,
        '1 mois : 30 avril 2025',
        '3 mois : 31 juillet 2025 – Fait',
        '6 mois : 30 septembre 2025',
      ],
    ],
    [
      [
        end,
        '1 mois : 30 avril 2025',
        '3 mois : 31 juillet 2025 (reporté)',
        '6 mois : 30 septembre 2025',
      ],
    ],
    [[end, '1 mois : 30 avril 2025', '3 mois : 31 juillet 2025']],
    [[end, '1 mois : 31 mai 2025', '3 mois : 31 juillet 2025', '6 mois : 31 octobre 2025']],
    [
      [
        'Début de mission : 31 mars 2025',
        '1 mois : 30 avril 2025',
        '3 mois : 31 juillet 2025',
        '6 mois : 30 septembre 2025',
      ],
    ],
    [['1 mois : 30 avril 2025', '3 mois : 31 juillet 2025', '6 mois : 30 septembre 2025']],
    [[end, '1 mois de support : 4 000 €', '3 mois : trois visites', '6 mois : 30 septembre 2025']],
  ])('is near enough, held, put off, or of another day: %j', items => {
    expect(found(...items)).toEqual([])
  })
})
