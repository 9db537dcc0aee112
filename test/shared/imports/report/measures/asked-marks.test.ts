import { describe, expect, it } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

const scoresIn = (...lines: string[]) => {
  const text = [
    '# Rapport final – Filature Orval',
    '',
    'Date : 31 mars 2025',
    '',
    '## Satisfaction',
  ]
  const told = importDocument([...text, '', ...lines].join('\n'), {
    newId: () => crypto.randomUUID(),
    today: '2025-04-02',
  })
  if (told.kind === 'refused' || !('report' in told.document.content)) throw new Error('other')
  return told.document.content.report.satisfaction.scores
}

describe('A mark', () => {
  it('may answer a question', () => {
    expect(scoresIn('- Clarté : 8/10', '- Recommanderiez-vous ce métier à tisser ? 9/10')).toEqual([
      { label: 'Clarté', value: 8, max: 10 },
      { label: 'Recommanderiez-vous ce métier à tisser ?', value: 9, max: 10 },
    ])
    expect(scoresIn('- Combien d’ateliers formés ? 9 sur 12')).toEqual([])
  })

  it('may be a net one, told in a sentence', () => {
    expect(scoresIn('Le NPS des tisserands s’établit donc à +32, ce qui est rare.')).toEqual([
      { label: 'NPS des tisserands', value: 32, max: 100 },
    ])
    expect(scoresIn('Le NPS ressort à −12.')).toEqual([{ label: 'NPS', value: -12, max: 100 }])
    expect(scoresIn('Le NPS est de 8,5/10.', 'Le NPS est à 40 %.')).toEqual([])
  })
})

describe('What is learnt', () => {
  it('is to be done again, or not', () => {
    const text = [
      '# Rapport final – Filature Orval',
      '',
      'Date : 31 mars 2025',
      '',
      '## Enseignements',
      '**À refaire**',
      '- Former par petits groupes',
      '',
      '**À ne pas refaire**',
      '- Livrer en août',
    ]
    const told = importDocument(text.join('\n'), { newId: () => 'id', today: '2025-04-02' })
    if (told.kind === 'refused' || !('report' in told.document.content)) throw new Error('other')
    expect(told.document.content.report.lessons).toEqual({
      good: ['Former par petits groupes'],
      improve: ['Livrer en août'],
    })
  })
})
