import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan, isDateOnly } from '../../../french/dates/spans.ts'
import { civility } from '../../../french/names/civilities.ts'
import { pattern } from '../../../french/pattern.ts'
import { isPersonName } from '../../header/person.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'
import { titleName } from '../../outline/sections.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import { progressIn } from '../../report/work/states.ts'
import { withoutRank } from '../decisions/decisions.ts'
import { speakerOf } from '../talk/speech.ts'
import { assignedAction } from './assigned-actions.ts'

type Action = Meeting['actions'][number]

/** Who may be in charge, and the day from which dates without a year are counted. */
export type Known = { readonly speakers: readonly string[]; readonly since: string }

/** A row of a table, or « Envoyer les plans — Théo Blanc — 11 mars », in any order after what is to be done. */
export function actionsOf(each: Entry, known: Known): Action[] {
  const { cells = [] } = each
  if (cells.length === 0 && isOwned(each, known.speakers)) return ownedActions(each, known)
  const listed =
    cells.length === 0 && each.children.length === 0 ? listedAction(each.text, known) : []
  if (listed.length > 0) return listed
  const assigned = cells.length === 0 ? assignedAction(each, known) : []
  if (assigned.length > 0) return assigned
  if (cells.length === 0) return [toldAction(each, partsOf(each), known)]
  if (cells.every(({ column }) => column === '' || isCellText(column)))
    return [
      toldAction(
        each,
        cells.map(({ text }) => text),
        known,
      ),
    ]
  return rowAction(each, known)
}

/** « Inès Kaci : rédiger le cahier » begins with who is in charge. */
export function isOwned(
  { label, value = '', children }: Entry,
  speakers: readonly string[],
): boolean {
  const isSomebody =
    label !== undefined &&
    (speakerOf(label, speakers) !== undefined || isPersonName(label) || politely.test(label))
  return isSomebody && (value !== '' || children.length > 0)
}

const politely = new RegExp(String.raw`^${civility}\s+\p{Lu}`, 'u')

/** « relire le guide (A. Roy, pour le 3 avril) ; »: somebody who is known, and a day. */
export function listedAction(text: string, known: Known): Action[] {
  const [, what = '', aside = ''] = /^(.{8,}?)\s\(([^()]{5,60})\)\s*[;.,]?$/u.exec(text) ?? []
  const parts = aside.split(/\s*[,;]\s*|\s[–—]\s/u)
  const owner = parts.map(part => speakerOf(part, known.speakers)).find(name => name !== undefined)
  const due = parts.map(part => firstDateSpan(part, known.since)).find(span => span?.exact)
  if (owner === undefined || due === undefined) return []
  return [{ title: withoutRank(what), owner, due: due.end, status: 'todo' }]
}

/** « M. Roy s’engage à chiffrer la pose avant le 30 avril. » */
export function committedAction(sentence: string, known: Known): Action[] {
  const [, who = '', told = ''] = commitment.exec(sentence) ?? []
  const owner = speakerOf(who, known.speakers)
  if (owner === undefined) return []
  const [what = told, when = ''] = told.replace(byThen, ' → $1$2').split(/\s→\s/u)
  const due = firstDateSpan(when, known.since)
  return [{ title: what, owner, ...(due?.exact === true && { due: due.end }), status: 'todo' }]
}

const commitment = new RegExp(
  String.raw`^(?:${civility}\s)?(\p{Lu}[^,;:]{1,40}?)\s(?:s[’']engage(?:nt)?\sà|se\scharge(?:nt)?\sd(?:e\s|[’'])|se\schargera\sd(?:e\s|[’'])|s[’']occupera?\sd(?:e\s|[’']))\s?(.{8,}?)\.?$`,
  'u',
)

/** « A1. Rédiger la note – A. Biget – 12/12/2025 », though it is no item of a list. */
export function isParted({ text }: Entry, { since }: Pick<Known, 'since'>): boolean {
  const [, ...told] = text.split(partings)
  return told.length > 1 && told.some(part => isDateOnly(part, since))
}

/** « Mme Brun : écrire aux familles (avant le 5 décembre) ; caler les plannings, pour le 22 »: each with its day. */
function ownedActions(each: Entry, known: Known): Action[] {
  const { label = '', value = '', children } = each
  const told = [...value.split(/\s*;\s+/), ...children.map(wholeText)].filter(text => text !== '')
  return told.map(text => {
    const bare = text.replace(/\.$/, '')
    const isParted = /→|->|=>/.test(bare)
    const parts = (isParted ? bare : bare.replace(byThen, ' → $1$2')).split(partings)
    return toldAction(each, [...parts, label], known)
  })
}

