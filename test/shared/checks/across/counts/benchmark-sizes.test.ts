import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const brief = (title: string, ...steps: string[]) => ({
  phases: [{ id: exampleId(1), name: 'Choix', deliverables: [{ id: exampleId(2), title }] }],
  nextSteps: steps.map(what => ({ when: 'En mars', what })),
})
const inReport = (title: string, text: string) =>
  found({ brief: brief(title), reports: [{ highlights: [{ tone: 'good', text }] }] })

describe('What is compared', () => {
  test.each([
    ['Benchmark de 4 TMS du marché', '3 éditeurs vus sur les 5 du benchmark', '5'],
    ['Comparatif de 4 logiciels', 'Comparatif de 5 logiciels remis', '5'],
    ['Benchmark de 3 outils', 'Les cinq solutions du benchmark sont notées', '5'],
  ])('is as many in a report as in the brief: « %s », « %s »', (title, text, stated) => {
    expect(inReport(title, text)).toEqual([`figure-conflict ${stated}`])
  })

  test('is as many in the steps of the brief', () => {
    expect(
      found({ brief: brief('Benchmark de 4 TMS', 'Appel aux trois éditeurs de TMS à comparer') }),
    ).toEqual(['figure-conflict 3'])
  })

  test.each([
    ['Benchmark de 4 TMS du marché', '3 éditeurs vus sur les 4 du benchmark'],
    ['Benchmark de 4 TMS du marché', 'Benchmark de 3 imprimantes à étiquettes'],
    ['Comparatif de 4 logiciels de caisse', 'Comparatif de 3 logiciels de paie'],
    ['Benchmark de 4 TMS', 'Les 2 finalistes du benchmark sont reçus'],
    ['Benchmark de 4 TMS', 'Les deux logiciels retenus du benchmark sont reçus'],
    ['Benchmark de 4-5 solutions', 'Les 5 solutions du benchmark sont notées'],
    ['Benchmark de 4 TMS', 'Les 12 critères du benchmark sont validés'],
    ['Benchmark de 4 TMS', '3 devis comparés'],
  ])('may be other things, or fewer of them: « %s », « %s »', (title, text) => {
    expect(inReport(title, text)).toEqual([])
  })
})
