import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import {
  contrastRatio,
  isReadableOnWhite,
  isVisibleOnWhite,
  readableColour,
} from '../../../../shared/domain/firm/contrast.ts'
import type { Brand } from '../../../../shared/domain/firm/firm.ts'
import { formatNumber } from '../../../../shared/french/writing.ts'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import styles from './brand-sample.module.css'

type Properties = {
  readonly brand: Brand
  readonly onChange: (primaryColor: string) => void
}

/** Whether the colours can be read and seen on paper, and how to mend it in one click. */
export function ContrastVerdict({ brand, onChange }: Properties) {
  const { primaryColor, secondaryColor } = brand
  const isFaint = secondaryColor !== undefined && !isVisibleOnWhite(secondaryColor)
  return (
    <div role="status">
      {isReadableOnWhite(primaryColor) ? (
        <p className={styles.verdict} data-tone="good">
          <IconCheck size={14} aria-hidden />
          {`Titres lisibles sur papier blanc (contraste ${ratioOf(primaryColor)}).`}
        </p>
      ) : (
        <>
          <p className={styles.verdict} data-tone="warning">
            <IconAlertTriangle size={14} aria-hidden />
            {`Trop claire pour du texte sur papier blanc (contraste ${ratioOf(primaryColor)}, 4,5:1 au moins)\u00a0: les titres sont assombris.`}
          </p>
          <QuietButton onClick={() => onChange(readableColour(primaryColor))}>
            {`Prendre la nuance lisible la plus proche, ${readableColour(primaryColor)}`}
          </QuietButton>
        </>
      )}
      {isFaint && (
        <p className={styles.verdict} data-tone="warning">
          <IconAlertTriangle size={14} aria-hidden />
          {`La seconde couleur se voit mal sur papier blanc (contraste ${ratioOf(secondaryColor)}, 3:1 au moins).`}
        </p>
      )}
    </div>
  )
}

/** Rounded down, so that a contrast just short of the limit does not seem to reach it. */
function ratioOf(colour: string): string {
  return `${formatNumber(Math.floor(contrastRatio(colour, '#ffffff') * 10) / 10)}:1`
}
