import type { Risk } from '../domain/plan.ts'
import { bareWords } from './bare-words.ts'
import { cellOf, otherCells } from './column-names.ts'
import { entry as asEntry, type Entry, wholeText } from './entry.ts'
import { answered, isMitigationLabel, partedRisk } from './mitigation.ts'
import { ownHeading } from './reading.ts'
import type { Part } from './routing.ts'

/** Each risk with what is done against it and how much it weighs, where the document says so. */
export function readRisks(parts: readonly Part[], newId: () => string): Risk[] {
  return parts.flatMap(part => {
    const heading = ownHeading(part)
    return answered(part.entries).reduce<Risk[]>(
      (risks, entry) => withEntry(risks, entry, heading, newId),
      [],
    )
  })
}

/** A line that begins with « Parade : » answers the risk above it. */
function withEntry(risks: Risk[], told: Entry, heading: string, newId: () => string): Risk[] {
  const last = risks.at(-1)
  const entry = withoutRank(told)
  if (
    last !== undefined &&
    last.mitigation === undefined &&
    entry.cells === undefined &&
    isMitigationLabel(entry)
  ) {
    return [
      ...risks.slice(0, -1),
      { ...last, mitigation: wholeText({ ...entry, text: entry.value ?? '' }) },
    ]
  }
  const risk = entry.cells === undefined ? toldRisk(entry) : rowRisk(entry)
  const title = risk.title.replace(/^risque(?: n°)?\s*\d*\s*:\s*/i, '')
  return [...risks, { id: newId(), ...risk, title: `${heading}${title}` }]
}

/** « R1. Panne … », « R1 – Panne … »: a rank of the risk and no word of it. */
function withoutRank(told: Entry): Entry {
  const { line, kind, text, markdown, children, cells } = told
  const rest = text.replace(/^R\s?\d{1,2}\s?[.:)–—-]\s*/u, '')
  if (rest === text || cells !== undefined) return told
  return asEntry({
    line,
    kind,
    children,
    text: rest,
    markdown: markdown.replace(/^\W*R\s?\d{1,2}\W+/u, ''),
  })
}

type Told = Omit<Risk, 'id'>

function rowRisk(entry: Entry): Told {
  const mitigation = answerOf(entry)
  const probability = probabilityIn(cellOf(entry, 'probability') ?? '')
  const impact = impactIn(cellOf(entry, 'impact') ?? '')
  if (mitigation === undefined && probability === undefined && impact === undefined) {
    return toldRisk(entry)
  }
  const others = otherCells(
    entry,
    'mitigation',
    ...(mitigation === undefined ? [] : (['who'] as const)),
    ...(probability === undefined ? [] : (['probability'] as const)),
    ...(impact === undefined ? [] : (['impact'] as const)),
  )
  return {
    title: others.filter(text => !mitigation?.startsWith(text)).join(' – '),
    ...(probability && { probability }),
    ...(impact && { impact }),
    ...(mitigation && { mitigation }),
  }
}

/** What is done against it, and who does it. */
function answerOf(entry: Entry): string | undefined {
  const { cells = [] } = entry
  const act = cells.find(({ column }, index) => index > 0 && /^actions?$/.test(bareWords(column)))
  const mitigation = cellOf(entry, 'mitigation') ?? act?.text
  const who = cells.length > 2 ? cellOf(entry, 'who') : undefined
  return mitigation === undefined || who === undefined ? mitigation : `${mitigation} (${who})`
}

/** « **La DSI est débordée.** Un agent dédié de juin à octobre. »: the risk, then what is done. */
function openedRisk({ markdown, children }: Entry): Told | undefined {
  const [, title, mitigation] =
    /^(?:\*\*|__)([^*_]{8,}?)[.!]\s*(?:\*\*|__)\s+(\S.*)$/su.exec(markdown) ?? []
  return title === undefined || children.length > 0
    ? undefined
    : { title, ...(mitigation && { mitigation }) }
}

/** « Grève. Probabilité : faible. Gravité : forte. Parade : information du CSE. », on one line. */
function labelledRisk({ text, children }: Entry): Told | undefined {
  const [title = '', ...told] = text.split(
    /\s*[.;,|–—-]\s*(?=(?:probabilité|proba|vraisemblance|gravité|impact|parade|mesure|réponse|prévention|mitigation)\s?:)/iu,
  )
  const of = (named: RegExp) =>
    told
      .find(each => named.test(each))
      ?.replace(/^[^:]*:\s*/u, '')
      .replace(/\.$/, '')
  const probability = probabilityIn(of(/^(?:proba|vraisemblance)/iu) ?? '')
  const impact = impactIn(of(/^(?:gravité|impact)/iu) ?? '')
  const mitigation = of(/^(?:parade|mesure|réponse|prévention|mitigation)/iu)
  if (told.length < 2 || probability === undefined || children.length > 0) return undefined
  return { title, probability, ...(impact && { impact }), ...(mitigation && { mitigation }) }
}

