import { describe, expect, test } from 'vitest'
import { legalChecklist, legalObstacles } from '../../../../shared/checks/legal/checklist.ts'
import { lawInWords } from '../../../../shared/checks/sending/point.ts'
import { Client } from '../../../../shared/domain/client/client.ts'
import { emptyFirm, Firm } from '../../../../shared/domain/firm/firm.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { exampleId } from '../../documents/budget-example.ts'
import { complete, point, siren, unmet } from './offers.ts'

test('An offer to which nothing is lacking can leave without a word', () => {
  expect(unmet({})).toEqual([])
})

describe('What names the offer', () => {
  test('is its subject and its date', () => {
    expect(unmet({ proposal: { subject: ' ' } })).toEqual(['title'])
    expect(point('title', { proposal: { date: undefined } }).message).toContain('la date')
  })

  test('is a number that no other offer of the year has, but its own versions', () => {
    const other = { ...complete.proposal, id: exampleId(99) }
    expect(unmet({ proposal: { number: undefined } })).toEqual(['number'])
    expect(unmet({ others: [{ ...other, version: 1 }] })).toEqual([])
    expect(unmet({ others: [other] })).toEqual(['number'])
    expect(unmet({ others: [{ ...other, version: 1, clientId: exampleId(98) }] })).toEqual([
      'number',
    ])
  })

  test('may be used again another year, unless it holds its year', () => {
    const ofLastYear = { ...complete.proposal, id: exampleId(99), date: '2024-02-20' }
    expect(unmet({ others: [ofLastYear] })).toEqual(['number'])
    const others = [{ ...ofLastYear, number: '12' }]
    expect(unmet({ proposal: { number: '12' }, others })).toEqual([])
  })

  test('is free again once the draft that had it is thrown away, not the offer that left', () => {
    const thrown = { ...complete.proposal, id: exampleId(99), deletedAt: '2025-01-01T00:00:00Z' }
    expect(unmet({ others: [{ ...thrown, status: 'draft' }] })).toEqual([])
    expect(unmet({ others: [{ ...thrown, status: 'sent' }] })).toEqual(['number'])
  })
})

describe('The validity', () => {
  test.each([
    ['is said', undefined],
    ['ends after the date of the offer', '2025-02-20'],
    ['is not over the day the offer leaves', '2025-02-28'],
  ])('%s, or the offer does not leave', (_, validUntil) => {
    expect(unmet({ proposal: { validUntil } })).toEqual(['validity'])
    expect(point('validity', { proposal: { validUntil } }).level).toBe('block')
  })

  test('may end on the very day the offer leaves', () => {
    expect(unmet({ proposal: { validUntil: '2025-03-01' } })).toEqual([])
  })
})

describe('The firm', () => {
  test('says its name, its form, its capital and where it is', () => {
    expect(unmet({ firm: { name: '' } })).toEqual(['firm-identity'])
    for (const key of ['legalForm', 'capital', 'address'] as const) {
      expect(unmet({ legal: { [key]: undefined } }), key).toContain('firm-identity')
    }
  })

  test('says a SIRET whose key is right, and the city of its register', () => {
    expect(unmet({ legal: { siret: undefined } })).toContain('firm-registration')
    expect(unmet({ legal: { siret: `${siren}00019` } })).toEqual(['firm-registration'])
    expect(unmet({ legal: { registryCity: undefined } })).toEqual(['firm-registration'])
  })

  test('says a VAT number that goes with its SIRET', () => {
    expect(unmet({ legal: { vatNumber: undefined } })).toEqual(['firm-vat-number'])
    expect(unmet({ legal: { vatNumber: 'FR32832145689' } })).toEqual(['firm-vat-number'])
  })

  test('has neither capital nor register when it is one person, and no VAT number without VAT', () => {
    const legal = {
      legalForm: 'Entreprise individuelle',
      capital: undefined,
      registryCity: undefined,
      vatNumber: undefined,
    }
    expect(unmet({ legal, firm: { vatRate: 0 } })).toEqual([])
  })
})

describe('The client', () => {
  test('is named with an address and somebody to write to', () => {
    expect(unmet({ client: { address: undefined } })).toEqual(['client-identity'])
    expect(unmet({ proposal: { recipient: { name: '', role: 'DG' } } })).toEqual([
      'client-identity',
    ])
  })

  test('may give its SIREN later, but not a wrong one unnoticed', () => {
    expect(point('client-siren', { client: { siren: undefined } })).toMatchObject({
      level: 'warn',
      isMet: false,
    })
    expect(unmet({ client: { siren: '999990428' } })).toEqual(['client-siren'])
    expect(unmet({ client: { siren: '999 990 427' } })).toEqual([])
  })
})

