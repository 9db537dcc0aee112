import { Playbook } from './playbook.ts'

/** A way of working to start from: everything a playbook says, and nothing it lived through. */
export type PlaybookModel = Pick<Playbook, 'kind' | 'title' | 'steps' | 'templates'>

export function playbookFrom(model: PlaybookModel | undefined, newId: () => string): Playbook {
  return Playbook.parse({ id: newId(), kind: 'other', title: 'Nouvelle méthode', ...model })
}

const qualification: PlaybookModel = {
  kind: 'qualification',
  title: 'Qualifier un prospect',
  steps: [
    {
      title: 'Prendre contact',
      items: [
        'Répondre sous un jour ouvré',
        'Noter d’où vient la demande et qui la porte',
        'Lire le site, les comptes publiés et les offres d’emploi du prospect',
        'Convenir d’un appel de trente minutes',
      ],
    },
    {
      title: 'Mener l’appel de découverte',
      items: [
        'Budget : une enveloppe, ou ce que coûte le problème aujourd’hui',
        'Décision : qui signe, qui conseille, qui peut dire non',
        'Besoin : ce qui gêne, depuis quand, avec un chiffre',
        'Calendrier : la date visée et ce qui la commande',
        'Autres cabinets ou éditeurs consultés',
      ],
    },
    {
      title: 'Y aller, ou non',
      gate: true,
      items: [
        'Le besoin est réel et relève de notre métier',
        'La personne qui décide nous a parlé',
        'Le budget couvre au moins un premier lot',
        'L’équipe est disponible à la date visée',
        'Rien ne nous gêne : conflit d’intérêts, impayés, délai intenable',
      ],
    },
    {
      title: 'Cadrer avant d’écrire',
      items: [
        'Rencontrer ceux qui feront le travail chez le client',
        'Relever trois mesures de départ',
        'Reformuler l’objectif en une phrase et la faire valider',
      ],
    },
    {
      title: 'Proposer et relancer',
      items: [
        'Remettre la proposition à la date promise',
        'La présenter de vive voix',
        'Relancer une semaine après, puis avant la fin de validité',
        'Noter la réponse et sa raison',
      ],
    },
  ],
  templates: [
    {
      title: 'Après l’appel de découverte',
      subject: 'Suite à notre échange',
      text: 'Bonjour {{destinataire}},\n\nMerci pour le temps que vous m’avez accordé. Voici ce que j’en retiens :\n\n- ce qui vous gêne aujourd’hui : …\n- ce que vous voulez obtenir : …\n- la date qui compte pour vous : …\n\nAi-je bien compris ? Si oui, je vous propose une heure avec les personnes concernées chez {{client}} pour cadrer la suite.\n\nBien à vous,  \n{{auteur}}  \n{{cabinet}}',
    },
    {
      title: 'Nous n’irons pas plus loin',
      subject: 'Votre projet',
      text: 'Bonjour {{destinataire}},\n\nVotre demande nous a intéressés et je vous en remercie. Nous ne sommes pas les mieux placés pour y répondre, et je préfère vous le dire sans attendre.\n\nJe peux vous indiquer un confrère dont c’est le métier, si vous le souhaitez.\n\nBien à vous,  \n{{auteur}}  \n{{cabinet}}',
    },
    {
      title: 'Relance d’une proposition',
      subject: 'Notre proposition pour {{client}}',
      text: 'Bonjour {{destinataire}},\n\nVous avez reçu notre proposition. Qu’en pensez-vous ? Si un point vous arrête, parlons-en : un périmètre ou un calendrier se discutent mieux de vive voix.\n\nBien à vous,  \n{{auteur}}  \n{{cabinet}}',
    },
  ],
}