function toldRisk(entry: Entry): Told {
  const opened = openedRisk(entry) ?? labelledRisk(entry)
  if (opened !== undefined) return opened
  const answers = entry.children.filter(isMitigationLabel)
  const levels = entry.children.filter(
    child => !isMitigationLabel(child) && levelOf(child) !== undefined,
  )
  const others = entry.children.filter(child => !answers.includes(child) && !levels.includes(child))
  const isArrow =
    others.length === 1 && answers.length === 0 && /^(?:→|->|=>)/.test(others[0]?.text ?? '')
  const { title, mitigation } = partedRisk(wholeText({ ...entry, children: isArrow ? [] : others }))
  const answer = answers.map(child =>
    wholeText({ ...child, text: child.value ?? '' }).replace(/^ : /, ''),
  )
  const all = [...(mitigation === undefined ? [] : [mitigation]), ...answer]
  return {
    ...withLevels({ title }),
    ...Object.assign({}, ...levels.map(levelOf)),
    ...(all.length > 0 && { mitigation: all.join(' ; ') }),
  }
}

/** « (probabilité moyenne, impact fort) » at the end of a risk's title. */
function withLevels({ title, mitigation }: { title: string; mitigation?: string }): Told {
  const bare = bareLevels(title)
  if (bare !== undefined) return { ...bare, ...(mitigation === undefined ? {} : { mitigation }) }
  const words =
    /\s*\(([^()]*(?:prob|impact|gravité)[^()]*)\)\s*$/iu.exec(title) ??
    /\s+[–—-]\s+((?:prob|impact|gravité)[^()]*)$/iu.exec(title)
  const answer = mitigation === undefined ? {} : { mitigation }
  if (words?.[1] === undefined) return { title, ...answer }
  const probable = levelBeside(words[1], 'prob\\p{L}*')
  const grave = levelBeside(words[1], 'impact|gravité')
  const probability = probabilityIn(probable)
  const impact = impactIn(grave)
  if (probability === undefined && impact === undefined) return { title, ...answer }
  return {
    title: title.replace(words[0], ''),
    ...(probability && { probability }),
    ...(impact && { impact }),
    ...answer,
  }
}

/** « (probable, grave) », « (faible) »: the first level is how likely it is, the second how much it weighs. */
function bareLevels(title: string): Told | undefined {
  const [whole = '', words = ''] = /\s*\(([^():]{3,40})\)\s*$/u.exec(title) ?? []
  const told = words.split(/\s*[,;/]\s*|\set\s/)
  const levels = told.map(each => (levelWord.test(each) ? levelIn(each) : undefined))
  const [probability, impact] = levels
  if (probability === undefined || levels.length > 2) return undefined
  if (levels.length === 2 && impact === undefined) return undefined
  return {
    title: title.slice(0, title.length - whole.length),
    probability: probability === 'critical' ? 'high' : probability,
    ...(impact && { impact }),
  }
}

const levelWord =
  /^(?:très |peu |assez |plutôt )?(?:faible|moyen(?:ne)?|modérée?|élevée?|forte?|haute?|basse?|critique|grave|majeure?|mineure?|probable|certaine?|rare)s?$/iu

/** « probabilité forte » or « forte probabilité ». */
function levelBeside(words: string, name: string): string {
  const clause = words.split(/[,;/]|\set\s/).find(each => new RegExp(name, 'iu').test(each)) ?? ''
  return clause.replace(new RegExp(`\\s*(?:${name})\\s*:?\\s*`, 'iu'), '')
}

function levelOf({ label, value = '' }: Entry): Partial<Told> | undefined {
  if (label === undefined) return undefined
  const name = bareWords(label)
  const probability = /^(?:proba|vraisemblance|occurrence)/.test(name)
    ? probabilityIn(value)
    : undefined
  const impact = /^(?:impact|gravite|severite)/.test(name) ? impactIn(value) : undefined
  if (probability !== undefined) return { probability }
  return impact === undefined ? undefined : { impact }
}

function probabilityIn(text: string): Risk['probability'] {
  const level = levelIn(text)
  return level === 'critical' ? 'high' : level
}

function impactIn(text: string): Risk['impact'] {
  return levelIn(text)
}

function levelIn(text: string): 'low' | 'medium' | 'high' | 'critical' | undefined {
  const words = bareWords(text).replace(/^(?:probabilite|proba|impact|gravite|p|i)\b\W*/, '')
  const outOfThree = /^([123]) ?\/ ?3$/.exec(words)?.[1]
  if (outOfThree !== undefined) return (['low', 'medium', 'high'] as const)[Number(outOfThree) - 1]
  const outOfMore = /^([1-5]) ?\/ ?[45]$/.exec(words)?.[1]
  if (outOfMore !== undefined)
    return (['low', 'medium', 'high', 'critical', 'critical'] as const)[Number(outOfMore) - 1]
  if (/^(?:tres|assez|moyennement|peu|pas)(?: (?:probable|grave))?$/.test(words))
    return words.startsWith('tres') ? 'high' : /^(?:peu|pas)/.test(words) ? 'low' : 'medium'
  if (/^(?:critique|critical|tres (?:fort|elev|haut)|majeur|bloquant|5)/.test(words))
    return 'critical'
  if (/^(?:fort|elev|haut|high|eleve|grave|important|certain|probable|4)/.test(words)) return 'high'
  if (/^(?:moyen|medium|modere|3)/.test(words)) return 'medium'
  return /^(?:faible|low|bas|mineur|peu|rare|limite|1|2)/.test(words) ? 'low' : undefined
}
