import { formatDate, formatEuros, formatNumber } from '../../../shared/french/writing.ts'
import { KeyFigure, KeyFigures } from '../../ui/page/key-figure.tsx'
import type { ClientFigures } from './client-list.ts'
import styles from './client-page.module.css'

type Properties = { readonly figures: ClientFigures }

/** What one asks first of a client. */
export function ClientFiguresRow({ figures }: Properties) {
  const { missionCount, underwayCount, budget, awaitedOffers, latest } = figures
  return (
    <div className={styles.figures}>
      <KeyFigures>
        <KeyFigure
          label="Missions"
          value={missionCount === 0 ? '–' : formatNumber(missionCount)}
          detail={underwayInWords(missionCount, underwayCount)}
        />
        <KeyFigure
          label="Budget HT"
          value={budget === 0 ? '–' : formatEuros(budget)}
          detail="prévu, toutes missions"
        />
        <KeyFigure
          label="Offres en attente"
          value={awaitedOffers === 0 ? '–' : formatNumber(awaitedOffers)}
          detail={awaitedOffers === 0 ? 'Aucune réponse attendue' : 'envoyées, sans réponse'}
        />
        <KeyFigure
          label="Dernier document"
          value={latest === undefined ? '–' : formatDate(latest.date)}
          detail={latest?.kind ?? 'Aucun pour l’instant'}
        />
      </KeyFigures>
    </div>
  )
}

function underwayInWords(all: number, underway: number): string {
  if (all === 0) return 'Aucune pour l’instant'
  return underway === 0 ? 'aucune en cours' : `dont ${underway} en cours`
}
