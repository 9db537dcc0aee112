import { typeset } from '../../french/writing.ts'

/** Why nothing can be sent to it, as a French sentence; nothing of what is left empty. */
export function emailProblem(text: string | undefined): string | undefined {
  const address = (text ?? '').trim()
  if (address === '' || isEmail(address)) return undefined
  return typeset('Un courriel s’écrit comme nom@societe.fr.')
}

/** One address, in any script: a name, a sign, a domain with its ending. */
function isEmail(address: string): boolean {
  return /^[^\s@<>(),;:"]+@[^\s@<>(),;:".]+(?:\.[^\s@<>(),;:".]+)*\.[\p{L}\d-]{2,}$/u.test(address)
}
