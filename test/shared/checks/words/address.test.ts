import { describe, expect, it } from 'vitest'
import { sceneOf } from '../../../../shared/checks/scene/scene.ts'
import { mixedAddress } from '../../../../shared/checks/words/address.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'

const uuid = '00000000-0000-4000-8000-00000000000'

function found(...nextSteps: readonly string[]) {
  const proposal = Proposal.parse({
    id: `${uuid}1`,
    clientId: `${uuid}2`,
    version: 1,
    status: 'draft',
    recipient: { name: 'Odile Perrot' },
    subject: 'Un plan de coupe',
    background: 'Tu nous as parlé de tes deux scies.',
    objective: 'Que tes coupes soient prêtes à midi.',
    options: [],
    nextSteps: nextSteps.map(what => ({ what })),
  })
  const workspace = { ...emptyWorkspace(), proposals: [proposal] }
  return mixedAddress(sceneOf(workspace, '2026-01-05')).map(({ against }) => against?.quote ?? '')
}

describe('An offer that says « tu » to its reader', () => {
  it.each([
    'Je vous remercie de cet échange.',
    'N’hésitez pas à m’appeler.',
    'Nous attendons votre réponse.',
    'Sans retour de votre part, merci de nous rappeler vos disponibilités.',
  ])('does not say « vous » to them: %s', step => {
    expect(found(step)).toHaveLength(1)
  })

  it.each([
    'Une journée avec votre équipe.',
    'Vos deux ateliers et vos clients du Nord.',
    'Former votre personnel à la nouvelle scie.',
    'Tu nous renvoies le devis signé.',
  ])('may speak of the company of several: %s', step => {
    expect(found(step)).toEqual([])
  })

  it('is shown the words that say both', () => {
    const mixed = 'Je vous remercie, et j’attends ton retour.'
    expect(found('Nous vous écrirons.', mixed)).toEqual([
      expect.stringContaining('vous remercie, et j’attends ton'),
    ])
  })
})

describe('Whoever is quoted', () => {
  const quoted = (text: string) => foundIn({ author: 'Odile Perrot', text })

  it.each([
    'Tu as tenu parole. Je vous recommanderai à mes voisins.',
    'Merci à toi ! Nous vous rappellerons au printemps.',
  ])('says « tu » or « vous » to one person: « %s »', text => {
    expect(quoted(text)).toHaveLength(1)
  })

  it.each([
    'Tu as tenu parole. Je te recommanderai à mes voisins.',
    'Vous avez tenu parole. Je vous recommanderai.',
    'Tu as tenu parole, et ton équipe aussi : je vous recommanderai.',
    'Tu as tenu parole. Toi et Luc, je vous recommanderai.',
    'Tu as tenu parole, et vos scies coupent droit.',
    'Tu vois la coupe ? Elle est droite.',
  ])('may speak to several: « %s »', text => {
    expect(quoted(text)).toEqual([])
  })
})

function foundIn(quote: object) {
  const report = Report.parse({
    id: `${uuid}3`,
    clientId: `${uuid}2`,
    kind: 'monthly',
    title: 'Point mensuel',
    satisfaction: { quotes: [quote], scores: [] },
  })
  return mixedAddress(sceneOf({ ...emptyWorkspace(), reports: [report] }, '2026-01-05'))
}
