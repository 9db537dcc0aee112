import { Button } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import type { Clue } from '../../../../shared/domain/reference/remaining-clues.ts'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import styles from './editor.module.css'
import type { ReferenceFields } from './section.ts'

/** What still tells whose mission it was, to be blanked or let stand. */
export function CluesSection({ mission, anonymous, clues, edit }: ReferenceFields) {
  const hidden = mission.reference?.hidden ?? []
  const hide = (words: string[]) =>
    edit('Mots masqués', before => ({
      ...before,
      reference: { ...before.reference, hidden: words },
    }))
  if (!anonymous) {
    return (
      <Section
        title="Reconnaissable"
        description="La fiche porte le nom du client\u00a0: rien n’est masqué."
      >
        {null}
      </Section>
    )
  }
  return (
    <Section
      title="Reconnaissable"
      description={
        clues.length === 0
          ? 'Le nom du client, ses interlocuteurs et ses lieux sont remplacés. Plus rien ne semble le désigner.'
          : 'Le nom du client, ses interlocuteurs et ses lieux sont remplacés. Ceci pourrait encore le désigner\u00a0:'
      }
    >
      <ul className={styles.clues}>
        {clues.map(clue => (
          <ClueLine key={clue.text} clue={clue} onHide={() => hide([...hidden, clue.text])} />
        ))}
      </ul>
      <TextListField
        label="Mots masqués"
        placeholder="Un produit, un site, un concurrent"
        addLabel="Masquer un mot"
        values={hidden}
        onChange={hide}
      />
    </Section>
  )
}

type ClueProperties = { readonly clue: Clue; readonly onHide: () => void }

function ClueLine({ clue: { kind, text }, onHide }: ClueProperties) {
  return (
    <li className={styles.clue}>
      <span className={styles.clueText}>{text}</span>
      <span className={styles.clueKind}>{kindLabels[kind]}</span>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconEyeOff size={13} />}
        aria-label={`Masquer\u00a0: ${text}`}
        onClick={onHide}
      >
        Masquer
      </Button>
    </li>
  )
}

const kindLabels: Record<Clue['kind'], string> = { name: 'nom', figure: 'chiffre', date: 'date' }
