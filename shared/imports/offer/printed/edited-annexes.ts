import { annexedReferences } from '../../../documents/annexed-references.ts'
import type { Person } from '../../../domain/firm/firm.ts'
import type { Mission } from '../../../domain/mission/mission.ts'
import type { Note } from '../../../domain/plan/plan.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import type { Workspace } from '../../../domain/workspace/workspace.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { type EditRules, withEdits } from '../../printed/edited-row.ts'
import { withSheetEdits } from '../../reference/printed/edited-sheet.ts'
import type { ToldReference } from '../../reference/told-reference.ts'
import type { ToldFirm } from '../letter/told-firm.ts'
import type { PrintedOffer } from './offer.ts'

export type AnnexesTold = {
  readonly annexed: readonly ToldReference[]
  readonly firm: ToldFirm
}

/**
 * What was changed in the annexes of a proposal of ours is changed where it comes from: the missions
 * told there with their reports and follow-ups, and the people's careers. A sheet without its client's
 * name is left as it is: its words are not those of the mission.
 */
export function withEditedAnnexes(
  workspace: Workspace,
  proposal: Proposal,
  printed: PrintedOffer,
  told: AnnexesTold,
  rules: EditRules,
): Workspace {
  const sheets = annexedReferences(proposal, { ...workspace, today: '' })
  const edited = sheets.reduce((each, { mission: { id } }, index) => {
    const [before, after] = [printed.annexed[index], sheetAt(index, printed.annexed, told.annexed)]
    const mission = each.missions.find(one => one.id === id)
    const isSilent = before === undefined || after === undefined || mission === undefined
    return isSilent || before.isAnonymous
      ? each
      : withSheetEdits(each, mission, { printed: before, told: after, rules })
  }, workspace)
  const people = edited.firm.people.map(each => withCareer(each, printed.firm, told.firm, rules))
  return { ...edited, firm: { ...edited.firm, people } }
}

/** In the order of the annexes, else by their titles where some were added or taken away. */
function sheetAt(
  index: number,
  printed: readonly ToldReference[],
  told: readonly ToldReference[],
): ToldReference | undefined {
  if (printed.length === told.length) return told[index]
  const title = bareWords(printed[index]?.mission.title ?? '')
  return told.find(({ mission }) => bareWords(mission.title ?? '') === title)
}

function withCareer(person: Person, printed: ToldFirm, told: ToldFirm, rules: EditRules): Person {
  const resumeIn = ({ people }: ToldFirm) =>
    people.find(({ name }) => bareWords(name) === bareWords(person.name))?.resume
  const [before, after] = [resumeIn(printed), resumeIn(told)]
  if (before === undefined || after === undefined) return person
  return withEdits(person, { resume: before }, { resume: after }, rules)
}

/** The missions of the annexes: what was kept of a sheet that was read once is known, printed or not. */
export function annexedMissions({ missions }: Workspace, { annexes }: Proposal): Mission[] {
  return missions.filter(({ id }) => annexes.references.some(({ missionId }) => missionId === id))
}

/**
 * What the annexes say and what would be printed after the edits does not: it belongs to no field that
 * can be changed from there, and is kept with the proposal.
 */
export function annexNotes(
  reprinted: readonly (ToldReference | Mission)[],
  { annexed }: AnnexesTold,
  known: readonly Note[],
): Note[] {
  const said = new Set(wordsOf(reprinted).map(bareWords))
  return annexed.flatMap((told, index) => {
    const heading = `Annexe ${index + 1} – Référence – ${told.mission.title ?? ''}`
    return wordsOf(told)
      .filter(text => !said.has(bareWords(text)))
      .map(text => ({ heading, text }))
      .filter(note => !known.some(each => each.heading === heading && each.text === note.text))
  })
}

/** Every text of a sheet; what is said in several fields is said once. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  const texts = Object.entries(value).flatMap(([key, each]) => (key === 'id' ? [] : wordsOf(each)))
  return [...new Set(texts)]
}
