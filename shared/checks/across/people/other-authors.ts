import { folded } from '../../../french/folded.ts'
import { firstNames } from '../../../french/names/first-names.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Finding } from '../../findings/finding.ts'
import { wholeWords } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport, writingsOf } from '../../scene/scene.ts'
import { type ListedPerson, listedPeople } from './listed-people.ts'
import { timesIn } from './told-apart.ts'

/** « Retour de Paul Vasseur », where the one Vasseur of the client is Hélène, and no family is told of. */
export function otherAuthors(scene: Scene): Finding[] {
  return scene.reports.flatMap(told =>
    listedPeople(told).flatMap(author => {
      const meant = author.title === '' ? namesakeOf(author, told, scene) : undefined
      return meant === undefined ? [] : [finding(told, author, meant)]
    }),
  )
}

function namesakeOf(
  { words }: ListedPerson,
  told: ToldReport,
  scene: Scene,
): ListedPerson | undefined {
  const { client } = told
  const [first, last] = partsOf(words)
  if (client === undefined || folded(client.name).includes(last)) return undefined
  const own = writingsOf(scene).filter(each => each.client?.id === client.id)
  const namesakes = own
    .filter(({ table }) => table !== 'reports')
    .flatMap(listedPeople)
    .filter(each => partsOf(each.words)[1] === last)
  const [meant] = namesakes
  if (meant === undefined || namesakes.some(each => each.words !== meant.words)) return undefined
  const firsts = [first, partsOf(meant.words)[0]]
  if (firsts[0] === firsts[1] || !firsts.every(each => firstNames.has(each))) return undefined
  const texts = own.map(wholeWords)
  const times = texts.reduce((sum, each) => sum + timesIn(each, words), 0)
  return times > 1 || texts.some(each => family.test(each)) ? undefined : meant
}

function partsOf(words: string): readonly [first: string, last: string] {
  const [first = '', ...last] = words.split(' ')
  return [first, last.join(' ')]
}

const family = pattern()`
  \b(?:peres?|meres?|fils|filles?|freres?|soeurs?|epou(?:x|se)|mari|conjointe?|cousine?s?|oncle
  |neveu|niece|famil[a-z]+|fratrie|heritiere?s?|homonymes?|ne pas confondre)\b
`

function finding(told: ToldReport, { name, path }: ListedPerson, meant: ListedPerson): Finding {
  return {
    code: 'unknown-person',
    severity: 'warning',
    place: placeIn(told, 'Satisfaction', path, name),
    message: `${name} n’est nommé qu’ici ; le client a ${meant.name} : est-ce une autre personne ?`,
    expected: meant.name,
    stated: name,
  }
}
