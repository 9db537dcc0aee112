import { describe, expect, it } from 'vitest'
import { reportOf } from './monthly-report.ts'

describe('Several values in one line', () => {
  it('are the figures of a measure at each moment', () => {
    const { kpis } = reportOf(
      'INDICATEURS',
      '',
      '- Casse des fils : 12 % au départ, 9 % en mars, objectif 5 %',
      '- Commandes par mois : départ 40, mars 52, cible 60',
      '- Visites à l’heure : 52 % contre 38 % en mars ; cible 80 %',
    )
    expect(kpis.map(({ id: _, ...told }) => told)).toEqual([
      { label: 'Casse des fils', baseline: '12 %', actual: '9 % en mars', target: '5 %' },
      { label: 'Commandes par mois', baseline: '40', actual: '52', target: '60' },
      { label: 'Visites à l’heure', baseline: '38 % en mars', actual: '52 %', target: '80 %' },
    ])
  })

  it('are the levels of a risk, then what is done against it', () => {
    const { risks } = reportOf(
      'RISQUES',
      '',
      '- Grève au port : probabilité forte, impact moyen. Stock de deux semaines.',
      '- Gel du canal : probabilité faible, impact élevé ; camions loués',
      '- Panne : probabilité faible ; gravité élevée',
    )
    expect(risks.map(({ id: _, ...told }) => told)).toEqual([
      {
        title: 'Grève au port',
        probability: 'high',
        impact: 'medium',
        mitigation: 'Stock de deux semaines',
      },
      { title: 'Gel du canal', probability: 'low', impact: 'high', mitigation: 'camions loués' },
      { title: 'Panne', probability: 'low', impact: 'high' },
    ])
  })

  it('are the day that was planned and the day it came, whatever the word, never one for the other', () => {
    const { milestones } = reportOf(
      'JALONS',
      '',
      'Recette du métier : prévue le 12 mars 2026, prononcée le 19 mars 2026',
      'Site public : prévu le 2 mars 2026, mis en ligne le 4 mars 2026',
      'Visite du port : prévue le 9 avril 2026, confirmée le 20 mars 2026',
    )
    expect(milestones.map(({ planned, actual }) => [planned, actual])).toEqual([
      ['2026-03-12', '2026-03-19'],
      ['2026-03-02', '2026-03-04'],
      ['2026-04-09', undefined],
    ])
  })

  it('are the days of each, on the line whose amount they make', () => {
    const { budget } = reportOf(
      'BUDGET',
      '',
      '| Ligne | Prévu | Consommé |',
      '|---|---:|---:|',
      '| Conseil | 30 000 € | 14 950 € |',
      '| Déplacements | 2 000 € | 400 € |',
      '',
      'Détail : Aude Vernois 8,5 jours sur 20 (10 200 €), Karim Belloc 5 jours sur 10 (4 750 €).',
    )
    expect(budget.lines.map(({ days, spentDays }) => [days, spentDays])).toEqual([
      [30, 13.5],
      [undefined, undefined],
    ])
  })

  it('are the signs of highlights', () => {
    const { highlights } = reportOf(
      'SYNTHÈSE',
      '',
      'Le mois a été bon.',
      '',
      'Ce qu’il faut retenir :',
      '',
      '+ Contrat du port signé',
      '- Une semaine de retard sur le chanvre',
    )
    expect(highlights.map(({ tone }) => tone)).toEqual(['good', 'warning'])
  })

  it('are thumbs and other marks too, each read as it is meant', () => {
    const { highlights, summary } = reportOf(
      'SYNTHÈSE',
      '',
      'Le mois a été bon.',
      '',
      '- 👍 Contrat du port signé',
      '- 👎 Une semaine de retard sur le chanvre',
      '- 💡 Un essai sur le lin est proposé',
      '- ℹ️ La cale sèche ferme en mai',
    )
    expect(highlights.map(({ tone }) => tone)).toEqual(['good', 'bad', 'info', 'info'])
    expect(highlights[3]?.text).toBe('La cale sèche ferme en mai')
    expect(summary).toBe('Le mois a été bon.')
  })
})
