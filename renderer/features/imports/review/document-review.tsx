import { IconCheck } from '@tabler/icons-react'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { PlannedDocument } from '../../../../shared/imports/plan/import-plan.ts'
import styles from '../imports.module.css'
import { BriefReview } from './brief-review.tsx'
import { CameBack } from './came-back.tsx'
import { ClientQuestion } from './client-question.tsx'
import { ClientReview } from './client-review.tsx'
import { KindField } from './kind-field.tsx'
import { MissionJoined } from './mission-joined.tsx'
import { PagesToBe } from './pages-to-be.tsx'
import type { Review } from './review.ts'
import { RowReview } from './row-review.tsx'
import { UnrecognisedList } from './unrecognised-list.tsx'

type Properties = {
  readonly review: Review
  readonly planned: PlannedDocument | undefined
  readonly firm: Firm
  readonly onChange: (review: Review) => void
}

/** What was understood of one document, where it goes, and what was not understood. */
export function DocumentReview({ review, planned, firm, onChange }: Properties) {
  const { content, recognised, unrecognised } = review.document
  const isNoted = planned?.outcome === 'completed' || planned?.outcome === 'known'
  const isMerged = planned?.outcome !== 'created' && planned?.edits === undefined
  const setContent = (changed: typeof content) =>
    onChange({ ...review, document: { ...review.document, content: changed } })
  return (
    <section className={styles.review} aria-label={review.name}>
      <div className={styles.title}>
        <h3>{review.name}</h3>
        <PagesToBe review={review} planned={planned} firm={firm} />
        <KindField review={review} onChange={onChange} />
      </div>
      {review.repaired && (
        <p className={styles.repaired}>
          <IconCheck size={15} aria-hidden />
          Les accents de ce fichier étaient abîmés par un mauvais encodage&nbsp;: ils ont été
          rétablis.
        </p>
      )}
      {planned?.outcome === 'known' && review.isAccepted && content.kind !== 'stub' && (
        <p className={styles.known}>
          Ce document est déjà dans l’espace de travail&nbsp;: rien ne changera.
        </p>
      )}
      {content.kind === 'stub' && (
        <p className={styles.known}>
          {`«\u00a0${content.title}\u00a0» est annoncé, mais son texte n’est pas là\u00a0: ${isNoted ? 'ce qui en est dit est gardé dans les notes de son client.' : 'rien ne sera créé.'} Si c’est un document entier, dites duquel il s’agit.`}
        </p>
      )}
      {planned?.edits !== undefined && review.isAccepted && (
        <CameBack
          edits={planned.edits}
          removesAbsent={review.removesAbsent === true}
          onChange={removesAbsent => onChange({ ...review, removesAbsent })}
        />
      )}
      {recognised.length > 0 && (
        <ul className={styles.counts} aria-label="Reconnu">
          {recognised.map(({ label, count }) => (
            <li key={label}>
              <span>{label}</span>
              {count}
            </li>
          ))}
        </ul>
      )}
      <ClientReview document={review.document} onChange={setContent}>
        <ClientQuestion
          review={review}
          planned={planned}
          onAnswer={client => onChange({ ...review, client, missionId: undefined })}
        />
      </ClientReview>
      {content.kind === 'brief' ? (
        <BriefReview
          mission={content.mission}
          joined={isMerged ? planned?.mission : undefined}
          firm={firm}
          onChange={mission => setContent({ ...content, mission })}
        />
      ) : (
        <RowReview content={content} onChange={setContent}>
          <MissionJoined
            planned={planned}
            onChange={missionId => onChange({ ...review, missionId })}
          />
        </RowReview>
      )}
      <UnrecognisedList passages={unrecognised} isKept={content.kind !== 'stub' || isNoted} />
    </section>
  )
}
