import type { Mission } from '../../../domain/mission/mission.ts'
import { searchWords } from '../../../french/folded.ts'
import { figuresLike, onceForEachRecord } from '../../reading/said.ts'
import type { Scene, ToldMinutes, ToldReport } from '../../scene/scene.ts'
import { namingWords } from './figures-twice.ts'

/** « Remplissage : 69 % mesurés, contre 71 % annoncés »: the mission itself says what it starts from since. */
export function isMeasuredAgain(
  { reports, meetings }: Scene,
  mission: Mission | undefined,
  label: string,
  value: string,
): boolean {
  const [figure] = figuresIn(value)
  const named = namingWords(label)
  if (mission === undefined || figure === undefined) return false
  return [...reports, ...meetings]
    .filter(told => told.mission === mission)
    .some(told =>
      measuredIn(told).some(
        ({ words, figures }) =>
          figures.includes(figure) && named.some(word => words.includes(word)),
      ),
    )
}

type Line = { readonly words: readonly string[]; readonly figures: readonly string[] }

const measuredIn = onceForEachRecord((told: ToldReport | ToldMinutes): readonly Line[] =>
  figuresLike(told, measured).flatMap(({ text }) =>
    text
      .split('\n')
      .filter(line => measured.test(line))
      .map(line => ({ words: searchWords(line), figures: figuresIn(line) })),
  ),
)

const measured = /mesur[ée]|relev[ée]e?s? |constat[ée]e?s? |recalcul|r[ée][ée]valu/i

function figuresIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)?/g) ?? []
}
