import type { Client } from '../../domain/client/client.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import { folded } from '../../french/folded.ts'
import { letter } from '../../french/letters.ts'
import { groupedBy } from '../../values/grouped-by.ts'
import type { Finding } from '../findings/finding.ts'
import { around, saidLike, wholeWords } from '../reading/said.ts'
import { documentsOf, type Scene, type Told } from '../scene/scene.ts'
import { otherClient, shortName } from './other-clients.ts'

/** « L’équipe des Grandes Dunes »: the client « Camping Les Grandes Dunes », without the word that tells its trade. */
export function clientShortNames(scene: Scene): Finding[] {
  const named = shortlyNamed(scene.workspace.clients)
  if (named.length === 0) return []
  return documentsOf(scene).flatMap(told => {
    const words = wholeWords(told)
    return named.flatMap(each =>
      words.includes(each.core) && !isTheirs(each, told, words) ? naming(told, each) : [],
    )
  })
}

type Named = {
  readonly client: Client
  /** « grandes dunes », folded. */
  readonly core: string
  readonly pattern: RegExp
}

/** Two clients may not share such a name. */
function shortlyNamed(clients: readonly Client[]): Named[] {
  const kept = clients.filter(isKept)
  if (kept.length < 2) return []
  const all = kept.flatMap(client => {
    const core = coreOf(client.name)
    return core === undefined ? [] : [{ client, core, pattern: patternOf(core) }]
  })
  return [...groupedBy(all, ({ core }) => folded(core)).values()].flatMap(([only, ...others]) =>
    only === undefined || others.length > 0 ? [] : [{ ...only, core: folded(only.core) }],
  )
}

/** As it is written: « Grandes Dunes », « Tamaris » of « Les Tamaris ». */
function coreOf(name: string): string | undefined {
  const [, article = '', rest = ''] = named.exec(name) ?? []
  const words = rest.split(' ')
  const isLong = rest.length >= 8 && words.length >= 2 && words.length <= 4
  const isPlural = words.length === 1 && rest.length >= 6 && /^les /i.test(article)
  return (isLong || isPlural) && !/[()&/]|\bet\b/.test(rest) ? rest : undefined
}

const named =
  /^\p{Lu}[\p{L}’'-]+ (?:[\p{Lu}][\p{L}’'-]+ (?=[Ll]es ))?((?:(?:[Ll]es|[Ll]e|[Ll]a|[Dd]es|[Dd]u|[Dd]e [Ll]a|[Dd]e) )?)(\p{Lu}.+)$/u

/** A place has its people too: those of the client are told by what a company has. */
const place =
  /^(?:Val|Vall[ée]e|Monts?|Pays|Plaine|C[ôo]tes?|Bords?|Haute?s?|Basse?s?|Saint|Sainte|Grand|Grande|Nord|Sud|Rives?) /u
const companys =
  '(?:[Cc]hez|[ÉéEe]quipes?|[Dd]irection|[Ss]ociété|[Cc]lient|[Cc]ôté|[Mm]ission|[Ss]alariés)'

function patternOf(core: string): RegExp {
  const before =
    place.test(core) || !core.includes(' ') ? companys : `(?<![${letter}])[${letter}]{4,}`
  const article = "(?:des|du|de la|de|aux|les|la|le|d’|d')"
  return new RegExp(
    `(?:${before} ${article} ?|[Cc]hez (?:[Ll]es |[Ll]a |[Ll]e )?)${core.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&').replace(/[’']/g, "[’']")}(?![${letter}])`,
    'u',
  )
}

/** Its own document, one of a namesake, or one that has its whole name, which is told once. */
function isTheirs({ client, core }: Named, { client: own }: Told, words: string): boolean {
  if (own === undefined || own.id === client.id) return true
  return folded(own.name).includes(core) || words.includes(shortName(client.name))
}

function naming(told: Told, { client, pattern }: Named): Finding[] {
  const said = saidLike(told, pattern).filter(({ path }) => path[0] !== 'references')
  const first = said.find(({ isQuoted }) => !isQuoted) ?? said[0]
  const match = first === undefined ? null : pattern.exec(first.text)
  return first === undefined || match === null
    ? []
    : [otherClient(told, first, client, around(first.text, match.index, match[0].length))]
}
