import { defaultTerms, vatTerm } from '../../../shared/domain/firm/legal-terms.ts'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Section } from '../../ui/page/section.tsx'
import { type FirmProperties, termSetter } from './firm-fields.ts'
import styles from './settings.module.css'

/** A field left empty prints the default, which is the law's; its source and date stand under it. */
export function TermsSection({ firm, edit }: FirmProperties) {
  const vat = vatTerm(firm)
  return (
    <div id="mentions">
      <Section
        title="Mentions légales"
        description="Le texte grisé est imprimé tel quel tant que vous n’écrivez pas le vôtre."
      >
        <div className={styles.fields}>
          {Object.values(defaultTerms(firm)).map(({ key, title, text, source }) => (
            <TextField
              key={key}
              label={title}
              multiline
              placeholder={text}
              description={source}
              value={firm.terms[key]}
              onChange={termSetter(edit, key)}
            />
          ))}
          <TextField
            label="Frais"
            multiline
            placeholder={
              'Par exemple\u00a0: déplacements au réel, sur justificatifs. Rien n’est imprimé si ce champ est vide.'
            }
            value={firm.terms.expenses}
            onChange={termSetter(edit, 'expenses')}
          />
          <div>
            <div className={styles.fixedTitle}>{vat.title}</div>
            <p className={styles.fixedText}>{vat.text}</p>
            <p className={styles.source}>{`${vat.source}. Suit le taux réglé ci-dessus.`}</p>
          </div>
        </div>
      </Section>
    </div>
  )
}
