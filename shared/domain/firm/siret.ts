export type SiretCheck =
  | { readonly kind: 'valid'; readonly siret: string; readonly siren: string }
  | { readonly kind: 'wrong'; readonly reason: string }

/**
 * Reads a SIRET as people write it, with or without spaces: 14 digits, the company's SIREN (9), the
 * establishment's number (4) and a check digit, so that Luhn's sum ends with a zero. Source:
 * https://fr.wikipedia.org/wiki/Système_d'identification_du_répertoire_des_établissements
 */
export function checkSiret(text: string): SiretCheck {
  const siret = text.replace(/[\s.\u00a0\u202f-]/g, '')
  if (!/^\d+$/.test(siret)) return wrong('Un SIRET ne contient que des chiffres.')
  if (siret.length === 9) {
    return wrong('Ceci est un SIREN (9 chiffres) : ajoutez les 5 chiffres de l’établissement.')
  }
  if (siret.length !== 14) return wrong(`Un SIRET a 14 chiffres ; celui-ci en a ${siret.length}.`)
  const siren = siret.slice(0, 9)
  if (!luhn(siret) && !isLaPosteBranch(siret)) {
    return wrong('La clé de contrôle ne correspond pas : vérifiez les chiffres du SIRET.')
  }
  return { kind: 'valid', siret, siren }
}

/** Nine digits that hold by their key, with or without spaces. */
export function isSiren(text: string): boolean {
  const digits = text.replace(/[\s.-]/g, '')
  return /^\d{9}$/.test(digits) && luhn(digits)
}

/**
 * Luhn's formula (ISO/IEC 7812-1): from the right, every second digit is doubled, the digits of
 * what that makes are added, and the sum of all ends with a zero.
 */
function luhn(digits: string): boolean {
  const total = [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
  return total % 10 === 0
}

/**
 * La Poste has more establishments than Luhn's formula leaves numbers for: the digits of theirs add
 * up to a multiple of 5. Source: as for a SIRET.
 */
function isLaPosteBranch(siret: string): boolean {
  if (!siret.startsWith(laPoste)) return false
  return [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
}

const laPoste = '356000000'

function wrong(reason: string): SiretCheck {
  return { kind: 'wrong', reason }
}
