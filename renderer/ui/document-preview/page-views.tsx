import type { ReactNode } from 'react'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import coverStyles from './cover.module.css'
import styles from './page.module.css'

export function CoverPage({ tree }: { readonly tree: DocumentTree }) {
  const { cover, brand } = tree
  return (
    <article className={`${styles.page} ${coverStyles.cover}`} aria-label="Couverture">
      {brand.logo === undefined ? (
        <p className={coverStyles.firmName}>{cover.firmName}</p>
      ) : (
        <img className={coverStyles.logo} src={brand.logo} alt="" />
      )}
      <div className={coverStyles.coverTitle} data-length={lengthOf(cover.title)}>
        <p className={coverStyles.kicker}>{cover.kicker}</p>
        <h2>{cover.title}</h2>
        {cover.subtitle !== undefined && <p className={coverStyles.subtitle}>{cover.subtitle}</p>}
      </div>
      <dl className={coverStyles.coverFacts}>
        {cover.facts.map(fact => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <p className={coverStyles.issuer}>{(cover.issuer ?? []).join('\n')}</p>
    </article>
  )
}

/** Long titles are set smaller, so that the cover stays one page. */
function lengthOf(title: string): 'short' | 'medium' | 'long' {
  if (title.length <= 45) return 'short'
  return title.length <= 110 ? 'medium' : 'long'
}

export type ContentsEntry = {
  readonly block: number
  readonly text: string
  readonly level: number
  readonly page: number
}

export function ContentsList({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  return (
    <>
      <p className={styles.contentsTitle}>Sommaire</p>
      <ol className={styles.contents}>
        {entries.map(entry => (
          <li key={entry.block} data-level={entry.level}>
            <span>{entry.text}</span>
            <span aria-hidden />
            <span>{entry.page}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

type RunningPage = {
  readonly tree: DocumentTree
  readonly number: number
  readonly count: number
  readonly children: ReactNode
}

/** A page with its running header, footer and number. */
export function Page({ tree, number, count, children }: RunningPage) {
  return (
    <article className={styles.page} aria-label={`Page ${number}`}>
      <p className={styles.header}>{tree.header}</p>
      <div className={styles.body}>{children}</div>
      <p className={styles.footer}>
        <span>{tree.footer}</span>
        <span>{`Page ${number} / ${count}`}</span>
      </p>
    </article>
  )
}
