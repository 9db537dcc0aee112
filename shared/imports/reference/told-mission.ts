import type { Mission } from '../../domain/mission/mission.ts'
import type { Member, Phase } from '../../domain/plan/plan.ts'
import { bareWords } from '../../french/bare-words.ts'
import { firstDateSpan } from '../../french/dates/spans.ts'
import { firstDays, moneyIn } from '../../french/figures/numbers.ts'
import { pattern } from '../../french/pattern.ts'
import { isPersonName } from '../header/person.ts'
import { emptyMission } from '../mission-brief/empty-mission.ts'
import { type Entry, type Group, type Title, wholeText } from '../outline/entry.ts'
import type { Section, SectionName } from '../outline/sections.ts'
import type { ToldReference } from './told-reference.ts'

export type SheetTopic = 'sheet' | 'situation' | 'objective' | 'approach' | 'results' | 'words'

/** What a reference sheet is made of, however its parts are called. */
export const sheetSections: readonly SectionName<SheetTopic>[] = [
  {
    topic: 'words',
    named:
      /temoignage|citation|verbatim|avis (?:du|de la) client|satisfaction|ce qu'(?:il|elle|en)/,
    owning: true,
  },
  {
    topic: 'results',
    named: /resultat|benefice|impact|chiffres cles|indicateur|gains/,
    owning: true,
  },
  {
    topic: 'sheet',
    named:
      /^(?:le |la |l'|notre )?(?:client|entreprise|societe|organisation)\b|carte d'identite|fiche d'identite|presentation|qui est|en bref/,
  },
  {
    topic: 'situation',
    named:
      /^(?:le |la |les |l')?(?:problem|contexte|situation|enjeu|besoin|defi|point de depart|avant|difficulte|demande|pourquoi)/,
  },
  { topic: 'objective', named: /^(?:le |l'|les )?objectif/ },
  {
    topic: 'approach',
    named: pattern()`
  ^(?:le |la |les |l'|notre |nos )?(?:
    ce (?:que|qui)|mission|demarche|intervention|approche|solution|reponse|realisation
    |action|methode|deroule|etape|travaux|ce que nous
  )
`,
  },
]

/** « Utilisable en proposition : oui » tells no result. */
export function isConsent(label: string): boolean {
  return consentName.test(bareWords(label))
}

const consentName =
  /^(?:autorisation|accord|consentement|droit de citation|publication|utilisable|citable|diffusion)\b/

export type SheetField = 'client' | 'title' | 'period' | 'team' | 'budget' | 'contact' | 'consent'

const fieldNames: readonly (readonly [SheetField, RegExp])[] = [
  ['client', /^(?:client|entreprise|societe|raison sociale|organisation|beneficiaire)$/],
  ['title', /^(?:intitule|mission|projet|titre|objet|sujet|nature)\b(?!.*equipe)/],
  ['period', /^(?:periode|dates|calendrier|duree)\b/],
  ['team', /^(?:equipe|intervenant(?:e|s|es)?|consultant(?:e|s|es)?|realise(?:e)? par)\b/],
  ['budget', /^(?:budget|montant|honoraires|enveloppe)\b/],
  ['contact', /^(?:contact|interlocuteur|interlocutrice|referent|signataire)\b/],
  ['consent', consentName],
]

/** What its labelled lines say, wherever they stand. */
export function sheetFields(groups: readonly Group[]): Map<SheetField, string> {
  const told = groups.flatMap(({ titles, entries }) => [
    ...fieldOfTitle(titles.at(-1), entries),
    ...entries.flatMap(fieldOf),
  ])
  return new Map(told.toReversed())
}

/** « **Budget :** 31 200 € », whose value became the first line under its label. */
function fieldOfTitle(title: Title | undefined, [first]: readonly Entry[]) {
  const isBold = title !== undefined && (title.kind === 'label' || title.depth >= boldDepth)
  if (!isBold || first === undefined || first.kind !== 'paragraph') return []
  return fieldOf({ ...first, label: title.text, value: wholeText(first) })
}

/** Of bold lines that are titles. */
const boldDepth = 6

function fieldOf({ label, value = '', cells }: Entry): (readonly [SheetField, string])[] {
  const name = bareWords(label ?? cells?.[0]?.text ?? '')
  const said = cells === undefined || label !== undefined ? value : (cells[1]?.text ?? '')
  const field = fieldNames.find(([, named]) => named.test(name))?.[0]
  return field === undefined || said === '' ? [] : [[field, said]]
}

type Telling = {
  readonly sections: readonly Section<SheetTopic>[]
  readonly fields: ReadonlyMap<SheetField, string>
  readonly anchor: string
  readonly newId: () => string
}

export function readToldMission({
  sections,
  fields,
  anchor,
  newId,
}: Telling): ToldReference['mission'] {
  const texts = (topic: SheetTopic) =>
    sections
      .filter(each => each.topic === topic)
      .flatMap(({ entries }) => entries)
      .filter(each => fieldOf(each).length === 0)
      .map(wholeText)
  const title = fields.get('title')
  const span = firstDateSpan(fields.get('period') ?? '', anchor)
  const envelope = moneyIn(fields.get('budget') ?? '')[0]?.max
  return {
    ...emptyMission,
    id: newId(),
    ...(title !== undefined && { title }),
    ...(span !== undefined && { start: span.start, end: span.end }),
    situation: texts('situation'),
    objective: texts('objective').join('\n\n'),
    phases: texts('approach').map(name => phaseNamed(name, newId)),
    budget: {
      lines: soldIn(fields.get('budget') ?? '', newId),
      ...(envelope !== undefined && { envelope }),
    },
    team: { client: [], firm: peopleIn(fields.get('team') ?? '') },
  }
}

/** « 48 jours – 52 800 € HT ». */
function soldIn(text: string, newId: () => string): Mission['budget']['lines'] {
  const days = firstDays(text)?.days
  const [money, ...others] = moneyIn(text)
  if (days === undefined || money === undefined || money.perDay || others.length > 0) return []
  return [{ id: newId(), label: 'Honoraires', kind: 'consulting', days, amount: money.max }]
}

function phaseNamed(name: string, newId: () => string): Phase {
  return { id: newId(), name, objectives: [], deliverables: [], effort: [] }
}

/** « Claire Besson (16 jours), Yanis Meunier »: what stands within parentheses is what they did, or their function. */
function peopleIn(text: string): Member[] {
  return text.split(/\s*(?:[,;+]|\bet\b)\s*(?![^(]*\))/u).flatMap(piece => {
    const [, name = piece, note] = /^([^(]*?)\s*(?:\((.*)\))?$/su.exec(piece) ?? []
    if (!isPersonName(name)) return []
    return [{ name, ...(note !== undefined && (/\d/.test(note) ? { note } : { role: note })) }]
  })
}
