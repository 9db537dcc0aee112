import { describe, expect, it } from 'vitest'
import { withOptions } from '../../../../shared/domain/proposal/options.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const full = { id: id(1), label: 'Complet', recommended: true, lines: [] }
const light = { id: id(2), label: 'Audit seul', lines: [] }
const proposal = Proposal.parse({
  id: id(9),
  clientId: id(8),
  options: [full, light],
  payments: [
    { share: 100, when: 'à la fin', option: full.id },
    { share: 100, when: 'à la signature', option: 'Audit seul' },
  ],
})

describe('the options of a proposal', () => {
  it('keep their payments when they are renamed, even those that named them by their label', () => {
    const { payments } = withOptions(proposal, [full, { ...light, label: 'Audit' }])
    expect(payments.map(payment => payment.option)).toEqual([full.id, light.id])
  })

  it('take their payments along when they leave', () => {
    const { options, payments } = withOptions(proposal, [full])
    expect(options).toEqual([full])
    expect(payments).toEqual([{ share: 100, when: 'à la fin', option: full.id }])
  })

  it('have one that is recommended at the most: the last one chosen', () => {
    const { options } = withOptions(proposal, [full, { ...light, recommended: true }])
    expect(options.map(option => option.recommended)).toEqual([undefined, true])
  })

  it('may have none that is recommended', () => {
    const { options } = withOptions(proposal, [{ ...full, recommended: false }, light])
    expect(options.map(option => option.recommended)).toEqual([false, undefined])
  })

  it('are recommended or not, whatever the others are, when they are bought beside another', () => {
    const training = { id: id(3), label: 'Formation', addOn: true, recommended: true, lines: [] }
    const { options } = withOptions(proposal, [full, training])
    expect(options.map(({ recommended }) => recommended)).toEqual([true, true])
    const before = Proposal.parse({ ...proposal, options: [light, training] })
    const chosen = withOptions(before, [{ ...light, recommended: true }, training])
    expect(chosen.options.map(({ recommended }) => recommended)).toEqual([true, true])
  })
})
