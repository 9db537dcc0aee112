import { bareWords } from '../../../french/bare-words.ts'
import type { Title } from '../../outline/entry.ts'
import { titleBeside } from '../../outline/titles/leading-titles.ts'

/** The title that says more than that it is minutes of such a day. */
export function titleIn(
  leading: readonly Title[],
  told: string | undefined,
  client: string,
): string {
  const titles = leading.map(({ text }) => titleBeside(withoutRank(text), client))
  const telling = titles.find(text => !/^(?:compte[- ]rendu|cr\b|proces)/.test(bareWords(text)))
  return telling ?? titleBeside(told ?? 'Compte-rendu', client)
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
  return rank === undefined ? subject : `${subject} n° ${rank}`
}

/** « DOCUMENT #6 : » says where it stood in a file. */
export function withoutRank(title: string): string {
  return title.replace(/^document\s*(?:n°|#)?\s*\d+\s*[:–—-]\s*/iu, '')
}
