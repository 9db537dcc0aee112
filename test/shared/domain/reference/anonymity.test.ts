import { describe, expect, it } from 'vitest'
import { Client } from '../../../../shared/domain/client/client.ts'
import { emptyFirm, Person } from '../../../../shared/domain/firm/firm.ts'
import { anonymiser } from '../../../../shared/domain/reference/anonymity.ts'
import { fc } from '../../../properties.ts'

const client = Client.parse({
  id: '00000000-0000-4000-8000-000000000001',
  name: 'NordPièces SAS',
  address: '12 rue des Lilas\n59000 Lille',
  zones: [{ label: 'Hauts-de-France' }, { label: 'Autres' }, { label: 'France' }],
  siren: '552100554',
  contacts: [{ name: 'Hélène Petit', email: 'h.petit@nordpieces.fr', phone: '03 20 00 00 00' }],
})
const firm = {
  ...emptyFirm(),
  name: 'Cabinet Petit & Associés',
  people: [Person.parse({ id: client.id, name: 'Paul Marchand' })],
}
const hide = anonymiser({ client, people: ['Lucie Marchand'], places: ['Roubaix'], firm })

describe('An anonymous text', () => {
  it.each([
    ['Le site de NordPièces SAS a doublé.', 'Le site du client a doublé.'],
    ['Confié à NORDPIECES.', 'Confié au client.'],
    ['NordPièces vend en ligne.', 'Le client vend en ligne.'],
    ['Merci à Hélène Petit et à Hélène.', 'Merci à un interlocuteur et à un interlocuteur.'],
    ['L’avis d’Hélène', 'L’avis d’un interlocuteur'],
    ['Une équipe à Lille et en Hauts-de-France', 'Une équipe dans la région et dans la région'],
    ['À Roubaix, deux ateliers', 'Dans la région, deux ateliers'],
    ['Écrire à h.petit@nordpieces.fr', 'Écrire à (non communiqué)'],
    ['03 20 00 00 00, nordpieces.fr', '(non communiqué), (non communiqué)'],
  ])('%s', (text, anonymous) => {
    expect(hide(text)).toBe(anonymous)
  })

  it('hides a name however typography has set it since it was typed', () => {
    const agir = { ...client, name: 'L\'Atelier "Agir!"' }
    const anonymous = anonymiser({ client: agir, people: [], places: [], firm })
    expect(anonymous('Merci à L’Atelier «\u00a0Agir\u202f!\u00a0».')).not.toMatch(/Atelier|Agir/)
  })

  it('keeps the firm and its people, and the words that only look like a name', () => {
    const text =
      'Cabinet Petit & Associés, Paul Marchand : un petit groupe de Lillois, et d’autres en France.'
    expect(hide(text)).toBe(text)
  })

  it('hides a person of the client who has the name of one of the firm', () => {
    expect(hide('Lucie Marchand et Paul Marchand')).toBe('Un interlocuteur et Paul Marchand')
  })

  it('lets no name through, whatever stands around it', () => {
    const around = fc.stringMatching(/^[ .,;:!?«»()\n-]{0,4}$/)
    const name = fc.constantFrom('NordPièces SAS', 'NordPieces', 'Hélène Petit', 'Roubaix', 'LILLE')
    fc.assert(
      fc.property(fc.array(fc.tuple(around, name, around)), parts => {
        const text = parts
          .map(([before, word, after]) => `${before}${word}${after || ' '}`)
          .join(' ')
        expect(hide(text)).not.toMatch(/nordpi|hélène|petit|roubaix|lille/i)
      }),
    )
  })
})

it('With nothing to hide the text stays as it is', () => {
  const nobody = {
    ...client,
    name: '',
    address: undefined,
    zones: [],
    siren: undefined,
    contacts: [],
  }
  const keep = anonymiser({ client: nobody, people: [], places: [], firm: emptyFirm() })
  expect(keep('Un texte à Lyon.')).toBe('Un texte à Lyon.')
})
