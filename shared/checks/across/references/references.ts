import type { Reference } from '../../../domain/proposal/proposal.ts'
import { searchWords } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { onceForEachRecord, saidLike, wholeWords } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldProposal, type ToldReport } from '../../scene/scene.ts'
import { tellsChange } from './changes-told.ts'
import { citedClient } from './cited-clients.ts'
import { isReached } from './reached-results.ts'
import { isAwaited, isToldSoFar } from './results-so-far.ts'

/** What a proposal says of earlier missions was true at its date, and of that very client. */
export function references(scene: Scene): Finding[] {
  return scene.proposals.flatMap(offer =>
    offer.proposal.references.flatMap((reference, index) => [
      ...unfinished(offer, reference, index, scene),
      ...borrowed(offer, reference, index, scene),
      ...misplaced(offer, reference, index, scene),
    ]),
  )
}

/** A result measured some time after an opening cannot be told before that time is over, unless it was reached. */
function unfinished(
  offer: ToldProposal,
  reference: Reference,
  index: number,
  scene: Scene,
): Finding[] {
  const { date } = offer
  if (date === undefined || reference.result === undefined || isAwaited(reference.result)) return []
  const client = citedClient(reference, scene)
  const { end } = client
  if (end === undefined || end < date || isReached(reference, date, client)) return []
  if (isToldSoFar(reference, date)) return []
  return [
    {
      code: 'event-after-document',
      severity: 'error',
      place: placeIn(offer, 'Références', ['references', index], reference.result),
      message: `La proposition du ${formatDate(date)} annonce un résultat de ${reference.client}, dont la mission finit le ${formatDate(end)}.`,
      stated: reference.result,
    },
  ]
}

/** A percentage that stands in no report of this client, and does in another one's. */
function borrowed(
  offer: ToldProposal,
  reference: Reference,
  index: number,
  scene: Scene,
): Finding[] {
  const figures = percentagesIn(reference.result ?? '')
  if (figures.length === 0) return []
  const { ids, briefs, reports: theirs } = citedClient(reference, scene)
  if (theirs.length === 0) return []
  const isTheirs = ({ client }: ToldReport) => client !== undefined && ids.has(client.id)
  return figures.flatMap(figure => {
    const isKnown = [...briefs, ...theirs].some(
      each => figuresOf(each).has(figure) || tellsChange(each, figure),
    )
    if (isKnown) return []
    const tellers = likeliestFirst(figure, reference.result ?? '', scene)
    const owner = tellers.find(each => !isTheirs(each))
    if (owner === undefined) return []
    return [
      {
        code: 'figure-conflict',
        severity: 'error',
        place: placeIn(offer, 'Références', ['references', index], reference.result),
        against: placeIn(owner, 'Rapport', []),
        message: `« ${figure} % » est attribué à ${reference.client}, dont aucun rapport ne le dit ; il se trouve dans celui de ${owner.client?.name ?? 'un autre client'}.`,
        stated: `${figure} %`,
      },
    ]
  })
}

/** Of the reports that tell the figure, the one that says the most of the same words comes first. */
function likeliestFirst(figure: string, result: string, scene: Scene): readonly ToldReport[] {
  const ranked = rankedIn.get(scene) ?? new Map<string, readonly ToldReport[]>()
  const key = `${figure} ${result}`
  const known = ranked.get(key) ?? byWordsShared(tellersOf(figure, scene), result)
  ranked.set(key, known)
  rankedIn.set(scene, ranked)
  return known
}

/** The firm cites the same results again and again. */
const rankedIn = new WeakMap<Scene, Map<string, readonly ToldReport[]>>()

function byWordsShared(tellers: readonly ToldReport[], result: string): readonly ToldReport[] {
  if (tellers.length < 2) return tellers
  const words = searchWords(result).filter(word => word.length > 3 && !/^\d/.test(word))
  return tellers
    .map(account => {
      const said = wholeWords(account)
      return { account, score: words.filter(word => said.includes(word)).length }
    })
    .toSorted((one, other) => other.score - one.score)
    .map(({ account }) => account)
}

/** The reports that tell a percentage; all of them are looked through once for all the offers. */
function tellersOf(figure: string, scene: Scene): readonly ToldReport[] {
  const known = tellersIn.get(scene) ?? tellersByFigure(scene)
  tellersIn.set(scene, known)
  return known.get(figure) ?? []
}

const tellersIn = new WeakMap<Scene, ReadonlyMap<string, readonly ToldReport[]>>()

function tellersByFigure({ reports }: Scene): ReadonlyMap<string, readonly ToldReport[]> {
  const told = reports.flatMap(account =>
    [...figuresOf(account)].map(figure => ({ figure, account })),
  )
  const groups = groupedBy(told, ({ figure }) => figure)
  return new Map([...groups].map(([figure, group]) => [figure, group.map(each => each.account)]))
}

function percentagesIn(text: string): string[] {
  return [...text.matchAll(/(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%/g)].map(([, digits = '']) => digits)
}

/** Every proposal may be held against every report: each is read once. */
const figuresOf = onceForEachRecord(
  (told): ReadonlySet<string> =>
    new Set(saidLike(told, /%/).flatMap(({ text }) => percentagesIn(text))),
)

/** « ERP » where this client's documents never say it, and those of another one do. */
function misplaced(
  offer: ToldProposal,
  reference: Reference,
  index: number,
  scene: Scene,
): Finding[] {
  const kinds = initialsIn(reference.project ?? '')
  if (kinds.length === 0) return []
  const { briefs, reports: theirs, meetings } = citedClient(reference, scene)
  if (briefs.length + theirs.length + meetings.length === 0) return []
  const own = [
    ...briefs.map(({ mission }) => mission),
    ...theirs.map(({ report }) => report),
    ...meetings.map(({ meeting }) => meeting),
  ].map(initialsOf)
  const foreign = kinds.find(kind => own.every(each => !each.has(kind)))
  if (foreign === undefined) return []
  const owner = scene.reports.find(
    account => !theirs.includes(account) && initialsOf(account.report).has(foreign),
  )
  if (owner === undefined || owner.client?.name === undefined) return []
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(offer, 'Références', ['references', index], reference.project),
      against: placeIn(owner, 'Rapport', []),
      message: `Le projet « ${foreign} » est attribué à ${reference.client}, dont aucun document n’en parle ; c’est celui de ${owner.client.name}.`,
      stated: foreign,
    },
  ]
}

/** Words of capitals that name a kind of project; the others are said in every document. */
function initialsIn(text: string): string[] {
  return [...text.matchAll(/(?<![A-Za-z])[A-Z][A-Z0-9]{1,4}(?![A-Za-z0-9])/g)]
    .map(([word]) => word)
    .filter(word => !everyday.has(word))
}

const everyday = new Set(
  'CA HT TTC TVA PME PMI ETI TPE BTP ROI NPS KPI SAS SARL SA RH IT SI IA DG DSI DAF DRH PDG CEO V1 V2 CDC PDF FAQ URL USA UE PACA ISO OK VS'.split(
    ' ',
  ),
)

function initialsOf(record: object): ReadonlySet<string> {
  const known = initialsBy.get(record) ?? new Set(initialsIn(JSON.stringify(record)))
  initialsBy.set(record, known)
  return known
}

const initialsBy = new WeakMap<object, ReadonlySet<string>>()
