import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { workspaceOf } from '../across/one-mission.ts'

const foot =
  'Orme Conseil, SARL au capital de 8 000 €, 3 rue Basse, 38000 Grenoble – SIRET 812 345 678 00021 – TVA FR40812345678'

const lacking = (notes: readonly object[]) =>
  checkWorkspace(
    workspaceOf({
      proposal: { date: undefined, subject: 'Audit', unsaidTerms: [], notes },
    }),
    '2025-12-01',
  ).flatMap(({ code, place: { field } }) => (code === 'legal-mention-missing' ? [field] : []))

test('What an imported offer prints at its foot is not said to lack', () => {
  const firms = ['Identité du cabinet', 'Immatriculation du cabinet', 'Numéro de TVA du cabinet']
  expect(lacking([])).toEqual(expect.arrayContaining([...firms, 'Objet, date et version']))
  const told = lacking([{ heading: 'Grenoble, le 14 janvier 2026', text: foot }])
  expect(told).not.toContain('Objet, date et version')
  for (const field of firms) expect(told).not.toContain(field)
})

test('A letterhead tells its form and its address on lines of their own', () => {
  const told = (...texts: readonly string[]) => lacking(texts.map(text => ({ text })))
  const form = 'SARL au capital de 8 000 euros'
  expect(told(form, '3, rue Basse, 38000 Grenoble')).not.toContain('Identité du cabinet')
  expect(told(form)).toContain('Identité du cabinet')
  expect(told('3, rue Basse, 38000 Grenoble')).toContain('Identité du cabinet')
})

test('What an imported offer tells of the firm is not named among what it lacks', () => {
  const identity = (text: string, terms: object = { unsaidTerms: [] }) =>
    checkWorkspace(
      workspaceOf({ proposal: { subject: 'Audit', notes: [{ text }], ...terms } }),
      '2025-12-01',
    )
      .filter(({ place: { field } }) => field === 'Identité du cabinet')
      .map(({ message }) => /: (?<all>.*)\. \(/.exec(message)?.groups?.all)
  const all = 'le nom, la forme juridique, le capital et l’adresse du siège'
  const number = 'SIRET 812 345 678 00021'
  expect(identity(`Orme Conseil – SARL au capital de 8 000 € – ${number}`)).toEqual([
    'le nom et l’adresse du siège',
  ])
  expect(identity(`Orme Conseil SAS – ${number}`)).toEqual([
    'le nom, le capital et l’adresse du siège',
  ])
  expect(identity(`Orme Conseil – ${number}`)).toEqual([all])
  expect(identity(`Pépinières Aubert – SARL au capital de 8 000 € – ${number}`)).toEqual([all])
  expect(identity('Une SARL du groupe nous a suivis')).toEqual([all])
  expect(identity('SARL au capital de 8 000 €', {})).toEqual([all])
})

test('What no text asks of an offer is not said to lack', () => {
  const told = lacking([])
  expect(told).not.toContain('Numéro unique dans l’année')
  expect(told).not.toContain('Société, adresse et contact du client')
})

test('What an imported offer leaves unsaid is told with the text that asks for it', () => {
  const told = (...unsaidTerms: readonly string[]) =>
    checkWorkspace(workspaceOf({ proposal: { subject: 'Audit', unsaidTerms } }), '2025-12-01')
      .map(({ message }) => message)
      .filter(message => message.includes('ne dit pas'))
  expect(told('cancellation')).toEqual([])
  expect(told('earlyPayment', 'cancellation')).toEqual([
    expect.stringMatching(/pas : l’escompte\. \(Code de commerce, art\. L441-9, I\)$/u),
  ])
  expect(told('latePenalty', 'earlyPayment')).toEqual([
    expect.stringMatching(/L441-10, II ; Code de commerce, art\. L441-9, I\)$/u),
  ])
})
