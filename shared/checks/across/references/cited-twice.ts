import { addMonths } from '../../../domain/calendar/calendar.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate, formatNumber } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { saidIn } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldProposal, toldClient } from '../../scene/scene.ts'
import { citedClient } from './cited-clients.ts'

/** A client cited in two proposals of one year is as large in both; its own sheet says which is right. */
export function citedTwice(scene: Scene): Finding[] {
  const cited = scene.proposals.filter(({ date }) => date !== undefined).flatMap(citedIn)
  return [...groupedBy(cited, ({ client, noun }) => `${folded(client)} ${noun}`).values()].flatMap(
    all => (all.length < 2 ? [] : conflictsIn(all, scene)),
  )
}

type Cited = {
  readonly offer: ToldProposal
  readonly index: number
  readonly client: string
  readonly noun: string
  readonly value: number
  readonly quote: string
}

/** What stands beside the name tells who it is: « 4 EHPAD, 310 salariés »; the project and its result may change. */
function citedIn(offer: ToldProposal): Cited[] {
  return offer.proposal.references.flatMap(({ client, project = '' }, index) =>
    matchesIn(project.replace(/\(.*\)/s, ''), size).map(([quote, digits = '', noun = '']) => ({
      offer,
      index,
      client,
      noun: folded(noun).replace(/[sx]$/, ''),
      value: Number(digits.replace(/\s/g, '')),
      quote,
    })),
  )
}

const size =
  /(?<![\d.,])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+) ([a-zà-ÿ]{4,}[sx]|[A-Z]{3,})(?![\p{L}])/gu

function conflictsIn(all: readonly Cited[], scene: Scene): Finding[] {
  const known = all.filter(each => isTheirs(each, scene))
  const [right, ...others] = known
  if (right === undefined || others.some(({ value }) => value !== right.value)) return []
  return all
    .filter(each => each.value !== right.value && isNear(each, right))
    .map(each => finding(each, right))
}

/** So many is what a line of the client's sheet says too, of that very thing. */
function isTheirs({ client, noun, value }: Cited, scene: Scene): boolean {
  const { briefs } = citedClient({ client }, scene)
  const number = new RegExp(`(?<![\\d.,])${value}(?![\\d.,]\\d)`)
  return briefs.some(({ client: theirs }) => {
    const said = theirs === undefined ? [] : saidIn(toldClient(theirs))
    return said.some(({ words }) => words.includes(noun) && number.test(words))
  })
}

function isNear({ offer }: Cited, other: Cited): boolean {
  const [first = '', last = ''] = [offer.date ?? '', other.offer.date ?? ''].toSorted()
  return last <= addMonths(first, 12)
}

function finding({ offer, index, client, value, quote }: Cited, right: Cited): Finding {
  const [expected, stated] = [formatNumber(right.value), formatNumber(value)]
  const against = placeIn(right.offer, 'Références', ['references', right.index], right.quote)
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(offer, 'Références', ['references', index], quote),
    against,
    message: `${client} : « ${quote} » ici, et « ${right.quote} » dans la proposition du ${formatDate(right.offer.date ?? '')}, comme dans sa fiche.`,
    expected,
    stated,
  }
}
