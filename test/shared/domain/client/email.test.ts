import { describe, expect, it } from 'vitest'
import { emailProblem } from '../../../../shared/domain/client/email.ts'

describe('an e-mail address', () => {
  it('is right as people have them, and may be left empty', () => {
    const right = [
      'claire.marchand@exemple.fr',
      ' p.o-neil+devis@mail.exemple.co.uk ',
      'hélène@société.fr',
      'x_1@a-b.museum',
      '',
      undefined,
    ]
    for (const address of right) expect(emailProblem(address)).toBeUndefined()
  })

  it('that nothing can be sent to is told', () => {
    const wrong = [
      'pas un courriel',
      'mh.chastagner@',
      '@exemple.fr',
      'a@exemple',
      'a@b@c.fr',
      'a@b..fr',
    ]
    for (const address of wrong) expect(emailProblem(address)).toContain('nom@societe.fr')
  })
})
