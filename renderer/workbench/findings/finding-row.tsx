import { Button, UnstyledButton } from '@mantine/core'
import type { Finding, Place, Severity } from '../../../shared/checks/findings/finding.ts'
import {
  documentInWords,
  fieldInWords,
  findingInWords,
  placeInWords,
} from '../../../shared/checks/findings/place-in-words.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { correct, withdrawJustification } from '../../storage/findings/justifications.ts'
import { undo } from '../../storage/history/undo.ts'
import { showUndoable } from '../../ui/notices/undo-notice.tsx'
import { StatusBadge, type Tone } from '../../ui/page/status-badge.tsx'
import { useUndoScope } from '../undo-scope.ts'
import styles from './findings.module.css'
import { useOpenPlace } from './open-place.ts'

type Properties = {
  readonly finding: Finding
  readonly onOpen: ((place: Place) => void) | undefined
  /** It stands among those of other documents: it says which is its own. */
  readonly isOfSeveral: boolean
  /** Its document has left: there is no field to go to, and no value to put right. */
  readonly isFrozen: boolean
  readonly onJustify: () => void
}

export function FindingRow({ finding, onOpen, isOfSeveral, isFrozen, onJustify }: Properties) {
  const { severity, place, against, message, reason } = finding
  return (
    <li className={styles.row} data-finding tabIndex={-1}>
      <div>
        <div className={styles.head}>
          <StatusBadge tone={tones[severity]}>
            {reason === undefined ? names[severity] : 'Justifié'}
          </StatusBadge>
          <span className={styles.field}>{findingInWords(place.field)}</span>
          {isOfSeveral && <span className={styles.origin}>{documentInWords(place)}</span>}
        </div>
        <p className={styles.message}>{findingInWords(message)}</p>
        {place.quote !== undefined && !message.includes(place.quote) && (
          <p className={styles.quote}>{`«\u00a0${place.quote}\u00a0»`}</p>
        )}
        {against !== undefined && <Against place={against} from={place} onOpen={onOpen} />}
        {reason !== undefined && <p className={styles.quote}>{`Justifié\u00a0: ${reason}`}</p>}
      </div>
      <Actions finding={finding} onOpen={onOpen} isFrozen={isFrozen} onJustify={onJustify} />
    </li>
  )
}

type AgainstProperties = Pick<Properties, 'onOpen'> & {
  readonly place: Place
  readonly from: Place
}

/** The other half of the contradiction, and the way to it where it is in another document. */
function Against({ place, from, onOpen }: AgainstProperties) {
  const open = useOpenPlace()
  const isHere = place.record.id === from.record.id
  const words = findingInWords(isHere ? fieldInWords(place) : placeInWords(place))
  return (
    <p className={styles.quote}>
      {'En face\u00a0: '}
      {isHere ? (
        words
      ) : (
        <UnstyledButton className={styles.against} onClick={() => (onOpen ?? open)(place)}>
          {words}
        </UnstyledButton>
      )}
    </p>
  )
}

function Actions({ finding, onOpen, isFrozen, onJustify }: Omit<Properties, 'isOfSeveral'>) {
  const db = useDatabase()
  const scope = useUndoScope()
  const { correction, expected, reason } = finding

  async function putRight() {
    await correct(db, finding, scope)
    showUndoable(`Valeur corrigée\u00a0: ${expected}.`, () => undo(db, scope))
  }

  return (
    <div className={styles.actions}>
      {correction !== undefined && !isFrozen && (
        <Button size="compact-xs" variant="light" onClick={() => void putRight()}>
          {`Corriger\u00a0: ${expected}`}
        </Button>
      )}
      {reason === undefined ? (
        <Button size="compact-xs" variant="default" onClick={onJustify}>
          Justifier
        </Button>
      ) : (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void withdrawJustification(db, finding)}
        >
          Retirer la justification
        </Button>
      )}
      {onOpen !== undefined && !isFrozen && (
        <Button size="compact-xs" variant="subtle" onClick={() => onOpen(finding.place)}>
          Ouvrir
        </Button>
      )}
    </div>
  )
}

const names: Record<Severity, string> = {
  error: 'Erreur',
  warning: 'À vérifier',
  info: 'À savoir',
}
const tones: Record<Severity, Tone> = { error: 'bad', warning: 'warning', info: 'neutral' }
