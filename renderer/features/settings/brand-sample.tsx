import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { brandColours } from '../../../shared/documents/brand-colours.ts'
import { contrastRatio, isReadableOnWhite } from '../../../shared/domain/contrast.ts'
import type { Firm } from '../../../shared/domain/firm.ts'
import { fontStack } from '../../../shared/domain/fonts.ts'
import { formatNumber } from '../../../shared/domain/french.ts'
import styles from './brand-sample.module.css'

/** A corner of a page in the firm's colour and font, and whether it can be read. */
export function BrandSample({ firm: { name, brand } }: { readonly firm: Firm }) {
  const { accent, tint } = brandColours(brand)
  const style = {
    '--accent': accent,
    '--tint': tint,
    fontFamily: fontStack(brand.font),
  } as CSSProperties
  return (
    <div>
      <div className={styles.sample} style={style} aria-hidden>
        {brand.logo === undefined ? (
          <div className={styles.name}>{name || 'Votre cabinet'}</div>
        ) : (
          <img className={styles.logo} src={brand.logo} alt="" />
        )}
        <div className={styles.title}>Notre démarche</div>
        <p>Trois phases, de l’audit au lancement, avec un interlocuteur unique.</p>
        <div className={styles.table}>
          <b>Prestation</b>
          <b>Montant HT</b>
          <span>Audit et cadrage</span>
          <span>6 000 €</span>
        </div>
      </div>
      <Verdict color={brand.primaryColor} />
    </div>
  )
}

function Verdict({ color }: { readonly color: string }) {
  const ratio = `${formatNumber(Math.floor(contrastRatio(color, '#ffffff') * 10) / 10)}:1`
  if (isReadableOnWhite(color)) {
    return (
      <p className={styles.verdict} data-tone="good">
        <IconCheck size={14} aria-hidden />
        {`Lisible sur papier blanc (contraste ${ratio}).`}
      </p>
    )
  }
  return (
    <p className={styles.verdict} data-tone="warning">
      <IconAlertTriangle size={14} aria-hidden />
      {`Trop claire pour du texte sur papier blanc (contraste ${ratio}, 4,5:1 au moins) : les titres sont assombris, comme ci-dessus.`}
    </p>
  )
}
