import { figuresSaid, onceForEachRecord, type Said } from '../reading/said.ts'
import { searchedTogether } from '../reading/searched-together.ts'
import type { Told } from '../scene/scene.ts'

/** A first look at those that tell a day or a year, for rules that reckon with them: one text in twenty does. */
export function daysLike(told: Told, rough: RegExp): Said[] {
  const { said, search } = datedIn(told)
  return search(rough).flatMap(rank => said[rank] ?? [])
}

const datedIn = onceForEachRecord(told => {
  const figures = figuresSaid(told)
  const ranks = searchedTogether(figures.map(({ words }) => words))(dated)
  const said = ranks.flatMap(rank => figures[rank] ?? [])
  return { said, search: searchedTogether(said.map(({ text }) => text)) }
})

/** « 12 mai », « 1er août », « 12/05 », « mai 2025 »: wider than the days themselves. */
const dated = /\d(?:(?:er)? ?(?:janv|fev|mars|avr|mai|juin|juil|ao|sept|oct|nov|dec)|[./]\d)| \d{4}/
