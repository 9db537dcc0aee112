import { clientFacts } from '../header/client-facts.ts'
import { placeTold } from '../header/client-place.ts'
import { withoutSignature } from '../header/signature-block.ts'
import { oddDayLines } from '../listed/odd-day-lines.ts'
import { recognisedFields } from '../listed/recognised-fields.ts'
import { unkeptLines } from '../listed/unkept-lines.ts'
import { firmOfLeader } from '../minutes/header/firm-of-leader.ts'
import { readMinutes } from '../minutes/minutes.ts'
import { minutesSections } from '../minutes/section-names.ts'
import { readOffer } from '../offer/offer.ts'
import { unsaidTerms } from '../offer/unsaid-terms.ts'
import { outline } from '../outline/outline.ts'
import type { Left } from '../outline/reading.ts'
import { withNamedTitles } from '../outline/titles/named-titles.ts'
import { withNumberedTitles } from '../outline/titles/numbered-titles.ts'
import { readPlaybook } from '../playbook/playbook.ts'
import { readReferenceSheet } from '../reference/reference-sheet.ts'
import { clientLeaders } from '../report/header/client-leaders.ts'
import { readReport } from '../report/report.ts'
import { reportSections } from '../report/section-names.ts'
import type { DocumentSort } from './document-sort.ts'
import type { ImportedDocument, Surroundings } from './imported-document.ts'
import { withNotes } from './noted-content.ts'

type Content = ImportedDocument['content']

/** A document of a kind that is known, with all that its reader left. */
export function readSorted(
  source: string,
  sort: Exclude<DocumentSort, 'brief'>,
  surroundings: Surroundings,
): ImportedDocument {
  const text = withNumberedTitles(source)
  const told = (
    content: Content,
    row: object,
    unrecognised: readonly Left[],
    known: ReadonlySet<number> = new Set(),
  ) => withUnkept(text, content, row, { unrecognised, known })
  switch (sort) {
    case 'monthly':
    case 'final': {
      const titled = withNamedTitles(text, source, reportSections)
      const { report, clientName, objectives, unrecognised } = readReport(
        titled,
        sort,
        surroundings,
      )
      const groups = outline(titled)
      const leaders = clientLeaders(groups, report.authors)
      const contacts = leaders.length === 0 ? {} : { contacts: leaders }
      const { facts, lines } = clientFacts(groups, clientName)
      const left = unrecognised.filter(({ line }) => !lines.has(line))
      const notes = left.map(({ line: _, ...note }) => note)
      const kept = left.length === unrecognised.length ? report : { ...report, notes }
      const stated = Object.keys(facts).length > 0 && { facts }
      const content = { kind: sort, clientName, report: kept, objectives, ...contacts, ...stated }
      return told(content, { ...facts, ...contacts, ...kept }, left, lines)
    }
    case 'minutes': {
      const titled = withNamedTitles(text, source, minutesSections)
      const read = readMinutes(titled, surroundings)
      const { meeting, clientName, unrecognised, hours } = read
      const profile = placeTold(outline(titled), clientName)
      const stated = profile.length > 0 && { facts: { profile } }
      return told({ kind: 'minutes', clientName, ...stated, meeting }, meeting, unrecognised, hours)
    }
    case 'proposal': {
      const { proposal, client, unrecognised } = readOffer(text, surroundings)
      const withTerms = { ...proposal, ...unsaidTerms(source) }
      return told(
        { kind: 'proposal', client, proposal: withTerms },
        { ...client, ...proposal },
        unrecognised,
        clientFacts(outline(text), client.name).lines,
      )
    }
    case 'reference': {
      const reference = readReferenceSheet(text, surroundings)
      const { client, mission } = reference
      return told({ kind: 'reference', reference }, { ...client, ...mission }, [])
    }
    case 'playbook': {
      const { playbook, unrecognised, rates } = readPlaybook(text, surroundings.newId)
      const priced = rates.length > 0 && { rates }
      return told(
        { kind: 'playbook', playbook, ...priced },
        { ...playbook, ...priced },
        unrecognised,
      )
    }
  }
}

/** Every line whose words stand nowhere is listed, and kept in the notes, but those that are `known` to be read. */
function withUnkept(
  text: string,
  content: Content,
  row: object,
  { unrecognised, known }: { unrecognised: readonly Left[]; known: ReadonlySet<number> },
): ImportedDocument {
  const { body, signature: signed } = withoutSignature(text)
  const signature = [...signed, ...firmIn(content, body)]
  const listed = new Set(unrecognised.map(({ line }) => line))
  // The last to tell of a line tells it best.
  const found = [
    ...oddDayLines(text, [content, unrecognised]),
    ...unkeptLines(outline(body), [content, unrecognised, signature]),
    ...identityIn(text, signature),
  ].filter(({ line }) => !listed.has(line) && !known.has(line))
  const unkept = [...new Map(found.map(each => [each.line, each])).values()]
  return {
    content: withNotes(content, unkept),
    recognised: recognisedFields(row),
    unrecognised: [...unrecognised, ...unkept].toSorted((one, other) => one.line - other.line),
    signature,
  }
}

function firmIn(content: Content, text: string): string[] {
  if (content.kind !== 'minutes' || content.meeting.facilitator === undefined) return []
  return firmOfLeader(text, content.meeting.facilitator, content.clientName)
}

/** What a signature tells that the law asks for, « SAS au capital de 40 000 € – SIRET 812 345 678 00021 ». */
function identityIn(text: string, signature: readonly string[]): Left[] {
  const told = signature.filter(line => /\b(?:SIRET|SIREN|RCS|TVA|capital)\b/.test(line))
  const lines = told.length === 0 ? [] : text.split('\n')
  return told.map(each => ({
    line: lines.findLastIndex(line => line.includes(each)) + 1,
    text: each,
  }))
}
