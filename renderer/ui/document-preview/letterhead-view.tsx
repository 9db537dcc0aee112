import { useContext } from 'react'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import {
  letterhead,
  letterheadHeight,
  letterheadTitleSize,
} from '../../../shared/documents/letterhead.ts'
import styles from './letterhead.module.css'
import { Printed } from './printed.ts'

/** Where there is no cover: who sends the document, its title and its facts, above the content. */
export function LetterheadView({ tree }: { readonly tree: DocumentTree }) {
  const { kicker, title, subtitle, facts } = tree.cover
  const Title = useContext(Printed) ? 'h1' : 'h2'
  return (
    <header style={{ minHeight: `${letterheadHeight(tree)}pt` }}>
      <Sender tree={tree} />
      <p className={styles.kicker}>{kicker}</p>
      <div className={styles.titles}>
        <Title style={{ fontSize: `${letterheadTitleSize(title)}pt` }}>{title}</Title>
        {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      <dl className={styles.facts}>
        {facts.map(fact => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

function Sender({ tree: { brand, cover } }: { readonly tree: DocumentTree }) {
  const { width, height } = letterhead.mark
  return (
    <div className={styles.sender} style={{ minHeight: `${height}pt` }}>
      {brand.logo === undefined ? (
        <p className={styles.firmName}>{cover.firmName}</p>
      ) : (
        <img
          src={brand.logo}
          alt={cover.firmName ?? ''}
          style={{ maxWidth: `${width}pt`, maxHeight: `${height}pt` }}
        />
      )}
      <p className={styles.issuer}>{(cover.issuer ?? []).join('\n')}</p>
    </div>
  )
}
