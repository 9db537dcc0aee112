import type { Client } from '../../domain/client/client.ts'
import { bareWords } from '../../french/bare-words.ts'
import type { Entry, Group } from '../outline/entry.ts'
import { clientAlone } from './client-alone.ts'
import type { TitleWords } from './document-title.ts'

/** What stands beside the client's name where a document first names them: « Client : Scierie Vaubois (Ambert) ». */
export function placeTold(groups: readonly Group[], name: string): string[] {
  const wanted = bareWords(name)
  const entries = groups.flatMap(each => each.entries).slice(0, mostHeaderLines)
  const abouts = entries.flatMap(namesIn).flatMap(text => {
    const { name: own, about } = clientAlone(text)
    return about !== undefined && bareWords(own) === wanted ? [about] : []
  })
  return abouts.slice(0, 1)
}

const mostHeaderLines = 20

/** « Destinataire : Anne Roy, gérante de la Scierie Vaubois (Ambert) » names it last. */
function namesIn({ text, label, value = '', cells = [] }: Entry): string[] {
  if (cells.length > 0) return cells.map(cell => cell.text)
  if (label === undefined) return text.split(/\s+[|·]\s+/u)
  const [last = value] =
    /(?<=\s(?:de|du|chez|d[’']|,)\s?(?:la |le |les |l[’'])?)\p{Lu}[^,]+$/u.exec(value) ?? []
  return [value, last]
}

/** « BRIEF : Scierie Vaubois (Ambert) »: the town is no subject. */
export function titledAlone({ client, subject }: TitleWords): TitleWords & { about?: string } {
  if (client === undefined) return subject === undefined ? {} : { subject }
  const { name, about = '' } = clientAlone(client)
  const told = about !== '' && subject?.endsWith(about) ? subject.slice(0, -about.length) : subject
  const rest = told?.replace(/ – $/u, '') ?? ''
  return { client: name, ...(rest !== '' && { subject: rest }), ...(about !== '' && { about }) }
}

/** The profile of a client whose name says where they are begins with it. */
export function profileFrom(
  about: readonly string[] = [],
  profile: readonly string[] = [],
): Pick<Client, 'profile'> {
  return about.length === 0 ? {} : { profile: [...about, ...profile] }
}
