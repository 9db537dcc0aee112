import { blockFields, textFields } from '../../../../shared/domain/template/fields.ts'
import styles from './template-section.module.css'

/** What may be written between braces in a template. */
export function TemplateFields() {
  return (
    <details className={styles.fieldList}>
      <summary>Champs à écrire dans le modèle</summary>
      <p className={styles.hint}>
        Écrivez-les dans Word, n’importe où&nbsp;: texte, tableau, en-tête, pied de page, zone de
        texte. Sans {'{{titre}}'} dans le texte, Établi écrit le titre en tête du document. Un style
        de tableau nommé «&nbsp;Tableau Établi&nbsp;» habille les tableaux, et la «&nbsp;Liste à
        puces&nbsp;» du modèle les listes.
      </p>
      <dl>
        {[...blockFields, ...textFields].map(({ name, label }) => (
          <div key={name}>
            <dt>
              <code>{`{{${name}}}`}</code>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
