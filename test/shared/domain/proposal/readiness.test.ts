import { describe, expect, it } from 'vitest'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { proposalReadiness } from '../../../../shared/domain/proposal/readiness.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const today = '2024-09-15'
const firm = Firm.parse({
  name: 'Cabinet',
  legal: { siret: '73282932000074', address: '1 rue du Port, Lyon' },
})
const option = {
  id: id(2),
  label: 'Complet',
  lines: [{ label: 'Conseil', days: 5, dayRate: 120_000 }],
}
const ready = Proposal.parse({
  id: id(1),
  clientId: id(8),
  recipient: { name: 'Laurent' },
  subject: 'Catalogue',
  date: today,
  validUntil: '2024-10-15',
  phases: [{ id: id(3), name: 'Audit', deliverables: [{ id: id(4), title: 'Rapport' }] }],
  options: [option],
  payments: [{ share: 100, when: 'à la signature' }],
})

const messages = (change: Partial<Proposal>, ofFirm: Firm = firm) =>
  proposalReadiness({ ...ready, ...change }, ofFirm, today).map(warning => warning.message)

describe('a proposal about to leave', () => {
  it('raises nothing when it is complete', () => {
    expect(messages({})).toEqual([])
  })

  it('is held back by a missing recipient, subject or date', () => {
    expect(messages({ recipient: { name: ' ' } })).toEqual(['Aucun destinataire n’est nommé.'])
    expect(messages({ subject: '' })[0]).toMatch(/objet est vide/)
    expect(messages({ date: undefined })[0]).toMatch(/pas datée/)
  })

  it('says that it has no price when it has no option, an empty one or a free one', () => {
    expect(messages({ options: [] })).toEqual(['Aucune option : le document partirait sans prix.'])
    expect(messages({ options: [{ ...option, lines: [] }] })[0]).toMatch(/aucune ligne/)
    expect(messages({ options: [{ ...option, lines: [{ label: 'Conseil' }] }] })[0]).toMatch(/nul/)
  })

  it('recommends one option at the most', () => {
    const options = [1, 2].map(n => ({ ...option, id: id(10 + n), recommended: true }))
    expect(messages({ options })).toEqual(['Plusieurs options sont recommandées.'])
  })

  it('wants payments that make the whole price, option by option', () => {
    expect(messages({ payments: [] })[0]).toMatch(/n’a pas d’échéancier/)
    const warnings = proposalReadiness(
      { ...ready, payments: [{ share: 90, when: 'à la signature' }] },
      firm,
      today,
    )
    expect(warnings).toMatchObject([{ field: 'payments', option: option.id }])
    expect(warnings[0]?.message).toMatch(/90\u00a0% au lieu de 100\u00a0%/)
  })

  it('wants no payments for an option that others invoice', () => {
    const lines = [{ label: 'Licence', amount: 90_000, billedByOthers: true }]
    expect(messages({ options: [{ ...option, lines }], payments: [] })).toEqual([])
  })

  it('cannot end before it begins, nor leave when it is already over', () => {
    expect(messages({ validUntil: '2024-09-14' })[0]).toMatch(/finit avant la date/)
    expect(messages({ date: '2024-08-01', validUntil: '2024-08-31' })[0]).toMatch(/déjà passée/)
    expect(messages({ date: '2024-08-01', validUntil: '2024-08-31', status: 'sent' })).toEqual([])
    expect(messages({ validUntil: undefined })[0]).toMatch(/validité n’est pas dite/)
  })

  it('names what the client needs to know of the firm', () => {
    expect(messages({}, Firm.parse({ name: '' }))).toEqual([
      'Il manque à l’identité du cabinet : le nom, le SIRET et l’adresse.',
    ])
  })

  it('says which phases deliver nothing', () => {
    expect(messages({ phases: [] })).toEqual(['La démarche n’a pas de phase.'])
    const phases = [{ id: id(3), name: 'Audit', objectives: [], deliverables: [], effort: [] }]
    expect(messages({ phases })).toEqual(['Sans livrable : «\u00a0Audit\u00a0».'])
  })
})
