import { describe, expect, it } from 'vitest'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import { firmIdentityLines, formatCompanyNumber } from '../../../../shared/domain/firm/identity.ts'
import { legalTerms } from '../../../../shared/domain/firm/legal-terms.ts'
import { narrowSpace, noBreakSpace } from '../../../../shared/french/writing.ts'

function plain(text: string): string {
  return text.replaceAll(noBreakSpace, ' ').replaceAll(narrowSpace, ' ')
}

function termsOf(firm: object): Record<string, string> {
  const terms = legalTerms(Firm.parse({ name: 'Cap', ...firm }))
  return Object.fromEntries(terms.map(({ key, text }) => [key, plain(text)]))
}

describe('the conditions of a proposal', () => {
  it('say by default what the law says where nothing was agreed', () => {
    const terms = termsOf({})
    expect(terms.vat).toContain('20 %')
    expect(terms.payment).toContain('30 jours')
    expect(terms.latePenalty).toContain('majoré de 10 points de pourcentage')
    expect(terms.recoveryIndemnity).toContain('40 €')
    expect(terms.earlyPayment).toContain('Aucun escompte')
    expect(terms.generalTerms).toContain('conditions générales')
  })

  it('each name the rule they come from and the date it stands from', () => {
    for (const { source } of legalTerms(Firm.parse({ name: '' }))) {
      expect(source).toMatch(/^Code .+ \d{4}\)$/)
    }
  })

  it('are the firm’s own words where it wrote some', () => {
    const firm = Firm.parse({ name: 'Cap', terms: { latePenalty: 'Trois fois le taux légal.' } })
    const term = legalTerms(firm).find(({ key }) => key === 'latePenalty')
    expect(term).toMatchObject({ text: 'Trois fois le taux légal.', isDefault: false })
  })

  it('are the default ones where the firm wrote only spaces', () => {
    expect(termsOf({ terms: { earlyPayment: '  ' } }).earlyPayment).toContain('Aucun escompte')
  })

  it('follow the firm’s delay of payment', () => {
    expect(termsOf({ terms: { paymentDays: 45 } }).payment).toContain('45 jours')
    expect(termsOf({ terms: { paymentDays: 0 } }).payment).toContain('à réception')
  })

  it('name the article that exempts a firm without VAT', () => {
    expect(termsOf({ vatRate: 0 }).vat).toBe('TVA non applicable, article 293 B du CGI.')
  })

  it('speak of expenses only where the firm says how it bills them', () => {
    expect(termsOf({}).expenses).toBeUndefined()
    expect(termsOf({ terms: { expenses: 'Au réel.' } }).expenses).toBe('Au réel.')
  })
})

describe('the firm’s identity', () => {
  const legal = {
    legalForm: 'SAS',
    capital: 1_000_000,
    siret: '55210055400013',
    registryCity: 'Lyon',
    vatNumber: 'FR12552100554',
    address: '1, rue de la Paix\n69001 Lyon',
    phone: '04 00 00 00 00',
  }

  it('is complete on its documents', () => {
    const firm = Firm.parse({ name: 'Cap', legal })
    expect(firmIdentityLines(firm).map(plain)).toEqual([
      'Cap, SAS au capital de 10 000 €',
      '1, rue de la Paix, 69001 Lyon',
      'SIRET 552 100 554 00013 – RCS Lyon 552 100 554 – TVA intracommunautaire FR12552100554',
      '04 00 00 00 00',
    ])
  })

  it('leaves out what is not known', () => {
    expect(firmIdentityLines(Firm.parse({ name: 'Cap' }))).toEqual(['Cap'])
    expect(firmIdentityLines(Firm.parse({ name: '', legal: { registryCity: 'Lyon' } }))).toEqual([
      'RCS Lyon',
    ])
  })

  it('keeps a number as it was typed where it is not one', () => {
    expect(formatCompanyNumber(' en cours ')).toBe('en cours')
  })
})
