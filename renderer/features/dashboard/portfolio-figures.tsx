import type { Portfolio } from '../../../shared/domain/dashboard/portfolio.ts'
import { formatEuros } from '../../../shared/french/writing.ts'
import { KeyFigure, KeyFigures } from '../../ui/page/key-figure.tsx'

export function PortfolioFigures({ portfolio }: { portfolio: Portfolio }) {
  const { missionsUnderway, planned, spent, remaining, awaited } = portfolio
  return (
    <KeyFigures>
      <KeyFigure label="Missions en cours" value={missionsUnderway} />
      <KeyFigure label="Budget en cours" value={formatEuros(planned)} detail="HT, prévu" />
      <KeyFigure
        label="Consommé"
        value={formatEuros(spent)}
        detail={planned > 0 ? `${Math.round((spent / planned) * 100)}\u00a0% du prévu` : 'HT'}
      />
      <KeyFigure
        label="Reste à consommer"
        value={formatEuros(remaining)}
        detail="HT"
        tone={remaining < 0 ? 'bad' : 'plain'}
      />
      <KeyFigure
        label="Offres en attente"
        value={awaited.count === 0 ? '–' : formatEuros(awaited.amount)}
        detail={awaitedInWords(awaited.count)}
      />
    </KeyFigures>
  )
}

function awaitedInWords(count: number): string {
  if (count === 0) return 'Aucune réponse attendue'
  return count === 1 ? '1 proposition envoyée' : `${count} propositions envoyées`
}
