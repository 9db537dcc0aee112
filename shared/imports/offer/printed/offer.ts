import type { Client } from '../../../domain/client/client.ts'
import type { Person } from '../../../domain/firm/firm.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { printedDay } from '../../printed/dates.ts'
import {
  type PrintedDocument,
  type PrintedSection,
  printedDocument,
} from '../../printed/document.ts'
import { printedFirm } from '../../printed/firm.ts'
import { partNamed } from '../../printed/lists.ts'
import { told } from '../../printed/table.ts'
import type { ToldReference } from '../../reference/told-reference.ts'
import type { ToldFirm } from '../letter/told-firm.ts'
import { printedAnnexes } from './annexes.ts'
import { printedPhases } from './approach.ts'
import { isPrintedConditions, printedConditions } from './conditions.ts'
import { printedContext, printedObjectives, printedOpening } from './context.ts'
import { printedGuarantees, printedNextSteps, printedReferences } from './endings.ts'
import { printedOptions } from './investment.ts'
import { printedPayments } from './payments.ts'
import { printedMilestones, printedSchedule } from './planning.ts'
import { type PersonTold, printedContact, printedRates, printedTeam } from './team.ts'

export type PrintedOffer = {
  readonly proposal: Omit<Proposal, 'clientId'>
  readonly client: Omit<Client, 'id'>
  readonly firm: ToldFirm
  readonly annexed: readonly ToldReference[]
}

/**
 * A proposal as our own renderer writes it in Markdown, read back to the letter; nothing where it has
 * parts that it never writes. What is computed is not read, but where it is not what it should be.
 */
export function readPrintedOffer(text: string, newId: () => string): PrintedOffer | undefined {
  const document = printedDocument(text, ['Proposition commerciale'])
  if (document === undefined || !isWhole(document.sections)) return undefined
  const part = (title: string) => partNamed(document.sections, title)
  const objectives = printedObjectives(part('Objectifs du projet'), newId)
  if (objectives === undefined) return undefined
  const { address, ...opening } = printedOpening(document)
  const { client, ...context } = printedContext(part('Votre contexte'))
  const annexes = printedAnnexes(part('Annexes'), newId)
  const schedule = printedSchedule(part('Planning prévisionnel'))
  const phases = printedPhases(part('Notre démarche'), schedule, newId)
  const team = printedTeam(part('Équipe dédiée'))
  const people = peopleTold(document.sections, annexes.resumes, newId)
  const named = new Set([
    ...[...team, ...people].map(({ name }) => name),
    ...phases.flatMap(({ effort }) => effort.map(({ person }) => person)),
  ])
  const options = printedOptions(part('Investissement'), named, newId)
  return {
    proposal: {
      id: newId(),
      status: 'draft',
      ...coverOf(document),
      ...opening,
      ...context,
      ...objectives,
      phases,
      schedule,
      milestones: printedMilestones(part('Planning prévisionnel'), newId),
      team,
      options,
      payments: printedPayments(part('Modalités de paiement'), options),
      guarantees: printedGuarantees(part('Nos garanties')),
      references: printedReferences(part('Références')),
      nextSteps: printedNextSteps(part('Prochaines étapes')),
      annexes: {
        references: annexes.references.map(({ mission, isAnonymous }) => ({
          missionId: mission.id,
          ...(isAnonymous && { anonymous: true }),
        })),
        resumes: annexes.resumes.flatMap(
          each => people.find(({ name }) => name === each.name)?.id ?? [],
        ),
      },
    },
    client: {
      name: document.subtitle ?? '',
      ...client,
      ...told('address', client.address ?? address ?? ''),
      contacts: opening.recipient.name === '' ? [] : [opening.recipient],
    },
    firm: {
      ...printedFirm(document.issuer),
      people,
      ...printedConditions(part('Conditions'), newId),
    },
    annexed: annexes.references,
  }
}

const sectionTitles = new Set([
  'Votre contexte',
  'Objectifs du projet',
  'Notre démarche',
  'Planning prévisionnel',
  'Équipe dédiée',
  'Investissement',
  'Modalités de paiement',
  'Nos garanties',
  'Références',
  'Prochaines étapes',
  'Conditions',
  'Bon pour accord',
  'Annexes',
])

function isWhole(sections: readonly PrintedSection[]): boolean {
  const titles = sections.map(({ title }) => title)
  return (
    titles.every(title => sectionTitles.has(title)) &&
    new Set(titles).size === titles.length &&
    titles.includes('Bon pour accord') &&
    isPrintedConditions(partNamed(sections, 'Conditions'))
  )
}

type Cover = Pick<Proposal, 'version' | 'number' | 'date' | 'author' | 'validUntil'>

/** « 2024-004, version 2 ». */
function coverOf({ facts }: PrintedDocument): Cover {
  const fact = (label: string) => facts.get(label) ?? ''
  const [, number = '', version] =
    /^(.*?)(?:(?:^|, )version (\d+))?$/su.exec(fact('Référence')) ?? []
  return {
    version: version === undefined ? 1 : Number(version),
    ...told('number', number),
    ...told('date', printedDay(fact('Date')) ?? ''),
    ...told('author', fact('Rédigée par')),
    ...told('validUntil', printedDay(fact('Valable jusqu’au')) ?? ''),
  }
}

/** Those of the firm that the document tells of, once each. */
function peopleTold(
  sections: readonly PrintedSection[],
  resumes: readonly PersonTold[],
  newId: () => string,
): Person[] {
  const told = [
    ...printedRates(partNamed(sections, 'Équipe dédiée')),
    ...[printedContact(partNamed(sections, 'Prochaines étapes'))].flatMap(each => each ?? []),
    ...resumes,
  ]
  const names = [...new Set(told.map(({ name }) => name))]
  return names.map(name => ({
    id: newId(),
    ...Object.assign({}, ...told.filter(each => each.name === name)),
  }))
}
