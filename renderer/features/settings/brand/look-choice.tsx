import type { CSSProperties } from 'react'
import type { Brand } from '../../../../shared/domain/firm/firm.ts'
import { fontStack } from '../../../../shared/domain/firm/fonts.ts'
import { type Look, lookOf, looks, withLook } from '../../../../shared/domain/firm/looks.ts'
import styles from './look-choice.module.css'

type Properties = {
  readonly brand: Brand
  readonly onChange: (brand: Brand) => void
}

/** The looks to start from; each sets colours, fonts and cover, which can then be adjusted. */
export function LookChoice({ brand, onChange }: Properties) {
  const chosen = lookOf(brand)
  return (
    <fieldset className={styles.group}>
      <legend>Partir d’un style</legend>
      {looks.map(look => (
        <button
          key={look.key}
          type="button"
          className={styles.look}
          aria-pressed={look === chosen}
          style={lookStyle(look)}
          onClick={() => onChange(withLook(brand, look))}
        >
          <span className={styles.swatch} aria-hidden>
            Aa
          </span>
          <span>
            <b>{look.name}</b>
            <span className={styles.description}>{look.description}</span>
          </span>
        </button>
      ))}
    </fieldset>
  )
}

function lookStyle({ brand }: Look): CSSProperties {
  return {
    '--first': brand.primaryColor,
    '--second': brand.secondaryColor,
    '--font': fontStack(brand.headingFont ?? brand.font),
  } as CSSProperties
}
