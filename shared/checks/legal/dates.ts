import { weekday } from '../../domain/calendar/calendar.ts'
import { isWorkingDay } from '../../domain/calendar/working-days.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { formatDate } from '../../french/writing.ts'
import { isBlank, listed, pointOf, type SendingPlace, type SendingPoint } from '../sending/point.ts'
import type { Offer } from './offer.ts'
import { sources } from './sources.ts'

/** When it starts, how long it lasts, when it is delivered. */
export function datePoints(offer: Offer): SendingPoint[] {
  return [datesPoint(offer), workingDaysPoint(offer)]
}

const place: SendingPlace = { page: 'document', section: 'planning' }

function datesPoint({ proposal }: Offer): SendingPoint {
  return pointOf(
    {
      code: 'dates',
      level: 'warn',
      title: 'Début, durée et dates de livraison',
      source: sources.information,
      place,
    },
    {
      problem: hasDates(proposal)
        ? undefined
        : 'Ni date ni durée : le client ne sait pas quand il sera livré.',
      met: 'Le planning dit quand.',
    },
  )
}

function hasDates({ schedule, phases, milestones }: Proposal): boolean {
  const periods = phases.map(({ period }) => period)
  const told = [
    ...schedule.flatMap(({ duration, start, end, dates }) => [duration, start, end, dates]),
    ...periods.flatMap(period => [period?.label, period?.start, period?.end]),
    ...milestones.flatMap(({ planned, label }) => [planned, label]),
    ...phases.flatMap(({ deliverables }) => deliverables.map(({ due }) => due)),
  ]
  return told.some(each => !isBlank(each))
}

function workingDaysPoint({ proposal, firm }: Offer): SendingPoint {
  const off = datesOf(proposal).filter(date => !isWorkingDay(date, firm.holidayZone))
  return pointOf(
    {
      code: 'working-days',
      level: 'warn',
      title: 'Dates en jours ouvrés',
      source: sources.information,
      place,
    },
    {
      problem:
        off.length === 0
          ? undefined
          : `Le planning donne rendez-vous un jour chômé : ${listed(off.map(dayOff))}.`,
      met: 'Aucun début, aucun livrable, aucun jalon ne tombe un jour chômé.',
    },
  )
}

/** The days on which something starts or is due, in order, each once. */
function datesOf({ schedule, milestones, phases }: Proposal): string[] {
  const dates = [
    ...schedule.map(({ start }) => start),
    ...phases.map(({ period }) => period?.start),
    ...phases.flatMap(({ deliverables }) => deliverables.map(({ due }) => due)),
    ...milestones.map(({ planned }) => planned),
  ]
  return [...new Set(dates.filter(date => date !== undefined))].toSorted()
}

function dayOff(date: string): string {
  const day = weekday(date)
  const name = day === 6 ? 'samedi' : day === 7 ? 'dimanche' : 'jour férié'
  return `${formatDate(date)} (${name})`
}
