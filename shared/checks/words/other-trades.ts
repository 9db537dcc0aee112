import type { Client } from '../../domain/client/client.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import { folded, searchWords } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import { groupedBy } from '../../values/grouped-by.ts'
import { matchesIn } from '../../values/matches-in.ts'
import type { Finding } from '../findings/finding.ts'
import { originalAround } from '../reading/original-words.ts'
import { recordOf, type Said, wholeWords, wordsLike } from '../reading/said.ts'
import { keptResults } from '../scene/kept-results.ts'
import { documentsOf, placeIn, type Scene, type Told, writingsOf } from '../scene/scene.ts'

/** « Les opérateurs de la laiterie », in a report to a joiner, of a firm that works for a dairy too. */
export function otherTrades(scene: Scene): Finding[] {
  const trades = tradesOf(scene.workspace.clients.filter(isKept))
  if (trades.size === 0) return []
  const named = patternOf([...trades.keys()])
  return documentsOf(scene).flatMap(told =>
    namingsKept(recordOf(told), [named.source], () => namingsIn(told, named)).flatMap(
      ({ trade, said, quote }) => {
        const other = trades.get(trade)
        if (told.client === undefined || other === undefined) return []
        return isForeign(scene, told.client, trade)
          ? [finding(told, other, trade, placeIn(told, said.field, said.path, quote))]
          : []
      },
    ),
  )
}

type Naming = { readonly trade: string; readonly quote: string; readonly said: Said }

const namingsKept = keptResults<readonly Naming[]>()

function namingsIn(told: Told, named: RegExp): Naming[] {
  return wordsLike(told, named)
    .filter(({ isQuoted, path }) => !isQuoted && path[0] !== 'references')
    .flatMap(said =>
      matchesIn(said.words, named).map(({ 0: { length }, index, groups = {} }) => ({
        trade: groups.trade ?? '',
        quote: originalAround(said.text, index, length),
        said,
      })),
    )
}

/** What a place of work is called by those who are there. */
const place = pattern()`
  ^(?:
    laiterie|fromagerie|menuiserie|clinique|brasserie|boulangerie|mutuelle|scierie
    |imprimerie|papeterie|verrerie|tannerie|conserverie|biscuiterie|chocolaterie|distillerie
    |cidrerie|fonderie|tuilerie|briqueterie|chaudronnerie|serrurerie|blanchisserie
    |charcuterie|champignonniere|pepiniere|librairie|pharmacie|jardinerie|quincaillerie
    |minoterie|poissonnerie|filature|raffinerie|huilerie|savonnerie|sucrerie|abattoir
    |hopital|lycee|camping|musee|theatre|garage|domaine|chateau
  )$
`

/** Each place that one client alone is, by the first word of its name. */
function tradesOf(clients: readonly Client[]): ReadonlyMap<string, Client> {
  const first = ({ name }: Client) => searchWords(name)[0] ?? ''
  const groups = groupedBy(clients, first)
  return new Map(
    [...groups].flatMap(([trade, [only]]) =>
      only !== undefined && place.test(trade) ? [[trade, only] as const] : [],
    ),
  )
}

const people =
  "(?:equipes?|operateurs?|operatrices?|salarie(?:e?s)?|collaborateurs?|agents?|personnel|direction|direct(?:eur|rice)|gerante?|chefs? d'equipe|responsables?|utilisateurs|soignants|vendeurs|techniciens)"
/** Nothing tells which one it is. */
const plain =
  "(?= ?(?:$|[.,;:)!?])| (?:le|la|en|a|au|et|est|ont|sont|sera|seront|etait|etaient|lors|pour|pendant|depuis|avant|apres|ce|cette|dans|d'ici) )"

function patternOf(trades: readonly string[]): RegExp {
  return new RegExp(
    `\\b${people} (?:de la|de l'|du) ?(?<trade>${trades.join('|')})\\b${plain}`,
    'g',
  )
}

/** Told once, and by no other text of that client's. */
function isForeign(scene: Scene, client: Client, trade: string): boolean {
  const own = writingsOf(scene).filter(told => told.client?.id === client.id)
  const words = [folded(`${client.name} ${client.sector ?? ''}`), ...own.map(wholeWords)].join(' ')
  return words.split(trade.slice(0, 6)).length === 2
}

function finding(told: Told, other: Client, trade: string, place: Finding['place']): Finding {
  return {
    code: 'other-client-named',
    severity: 'warning',
    place,
    message: `« ${place.quote ?? ''} » : rien d’autre ne parle d’une ${trade} chez ${told.client?.name ?? ''} ; ${other.name} est un autre client.`,
    stated: trade,
  }
}
