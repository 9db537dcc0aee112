import { expect, test } from 'vitest'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

let drawn = 0

function reportOf(...lines: readonly string[]): Partial<Report> {
  const read = importDocument(lines.join('\n'), {
    newId: () => `id-${drawn++}`,
    today: '2031-06-14',
  })
  const content = read.kind === 'document' ? read.document.content : undefined
  return content !== undefined && 'report' in content ? content.report : {}
}

const flash = reportOf(
  '# Flash mission n° 6 – Scierie Vernay',
  '',
  '**Rivage Conseil** | Semaine 24 (du 9 au 13 juin 2031) | Émis le 13/06/2031 par Anne Roux',
  '',
  '## Fait cette semaine',
  '',
  '- ✅ Mesures au séchoir : 42 points relevés',
  '',
  '## Budget',
  '',
  '- Vendu : 24 j, soit 26 400 € HT',
  '- Consommé : 15 j (62,5 %)',
  '',
  '## Échéances',
  '',
  '| Livrable | Contrat | Prévision |',
  '|---|---|---|',
  '| Rapport d’essais | 12 juin | 19 juin |',
  '',
  '*Prochain flash : vendredi 20 juin 2031*',
)

test('A weekly report tells its week, what was done in it and when the next one comes', () => {
  expect(flash).toMatchObject({
    period: { start: '2031-06-09', end: '2031-06-13' },
    highlights: [{ text: 'Mesures au séchoir : 42 points relevés' }],
    nextReportOn: '2031-06-20',
  })
})

test('What the contract says and what is foreseen are a date and the date that it moved to', () => {
  expect(flash.milestones).toMatchObject([
    { title: 'Rapport d’essais', planned: '2031-06-12', revised: '2031-06-19' },
  ])
  expect(flash.milestones).toHaveLength(1)
})

test('Days sold and consumed, told in a list, are the budget', () => {
  expect(flash.budget?.lines).toMatchObject([{ amount: 2_640_000, days: 24, spentDays: 15 }])
})

test('« Pour la suite » advises at the end of a mission, and comes next within it', () => {
  const part = [
    '## Pour la suite',
    '',
    '1. Étendre la démarche aux fenêtres',
    '2. Former un relais',
  ]
  const final = reportOf('# Rapport final – Scierie Vernay', '', ...part)
  expect(final.recommendations).toHaveLength(2)
  const monthly = reportOf('# Rapport mensuel – Scierie Vernay', '', ...part)
  expect(monthly.nextSteps).toHaveLength(1)
})
