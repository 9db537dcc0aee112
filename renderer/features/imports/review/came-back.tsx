import { Checkbox } from '@mantine/core'
import { useEffect, useState } from 'react'
import { localToday } from '../../../../shared/domain/calendar/calendar.ts'
import type { EditedChanges, EditedLine } from '../../../../shared/imports/plan/edited-changes.ts'
import type { Edits } from '../../../../shared/imports/plan/import-plan.ts'
import { LineView } from '../../../ui/document-preview/line-view.tsx'
import styles from '../imports.module.css'

type Properties = {
  readonly edits: Edits
  readonly removesAbsent: boolean
  readonly onChange: (removesAbsent: boolean) => void
}

/** A document of ours that comes back: what it will change, and what it does not say. */
export function CameBack({ edits, removesAbsent, onChange }: Properties) {
  const changes = useChanges(edits)
  if (changes === undefined) return null
  const { changed, absent } = changes
  return (
    <>
      {changed.length > 0 && (
        <section className={styles.known} aria-label="Ce qui changera">
          <h4>{`Ce qui changera (${changed.length})`}</h4>
          <p className={styles.hint}>
            Comparé à ce qu’Établi imprimerait aujourd’hui&#8239;; une valeur changée ici depuis
            l’export reprend celle du document.
          </p>
          <ChangeList lines={changed} />
        </section>
      )}
      {absent.length > 0 && (
        <section className={styles.asked} aria-label="Absent du document">
          <h4>{`Absent du document (${absent.length})`}</h4>
          <p className={styles.hint}>
            Ajouté dans Établi depuis l’export, ou retiré du document&nbsp;: sans votre avis, rien
            n’est retiré.
          </p>
          <ChangeList lines={absent} />
          <Checkbox
            label="Retirer d’Établi ce que le document ne dit plus"
            checked={removesAbsent}
            onChange={event => onChange(event.currentTarget.checked)}
          />
        </section>
      )}
    </>
  )
}

function ChangeList({ lines }: { readonly lines: readonly EditedLine[] }) {
  return (
    <ul className={styles.changes}>
      {lines.map(({ where, line }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: changes have no identity and are drawn as a whole
        <li key={index}>
          {where !== '' && where !== lines[index - 1]?.where && (
            <span className={styles.where}>{where}</span>
          )}
          <LineView line={line} />
        </li>
      ))}
    </ul>
  )
}

/** The documents are drawn apart: few imports need them. */
function useChanges(edits: Edits): EditedChanges | undefined {
  const [changes, setChanges] = useState<EditedChanges>()
  useEffect(() => {
    let isWanted = true
    void import('../../../../shared/imports/plan/edited-changes.ts').then(({ editedChanges }) => {
      if (isWanted) setChanges(editedChanges(edits, localToday(new Date())))
    })
    return () => {
      isWanted = false
    }
  }, [edits])
  return changes
}
