import { version } from '../../package.json' with { type: 'json' }

export const versionText = `etabli ${version}\n`

export const helpText = `Établi en ligne de commande : les mêmes modules que l’application, sans fenêtre.

etabli import FICHIER... [--into ESPACE]
    Lit des briefs, propositions, rapports, comptes-rendus et processus (Markdown, texte ou Word ;
    un fichier peut en contenir plusieurs, et être un dossier entier ou une archive ZIP) et affiche
    l’espace de travail obtenu ; avec --into, complète cet espace. Un document déjà importé n’est
    pas dédoublé ; un fichier illisible d’un dossier est signalé, les autres sont importés.
    Un budget Excel exporté puis modifié se compare à l’espace donné par --into : ses changements
    sont repris ; ceux qui se heurtent à un changement fait ici et ce qui ne se reprend pas sont dits.

etabli check ESPACE [--json]
    Affiche ce qui se contredit dans l’espace de travail, document par document.

etabli export ESPACE --out DOSSIER [--only SORTE[,SORTE]] [--format FORMAT[,FORMAT]]
              [--client NOM] [--anonymous]
    Écrit les documents Word et Excel, une ligne par fichier.
    Formats : word, excel (les budgets), markdown.
    Sortes : proposal (proposition), brief, budget, report (rapport mensuel), final-report
    (rapport final), minutes (compte-rendu), playbook (processus), reference (fiche de référence
    d’une mission terminée ; --anonymous en retire le nom du client, ses contacts et ses lieux).

etabli --help, etabli --version

Codes de sortie : 0 fait, 1 incohérences ou texte en partie reconnu, 2 mauvais usage ou fichier illisible.
`
