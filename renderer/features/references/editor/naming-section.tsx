import { SegmentedControl } from '@mantine/core'
import { WarningLines } from '../../../ui/notices/warning-lines.tsx'
import { Section } from '../../../ui/page/section.tsx'
import styles from './editor.module.css'
import type { ReferenceFields } from './section.ts'

/** Under the client's name, or without it; what stands in the way is said, and left to a person. */
export function NamingSection({ mission, use, anonymous, edit }: ReferenceFields) {
  const choose = (isAnonymous: boolean) =>
    edit(isAnonymous ? 'Référence anonyme' : 'Référence avec le nom', before => ({
      ...before,
      reference: { hidden: [], ...before.reference, isAnonymous },
    }))
  const isPremature = use.kind === 'anonymous' && !anonymous
  return (
    <Section title="Nom du client">
      <SegmentedControl
        size="xs"
        aria-label="Nom du client"
        data={namings}
        value={anonymous ? 'anonymous' : 'named'}
        onChange={value => choose(value === 'anonymous')}
      />
      <WarningLines messages={isPremature ? [`Nommé malgré tout. ${last(use.reasons)}`] : []} />
      <div className={styles.reasons}>
        {!isPremature && use.reasons.map(reason => <p key={reason}>{reason}</p>)}
        {use.kind === 'named' && anonymous && <p>Le client a donné son accord pour être cité.</p>}
        {mission.end === undefined && <p>La mission n’a pas de date de fin.</p>}
      </div>
    </Section>
  )
}

const namings = [
  { value: 'named', label: 'Avec son nom' },
  { value: 'anonymous', label: 'Anonyme' },
]

function last(reasons: readonly string[]): string {
  return reasons.at(-1) ?? ''
}
