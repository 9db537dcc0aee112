import type { Contact } from '../../domain/client/client.ts'
import { onePerson } from './person.ts'

/** A person with the ways to reach them: `Mme Claire Petit, DSI – claire@exemple.fr – 01 02 03 04 05`. */
export function contactOf(text: string): Contact {
  const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0]
  const phone = /(?:\+33\s?|0)\d(?:[\s.-]?\d{2}){4}/.exec(text)?.[0]
  const rest = [email, phone]
    .reduce<string>(
      (words, found) => (found === undefined ? words : words.replace(found, '')),
      text,
    )
    .replace(
      /\(\s*[,;–-]*\s*\)|(?:\s*[,;|–—-]\s*)+$|(?:tél(?:éphone)?|mail|e-mail|courriel)\.?\s*:?\s*(?=$|[,;–])/giu,
      '',
    )
    .replace(/(?:\s*[,;|–—-]\s*)+$/u, '')
    .trim()
  const { name, role, note } = onePerson(rest)
  const job = [role, note].filter(each => each !== undefined).join(', ')
  return { name, ...(job && { role: job }), ...(email && { email }), ...(phone && { phone }) }
}
