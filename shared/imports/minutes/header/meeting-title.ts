import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { capitalised } from '../../../french/writing.ts'
import type { Title } from '../../outline/entry.ts'
import { titleBeside } from '../../outline/titles/leading-titles.ts'

/** The title that says more than that it is minutes of such a day. */
export function titleIn(
  leading: readonly Title[],
  told: string | undefined,
  client: string,
): string {
  const titles = leading.map(({ text }) => titleBeside(withoutRank(text), client))
  const telling = titles.filter(text => !/^(?:compte[- ]rendu|cr\b|proces)/.test(bareWords(text)))
  const [more] = telling.filter(text => bareWords(text) !== bareWords(client))
  return more ?? telling[0] ?? titleBeside(told ?? 'Compte-rendu', client)
}

/** « Compte-rendu de la réunion de lancement » says which meeting it was; « Compte-rendu de réunion » does not. */
export function meetingNamed(leading: readonly Title[]): string | undefined {
  return leading.map(({ text }) => withoutRank(text)).find(text => named.test(bareWords(text)))
}

const named = pattern()`
  ^(?:compte[- ]rendu|cr|proces[- ]verbal|pv)\b.{0,30}\b(?:
    lancement|demarrage|cadrage|cloture|restitution|kick ?off|copil|comite|atelier|workshop
    |seminaire|revue
  )\b
`

/** « Compte-rendu d’atelier – Laines Tavel » says but whose it was. */
export function titleOfMeeting(called: string | undefined, client: string): string | undefined {
  const title = called === undefined ? undefined : titleBeside(called, client)
  return title === undefined || bareWords(title) === bareWords(client) ? undefined : title
}

/** « Type : comité de suivi », under « Compte-rendu – Comité de suivi n° 3 », is the third. */
export function ranked(subject: string | undefined, leading: readonly Title[]): string | undefined {
  const words = bareWords(subject ?? '')
  const [rank] = leading
    .flatMap(({ text }) => text.split(/\s+[–—:-]\s+/u))
    .flatMap(piece => {
      const [, name = '', number] = /^(.+?)\s+n°\s?(\d{1,3})$/iu.exec(piece) ?? []
      return words !== '' && bareWords(name) === words && number !== undefined ? [number] : []
    })
  const title = subject === undefined ? undefined : capitalised(subject)
  return rank === undefined ? title : `${title} n° ${rank}`
}

/** « DOCUMENT #6 : » says where it stood in a file. */
export function withoutRank(title: string): string {
  return title.replace(/^document\s*(?:n°|#)?\s*\d+\s*[:–—-]\s*/iu, '')
}
