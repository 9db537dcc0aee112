import { statusLook } from '../../../../shared/documents/report/status-look.ts'
import type { StatusReason } from '../../../../shared/domain/mission/status-reasons.ts'
import styles from './report-editor.module.css'

/** The figures behind the colour, as they are printed. */
export function StatusReasons({ reasons }: { readonly reasons: readonly StatusReason[] }) {
  if (reasons.length === 0) {
    return (
      <p className={styles.hint}>
        Rien à mesurer encore&nbsp;: un budget, des jalons, des risques ou une note suffisent.
      </p>
    )
  }
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ text, level }) => (
        <li key={text} data-tone={statusLook(level).tone}>
          <span className={styles.hidden}>{`${levelNames[level]}\u00a0: `}</span>
          {text}
        </li>
      ))}
    </ul>
  )
}

const levelNames = { green: 'Vert', amber: 'Orange', red: 'Rouge' } as const
