import { emailProblem } from '../../domain/client/email.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import { withDe } from '../../french/writing.ts'
import { pointOf, quoted, type SendingPoint } from '../sending/point.ts'

/** Addresses of the firm that nobody can write to; no point where there is none. */
export function emailPoints({ legal, people }: Firm): SendingPoint[] {
  const addresses = [
    { email: legal.email, section: 'identite', field: 'Courriel' },
    ...people.map(({ name, email }) => ({
      email,
      section: 'equipe',
      field: `Courriel ${withDe(name)}`,
    })),
  ]
  const [wrong] = addresses.filter(({ email }) => emailProblem(email) !== undefined)
  if (wrong === undefined) return []
  const { email = '', section, field } = wrong
  const problem = `${quoted(email)} n’est pas une adresse : le client ne pourrait pas y répondre.`
  return [
    pointOf(
      {
        code: 'firm-emails',
        level: 'warn',
        title: field,
        place: { page: 'settings', section, field },
      },
      { problem, met: '' },
    ),
  ]
}
