import type { Risk } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { capitalised } from '../../../french/writing.ts'
import { entry as asEntry, type Entry, wholeText } from '../../outline/entry.ts'
import { ownHeading } from '../../outline/reading.ts'
import { cellOf, otherCells } from '../../outline/tables/column-names.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { impactIn, levelOf, probabilityIn, type ToldRisk, withLevels } from './levels.ts'
import {
  answered,
  hasMitigation,
  isMitigationLabel,
  partedRisk,
  withoutAnswerName,
} from './mitigation.ts'
import { levelsAndAnswer } from './trailing-levels.ts'

/** Each risk with what is done against it and how much it weighs, where the document says so. */
export function readRisks(parts: readonly Part[], newId: () => string): Risk[] {
  return parts.flatMap(part => {
    const heading = ownHeading(part)
    return answered(part.entries.flatMap(inClauses)).reduce<Risk[]>(
      (risks, entry) => withEntry(risks, entry, heading, newId),
      [],
    )
  })
}

/** « Réticence des agents ; retard de l’éditeur. »: as many risks as a sentence lists. */
function inClauses(each: Entry): Entry[] {
  const { cells, children, label, text, line } = each
  const clauses = text.replace(/\.$/, '').split(/\s*;\s+/u)
  const isList =
    clauses.length > 1 &&
    cells === undefined &&
    children.length === 0 &&
    label === undefined &&
    clauses.every(clause => clause.length < longestClause && !/^\p{L}+\s?:/u.test(clause))
  return isList
    ? clauses.map(clause => asEntry({ text: capitalised(clause), line, kind: 'item' }))
    : [each]
}

const longestClause = 80

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

function rowRisk(entry: Entry): ToldRisk {
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
function openedRisk({ markdown, children }: Entry): ToldRisk | undefined {
  const [, title, mitigation] =
    /^(?:\*\*|__)([^*_]{8,}?)[.!]\s*(?:\*\*|__)\s+(\S.*)$/su.exec(markdown) ?? []
  return title === undefined || children.length > 0
    ? undefined
    : { title, ...(mitigation && { mitigation }) }
}

/** « Grève. Probabilité : faible. Gravité : forte. Parade : information du CSE. », on one line. */
function labelledRisk({ text, children }: Entry): ToldRisk | undefined {
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

/** « Grève : probabilité faible, impact fort. Équipe de nuit. » */
function answeredRisk(entry: Entry): ToldRisk | undefined {
  const isOther = entry.children.length > 0 || hasMitigation(entry)
  const told = isOther ? undefined : levelsAndAnswer(entry.text)
  return (
    told && {
      ...withLevels({ title: `${told.title} (${told.levels.join(', ')})` }),
      mitigation: told.answer,
    }
  )
}

/** « Perte des données (probabilité moyenne, impact élevé) : sauvegarde chaque soir » */
function weighedRisk({ text, children }: Entry): ToldRisk | undefined {
  const [, title = '', mitigation = ''] =
    /^([^:]{4,}?\([^():]*(?:prob|impact|gravité)[^():]*\))\s*(?::|→|[–—])\s+(\S.*)$/isu.exec(
      text,
    ) ?? []
  if (mitigation === '' || children.length > 0) return undefined
  const weighed = withLevels({ title, mitigation: withoutAnswerName(mitigation) })
  return weighed.probability === undefined && weighed.impact === undefined ? undefined : weighed
}

function toldRisk(entry: Entry): ToldRisk {
  const opened =
    openedRisk(entry) ?? labelledRisk(entry) ?? answeredRisk(entry) ?? weighedRisk(entry)
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