const delivery: PlaybookModel = {
  kind: 'delivery',
  title: 'Conduire une mission',
  steps: [
    {
      title: 'Préparer le lancement',
      items: [
        'Proposition signée et acompte facturé',
        'Brief relu avec ceux qui feront la mission',
        'Interlocuteurs, accès et outils listés',
        'Réunion de lancement fixée, ordre du jour envoyé',
      ],
    },
    {
      title: 'Lancer',
      items: [
        'Objectifs, périmètre et rôles redits devant tous',
        'Calendrier et points de suivi convenus',
        'Risques relus, chacun avec un responsable',
        'Compte-rendu envoyé sous deux jours',
      ],
    },
    {
      title: 'Valider le diagnostic',
      gate: true,
      items: [
        'Constats appuyés sur des faits mesurés',
        'Restitution faite à ceux qui ont été entendus',
        'Recommandations acceptées par écrit',
        'Budget et calendrier confirmés pour la suite',
      ],
    },
    {
      title: 'Réaliser',
      items: [
        'Point chaque semaine, décisions datées',
        'Temps passés saisis au fil de l’eau',
        'Rapport remis chaque mois',
        'Écarts annoncés avant d’être constatés',
      ],
    },
    {
      title: 'Recetter',
      gate: true,
      items: [
        'Essais menés par les utilisateurs eux-mêmes',
        'Aucune anomalie bloquante ouverte',
        'Procès-verbal de recette signé',
      ],
    },
    {
      title: 'Transmettre',
      items: [
        'Formations données avant l’ouverture',
        'Guides et accès remis',
        'Relais nommé chez le client pour les questions',
      ],
    },
    {
      title: 'Clore',
      items: [
        'Rapport final présenté, gains mesurés',
        'Dernière facture émise',
        'Témoignage et accord de citation demandés',
        'Leçons notées, dossier classé',
      ],
    },
  ],
  templates: [
    {
      title: 'Invitation au lancement',
      subject: 'Lancement : {{mission}}',
      text: 'Bonjour {{destinataire}},\n\nNous voici prêts à commencer. Je vous propose une réunion de lancement d’une heure et demie, avec les personnes qui suivront la mission chez {{client}}.\n\nÀ l’ordre du jour :\n\n- les objectifs et ce qui dira qu’ils sont atteints\n- qui fait quoi, de votre côté et du nôtre\n- le calendrier et nos points de suivi\n- ce qui pourrait nous gêner\n\nQuelles dates vous conviennent ?\n\nBien à vous,  \n{{auteur}}  \n{{cabinet}}',
    },
    {
      title: 'Envoi d’un compte-rendu',
      subject: 'Compte-rendu : {{mission}}',
      text: 'Bonjour {{destinataire}},\n\nVous trouverez ci-joint le compte-rendu de notre réunion, avec les décisions prises et les actions de chacun. Merci de me dire sous cinq jours ouvrés ce qui serait à corriger.\n\nBien à vous,  \n{{auteur}}  \n{{cabinet}}',
    },
    {
      title: 'Demande de validation',
      subject: 'À valider : {{mission}}',
      text: 'Bonjour {{destinataire}},\n\nLe livrable ci-joint attend votre accord pour que nous passions à l’étape suivante. Une réponse par retour de courriel suffit : « bon pour accord », ou vos remarques.\n\nBien à vous,  \n{{auteur}}  \n{{cabinet}}',
    },
  ],
}

const followUp: PlaybookModel = {
  kind: 'followUp',
  title: 'Suivre le client après la mission',
  steps: [
    {
      title: 'Un mois après',
      items: [
        'Appeler l’interlocuteur principal et un utilisateur',
        'Demander une note de recommandation de 0 à 10',
        'Relever ce qui coince et y répondre sous une semaine',
      ],
    },
    {
      title: 'Trois mois après',
      items: [
        'Mesurer les indicateurs convenus et les comparer à la cible',
        'Demander un témoignage, avec l’accord écrit de le citer',
        'Repérer les besoins nouveaux',
      ],
    },
    {
      title: 'Six mois après',
      items: [
        'Calculer les gains obtenus avec le client',
        'Revoir les recommandations restées ouvertes',
        'Proposer la suite, s’il y en a une',
        'Écrire ou compléter la fiche de référence',
      ],
    },
  ],
  templates: [
    {
      title: 'Un mois après',
      subject: '{{mission}}, un mois après',
      text: 'Bonjour {{destinataire}},\n\nVoilà un mois que notre mission est terminée. Comment cela se passe-t-il chez {{client}} ?\n\nDeux questions, si vous avez deux minutes :\n\n1. De 0 à 10, nous recommanderiez-vous à un confrère ?\n2. Qu’est-ce qui vous gêne encore ?\n\nBien à vous,  \n{{auteur}}  \n{{cabinet}}',
    },
    {
      title: 'Trois mois après',
      subject: '{{mission}} : ce que cela change',
      text: 'Bonjour {{destinataire}},\n\nTrois mois ont passé, le recul est suffisant pour comparer les chiffres à ceux du départ. Pourrions-nous les regarder ensemble pendant une demi-heure ?\n\nSi les résultats vous conviennent, accepteriez-vous de les résumer en deux phrases que nous pourrions citer, avec votre accord écrit ?\n\nBien à vous,  \n{{auteur}}  \n{{cabinet}}',
    },
    {
      title: 'Six mois après',
      subject: '{{mission}} : et maintenant ?',
      text: 'Bonjour {{destinataire}},\n\nSix mois après notre mission, je vous propose un bilan court : ce qui tient, ce qui reste à faire, et ce qui mériterait une suite, avec nous ou sans nous.\n\nQuand seriez-vous disponible ?\n\nBien à vous,  \n{{auteur}}  \n{{cabinet}}',
    },
  ],
}

/** The ways of working of a small firm, to be made one's own. */
export const builtInPlaybooks: readonly PlaybookModel[] = [qualification, delivery, followUp]
