import { IconCheck } from '@tabler/icons-react'
import type { Client } from '../../../shared/domain/client.ts'
import type { Firm } from '../../../shared/domain/firm.ts'
import type { Mission } from '../../../shared/domain/mission.ts'
import { ClientReview } from './client-review.tsx'
import { ContentReview } from './content-review.tsx'
import type { ReadBrief } from './imported-source.ts'
import styles from './imports.module.css'
import { MissionReview } from './mission-review.tsx'
import { UnrecognisedList } from './unrecognised-list.tsx'

/** A brief as it was read, then as it was put right by the reader. */
export type Review = ReadBrief & { readonly joins: boolean }

type Properties = {
  readonly review: Review
  readonly known: readonly Client[]
  readonly firm: Firm
  readonly onChange: (review: Review) => void
}

export function BriefReview({ review, known, firm, onChange }: Properties) {
  const setMission = (change: Partial<Mission>) =>
    onChange({ ...review, mission: { ...review.mission, ...change } })
  return (
    <section className={styles.review} aria-label={review.name}>
      <h3>{review.name}</h3>
      {review.repaired && (
        <p className={styles.repaired}>
          <IconCheck size={15} aria-hidden />
          Les accents de ce fichier étaient abîmés par un mauvais encodage&nbsp;: ils ont été
          rétablis.
        </p>
      )}
      <ul className={styles.counts} aria-label="Reconnu">
        {review.recognised.map(({ label, count }) => (
          <li key={label}>
            <span>{label}</span>
            {count}
          </li>
        ))}
      </ul>
      <ClientReview
        client={review.client}
        joins={review.joins}
        known={known}
        onChange={change => onChange({ ...review, ...change })}
      />
      <MissionReview mission={review.mission} onChange={setMission} />
      <ContentReview mission={review.mission} firm={firm} onChange={setMission} />
      <UnrecognisedList passages={review.unrecognised} />
    </section>
  )
}