describe('The price', () => {
  const [option] = complete.proposal.options
  if (option === undefined) throw new Error('no option')
  const withLines = (lines: object[]) => ({
    proposal: Proposal.parse({ ...complete.proposal, options: [{ ...option, lines }] }),
  })

  test('is made of lines that say what, how much and at which rate', () => {
    expect(unmet({ proposal: { options: [] } })).toEqual(['lines'])
    expect(unmet(withLines([]))).toContain('lines')
    expect(unmet(withLines([{ label: ' ', amount: 100 }]))).toEqual(['lines'])
    expect(unmet(withLines([{ label: 'Conseil', days: 3 }]))).toContain('lines')
    expect(unmet(withLines([{ label: 'Forfait', amount: 100 }]))).toEqual([])
  })

  test('may hold a line that is offered, as long as it says so', () => {
    const offered = { label: 'Audit offert', days: 1, dayRate: 0 }
    expect(unmet(withLines([{ label: 'Forfait', amount: 100 }, offered]))).toEqual([])
  })

  test('carries a VAT rate in force, or the mention of article 293 B', () => {
    expect(unmet({ firm: { vatRate: 2 } })).toEqual(['totals'])
    expect(unmet({ firm: { vatRate: 8.5 } })).toEqual([])
    expect(point('totals', { firm: { vatRate: 0 } }).message).toContain('293 B')
    expect(point('totals', { firm: { vatRate: 0 } }).source).toContain('293 B')
  })

  test('says whether expenses are part of it', () => {
    expect(unmet({ terms: { expenses: '' } })).toEqual(['expenses'])
    const lines = [{ label: 'Train', kind: 'expenses', amount: 100 }]
    expect(unmet({ terms: { expenses: '' }, ...withLines(lines) })).toEqual([])
  })

  test('is paid whole: the schedule makes 100 % and the total, to the cent', () => {
    expect(unmet({ proposal: { payments: [] } })).toEqual(['schedule'])
    const payments = [{ share: 30, when: 'À la signature' }]
    expect(unmet({ proposal: { payments } })).toEqual(['schedule'])
    const thirds = [33.33, 33.33, 33.33].map(share => ({ share, when: 'Un tiers' }))
    expect(unmet({ proposal: { payments: thirds } })).toEqual([])
  })
})

describe('The dates', () => {
  test('are worth a warning when there are none', () => {
    const phases = complete.proposal.phases.map(({ period: _, ...phase }) => ({
      ...phase,
      deliverables: [],
    }))
    const parts = { proposal: { phases, schedule: [], milestones: [] } }
    expect(unmet(parts)).toEqual(['dates'])
    expect(point('dates', parts).level).toBe('warn')
  })

  test('are worth a warning when they fall on a day off, Easter Monday included', () => {
    const milestones = [{ id: exampleId(77), title: 'Remise', status: 'todo' as const }]
    const due = (planned: string) => ({
      proposal: { milestones: milestones.map(each => ({ ...each, planned })) },
    })
    expect(unmet(due('2025-04-18'))).toEqual([])
    expect(unmet(due('2025-04-19'))).toEqual(['working-days'])
    expect(point('working-days', due('2025-04-21')).message).toContain('férié')
  })
})

describe('The checklist', () => {
  test('gives each point that a text asks for its source and its day, and never the price of a fault', () => {
    const empty = legalChecklist({
      proposal: Proposal.parse({ id: exampleId(1), clientId: exampleId(2) }),
      client: Client.parse({ id: exampleId(2), name: '' }),
      firm: emptyFirm(),
      others: [],
      today: '2026-11-22',
    })
    for (const each of [...empty, ...legalChecklist(complete)]) {
      const isAsked = !['number', 'client-identity'].includes(each.code)
      expect(each.source ?? '', each.code).toMatch(isAsked ? /^Code / : /^$/)
      expect(each.sourceDate ?? '', each.code).toMatch(isAsked ? /^\d{4}-\d{2}-\d{2}$/ : /^$/)
      expect(`${each.message} ${each.source}`).not.toMatch(/amende|1 500|75 000/)
    }
    expect(new Set(empty.map(({ code }) => code)).size).toBe(empty.length)
  })

  test('says in French since when a text stands', () => {
    const law = lawInWords({ source: 'Code civil, art. 1113', sourceDate: '2016-10-01' })
    expect(law?.replace(/\s/g, ' ')).toBe('Code civil, art. 1113, depuis le 1er octobre 2016')
    expect(lawInWords({})).toBeUndefined()
  })

  test('blocks a proposal of which nothing is known', () => {
    const empty = legalChecklist({
      ...complete,
      proposal: Proposal.parse({ id: exampleId(1), clientId: exampleId(2) }),
    })
    const blocking = empty.filter(({ level, isMet }) => level === 'block' && !isMet)
    expect(blocking.map(({ code }) => code)).toEqual([
      'title',
      'number',
      'validity',
      'client-identity',
      'lines',
    ])
  })

  test('lets the texts of a firm that wrote none through: the defaults are true', () => {
    const conditions = legalChecklist({
      ...complete,
      firm: Firm.parse({ ...complete.firm, terms: {} }),
    })
    const codes = ['payment-delay', 'late-penalty', 'recovery-indemnity', 'early-payment']
    for (const code of codes) {
      expect(conditions.find(each => each.code === code)).toMatchObject({ isMet: true })
    }
  })
})

test('What holds an offer back is all that the checklist says it must have and has not', () => {
  const bare = Proposal.parse({ id: exampleId(1), clientId: exampleId(2), number: '', subject: '' })
  const client = Client.parse({ id: exampleId(2), name: 'Ateliers Brun' })
  const offers = [
    { proposal: bare, client, firm: emptyFirm(), others: [], today: '2025-01-01' },
    { ...complete, others: [], today: '2025-01-01' },
  ]
  for (const offer of offers) {
    const blocking = legalChecklist(offer).filter(({ isMet, level }) => !isMet && level === 'block')
    expect(legalObstacles(offer)).toEqual(blocking)
  }
})
