import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import {
  formatScore,
  netPromoterScore,
} from '../../../shared/domain/follow-up/net-promoter-score.ts'
import { hasConsent } from '../../../shared/domain/reference/testimonial.ts'
import { KeyFigure, KeyFigures } from '../../ui/page/key-figure.tsx'
import type { ListedFollowUp } from './follow-up-list.ts'

export function PromoterFigures({ followUps }: { readonly followUps: readonly ListedFollowUp[] }) {
  const kept = followUps.flatMap(each => each.kept ?? [])
  const toMake = followUps.filter(({ state }) => state === 'late' || state === 'due').length
  const late = followUps.filter(({ state }) => state === 'late').length
  const upsells = kept.filter(({ upsell = '' }) => upsell.trim() !== '').length
  return (
    <KeyFigures>
      <KeyFigure
        label="Suivis à faire"
        value={toMake}
        detail={late === 0 ? 'Aucun en retard' : `${late} en retard`}
      />
      <ScoreFigure answers={kept.flatMap(({ nps }) => nps ?? [])} />
      <KeyFigure
        label="Témoignages"
        value={kept.filter(isQuotable).length}
        detail="À citer, avec accord"
      />
      <KeyFigure label="Suites possibles" value={upsells} detail="À proposer" />
    </KeyFigures>
  )
}

function ScoreFigure({ answers }: { readonly answers: readonly number[] }) {
  const result = netPromoterScore(answers)
  if (result === undefined) {
    return <KeyFigure label="Net Promoter Score" value="–" detail="Pas encore de réponse" />
  }
  const { score, promoters, passives, detractors } = result
  return (
    <KeyFigure
      label="Net Promoter Score"
      value={formatScore(score)}
      detail={[
        counted(promoters, 'promoteur'),
        counted(passives, 'passif'),
        counted(detractors, 'détracteur'),
      ]
        .filter(text => text !== undefined)
        .join(', ')}
    />
  )
}

function counted(count: number, noun: string): string | undefined {
  if (count === 0) return undefined
  return `${count}\u00a0${noun}${count === 1 ? '' : 's'}`
}

function isQuotable({ testimonial }: FollowUp): boolean {
  return testimonial !== undefined && testimonial.text.trim() !== '' && hasConsent(testimonial)
}
