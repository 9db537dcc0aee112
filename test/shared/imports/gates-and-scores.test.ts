import { expect, test } from 'vitest'
import { entry } from '../../../shared/imports/outline/entry.ts'
import { readPlaybook } from '../../../shared/imports/playbook/playbook.ts'
import { scoresOf } from '../../../shared/imports/report/measures/scores.ts'

test('What stops the next step, told on one line under a checklist, is a gate after it', () => {
  const text = [
    '## PROCESS INTERNE - OUVERTURE D’UN CHANTIER',
    '',
    '### ÉTAPE 1 : VISITE',
    '',
    '**Checklist :**',
    '- [ ] Photos prises',
    '',
    '**GO / NO-GO :** Pas de devis sans photos.',
    '',
    '### ÉTAPE 2 : DEVIS',
    '',
    '- [ ] Devis relu',
  ].join('\n')
  let count = 0
  const { steps } = readPlaybook(text, () => `id${++count}`).playbook
  expect(steps.map(({ gate, items }) => ({ gate: gate === true, items }))).toEqual([
    { gate: false, items: ['Checklist : Photos prises'] },
    { gate: true, items: ['Pas de devis sans photos.'] },
    { gate: false, items: ['Devis relu'] },
  ])
})

test('A net promoter score has no sign where it is above zero; a share under that name is none', () => {
  const told = (text: string) =>
    scoresOf(entry({ line: 1, kind: 'paragraph', text }), {
      text: 'Satisfaction',
      line: 1,
      depth: 2,
      kind: 'heading',
    })
  expect(told('NPS élèves : 38 (vs 21 en 2023)')).toEqual([
    { label: 'NPS élèves (vs 21 en 2023)', value: 38, max: 100 },
  ])
  expect(told('NPS parents : 44')).toEqual([{ label: 'NPS parents', value: 44, max: 100 }])
  expect(told('NPS : 62 % de réponses')).toEqual([])
  expect(told('Satisfaction : 38')).toEqual([])
})