/** « , pour le 9 janvier », « (avant le 5 décembre) », at the end of what is to be done. */
const byThen = pattern('u')`
  \s*\((\d{1,2}(?:er)?\s\p{L}{3,9}\.?(?:\s\d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)\)$
  |\s*[,(–—]?\s*(
    (?:pour|avant|d[’']ici|au plus tard|dès|échéance|le)\s(?:
      (?:le|la|fin|début|semaine du|(?:lun|mar|mer|jeu|ven)\p{Ll}*di)\s
    )*\d[^,;()]*
  )\)?$
`

const partings = /\s+[–—]\s+|\s+-\s+|\s*\|\s*|\s*(?:→|->|=>)\s*/u

/** A row of a table that says what to do and who does it, wherever the table stands. */
export function isActionRow({ cells = [] }: Entry): boolean {
  const has = (named: RegExp) => cells.some(({ column }) => named.test(bareWords(column)))
  return has(/^(?:actions?|quoi|taches?|a faire|todo)\b/) && has(owned)
}

const owned = /^(?:responsable|qui|porteur|pilote|owner|nom|en charge|assigne)/

/** « Retour sur les actions du 15 mai », « Rappel du relevé précédent (14 février) »: an earlier meeting decided them. */
export function carriedFrom(
  titles: readonly Title[],
  since: string,
): Pick<Action, 'decidedOn'> | undefined {
  const title = titles.find(({ text }) => carried.test(titleName(text)))
  const day = firstDateSpan(title?.text ?? '', since)
  return day?.exact === true && day.start < since ? { decidedOn: day.start } : undefined
}

const carried =
  /^(?:retour|rappel|suivi|point|etat|revue|bilan)\b.*\b(?:actions?|releve|decisions?|precedente?s?)\b/

/** Columns titled by what the first row says: the table has no titles. */
function isCellText(column: string): boolean {
  return /\d|.{30}/.test(column)
}

function rowAction(each: Entry, { since }: Known): Action[] {
  const under = (named: RegExp) =>
    each.cells?.find(({ column }) => named.test(bareWords(column)))?.text
  const title = cellOf(each, 'what') ?? each.cells?.[0]?.text
  if (title === undefined || title === '') return []
  const owner = under(owned)
  const due = firstDateSpan(under(/^(?:deadline|echeance|date|quand|pour|delai)/) ?? '', since)
  const state = cellOf(each, 'status') ?? under(/^(?:fait|realise|avancement)/) ?? ''
  const aside = /\(([^()]*\d[^()]*)\)/.exec(state)?.[1]
  return [
    {
      title: aside === undefined || progressIn(aside) !== undefined ? title : `${title} (${aside})`,
      ...(owner !== undefined && { owner }),
      ...(due && { due: due.end }),
      status: statusIn(state) ?? (each.checked === true ? 'done' : 'todo'),
    },
  ]
}

/** « soldée », « clôturée » in the column of states: elsewhere these words name other things. */
function statusIn(state: string): Action['status'] | undefined {
  const isOver = /^(?:solde|cloture|acheve|effectue|regle|execute)e?s?\b|^(?:ok|oui|fini)\b/
  return isOver.test(bareWords(state)) ? 'done' : progressIn(state)?.status
}

function partsOf(each: Entry): string[] {
  return wholeText(each).split(partings)
}

const longestOwner = 40

function toldAction(each: Entry, parts: readonly string[], { since, speakers }: Known): Action {
  const [title = '', ...told] = parts.filter(part => part.trim() !== '' && !isRank(part))
  const when = told.find(text => firstDateSpan(text, since) !== undefined)
  const state = told.find(text => text !== when && isState(text))
  const left = told.filter(text => text !== when && text !== state)
  const owner =
    left.find(text => speakerOf(text, speakers) !== undefined) ??
    left.find(text => text.length < longestOwner)
  const due = when === undefined ? undefined : firstDateSpan(when, since)
  const aside = when === undefined || isDateOnly(when, since) ? '' : when
  const status = progressIn(state ?? /\(([^)]*)\)/.exec(aside)?.[1] ?? '')?.status
  return {
    title: [withoutRank(title), ...left.filter(text => text !== owner)].join(' – '),
    ...(owner !== undefined && { owner }),
    ...(due && { due: due.end }),
    status: status ?? (each.checked === true ? 'done' : 'todo'),
  }
}

/** « A4.1 », « 3 » before what is to be done. */
function isRank(text: string): boolean {
  return /^\[?\p{Lu}{0,2}\s?\d{1,3}(?:\.\d+)*\]?$/u.test(text.trim())
}

function isState(text: string): boolean {
  return (
    (progressIn(text) !== undefined && text.length < 20) ||
    /^(?:ouvert|a lancer|en attente)e?s?$/.test(bareWords(text))
  )
}
