import { type ReactNode, useContext } from 'react'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import type { ListedHeading } from './contents-pages.ts'
import coverStyles from './cover.module.css'
import styles from './page.module.css'
import { headingId, Printed } from './printed.ts'

export function CoverPage({ tree }: { readonly tree: DocumentTree }) {
  const { cover, brand } = tree
  const Title = useContext(Printed) ? 'h1' : 'h2'
  return (
    <article className={`${styles.page} ${coverStyles.cover}`} aria-label="Couverture">
      {brand.logo === undefined ? (
        <p className={coverStyles.firmName}>{cover.firmName}</p>
      ) : (
        <img className={coverStyles.logo} src={brand.logo} alt={cover.firmName ?? ''} />
      )}
      <div className={coverStyles.coverTitle} data-length={lengthOf(cover.title)}>
        <p className={coverStyles.kicker}>{cover.kicker}</p>
        <Title>{cover.title}</Title>
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

export function ContentsTitle() {
  return <p className={styles.contentsTitle}>Sommaire</p>
}

type Contents = {
  readonly headings: readonly ListedHeading[]
  readonly pageOf: ReadonlyMap<number, number>
}

export function ContentsList({ headings, pageOf }: Contents) {
  return (
    <ol className={styles.contents}>
      {headings.map(({ block, level, text }) => (
        <li key={block} data-level={level}>
          <ContentsEntry block={block}>
            <span>{text}</span>
            <span aria-hidden />
            <span>{pageOf.get(block)}</span>
          </ContentsEntry>
        </li>
      ))}
    </ol>
  )
}

type Entry = { readonly block: number; readonly children: ReactNode }

function ContentsEntry({ block, children }: Entry) {
  return useContext(Printed) ? <a href={`#${headingId(block)}`}>{children}</a> : children
}

type RunningPage = {
  readonly tree: DocumentTree
  readonly number: number
  readonly count: number
  /** The title, where this page bears it: no running header stands above it then. */
  readonly opening?: ReactNode
  readonly children: ReactNode
}

/** A page with its running header, footer and number. */
export function Page({ tree, number, count, opening, children }: RunningPage) {
  const isRepeated = useContext(Printed)
  const isOpening = opening !== undefined
  return (
    <article className={styles.page} aria-label={`Page ${number}`}>
      <p className={styles.header} aria-hidden={isRepeated} data-empty={isOpening || undefined}>
        {isOpening ? '' : tree.header}
      </p>
      <div className={styles.body}>
        {opening}
        {children}
      </div>
      <p className={styles.footer} aria-hidden={isRepeated}>
        <span>{tree.footer}</span>
        <span>{`Page ${number} / ${count}`}</span>
      </p>
    </article>
  )
}
