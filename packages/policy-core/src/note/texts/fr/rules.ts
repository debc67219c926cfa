import type { NoteTexts } from "../shape.js";

/** Why a rule leads to its outcome: true in every cell where the rule matches. */
export const rules: NoteTexts["rules"] = {
  classified:
    "Les informations classifiées de l’UE ne passent que par des systèmes homologués pour leur niveau : la décision 2013/488/UE du Conseil le dit, non la note.",
  "level-unstated":
    "Les conseils de la note dépendent du caractère sensible du contenu, et le niveau indiqué n’en dit rien : fixez-le d’abord.",
  unreachable: "Au moins un destinataire ne peut pas être atteint par {channel}.",
  "app-short-lived":
    "La note laisse une place aux applications de messagerie pour un échange éphémère sur ce qui est public ou non sensible.",
  "app-sensitive":
    "Le contenu est sensible, et la note réserve les applications de messagerie à ce qui est public ou non sensible.",
  "app-sensitive-substance":
    "C’est un contenu de fond sur un sujet sensible, que la note veut tenir hors des applications de messagerie.",
  "app-not-short-lived":
    "Le contenu est fait pour durer, et la note réserve ces applications aux échanges éphémères ; SMART n’en assure ni l’assistance ni la sauvegarde.",
  "app-no-e2ee":
    "Par {channel}, ce type de conversation n’est pas chiffré de bout en bout, et la note demande des applications qui le permettent.",
  "app-e2ee-unknown":
    "On ne sait pas si, par {channel}, ce type de conversation est chiffré de bout en bout, et la note demande ce chiffrement.",
  "app-e2ee-optional":
    "Par {channel}, le chiffrement de bout en bout, que la note demande, n’est pas assuré dans toute conversation de ce type.",
  "group-members-unknown":
    "Vous ne savez pas qui est dans le groupe, et la note conseille d’en connaître tous les membres.",
  "group-review-overdue":
    "La dernière vérification des membres du groupe manque ou est trop ancienne ; la note en veut de régulières, et l’intervalle est de nous.",
  "group-reviewed":
    "Vous connaissez les membres du groupe et les avez vérifiés à temps ; la note conseille de le faire régulièrement.",
  "app-personal-data":
    "Le contenu comporte des données à caractère personnel d’autrui, et la note demande de respecter la vie privée et l’intégrité des personnes.",
  "app-data-leaves-eea":
    "Les données à caractère personnel envoyées par {channel} quittent l’EEE et sont à la portée d’autres autorités ; la note en avertit sans trancher.",
  "internal-mail-safer":
    "Tous les destinataires sont des collègues du SGC, et entre collègues la note juge le courriel bien plus sûr qu’une application de messagerie.",
  "chat-stays-inside":
    "La note propose cette messagerie pour échanger entre collègues du SGC : les messages restent sur les serveurs du Conseil.",
  "mail-internal":
    "Entre collègues du SGC, les courriels sont chiffrés et restent dans l’environnement informatique du Conseil, qui est bien protégé.",
  "mail-institution":
    "La note dit que les courriels adressés à la Commission, au SEAE et au Parlement européen sont chiffrés.",
  "mail-external-public":
    "Vers l’extérieur, les courriels ne sont pas chiffrés par défaut, mais un contenu public n’a rien à cacher.",
  "mail-external-non-sensitive":
    "Vers l’extérieur, les courriels ne sont pas chiffrés par défaut ; la note ne les juge donc pas plus sûrs qu’une application de messagerie.",
  "mail-external-sensitive":
    "La note ne dit pas comment envoyer un contenu sensible vers l’extérieur, où les courriels ne sont pas chiffrés par défaut : demandez un chiffrement en plus.",
  "mail-external-personal-data":
    "Le contenu comporte des données à caractère personnel d’autrui, et vers l’extérieur les courriels ne sont pas chiffrés par défaut.",
};

/** What to do, as an instruction. It may be shown beside any outcome, so it opens no door of its own. */
export const conditions: NoteTexts["conditions"] = {
  "keep-short-lived": "Tenez-vous-en à un échange éphémère, sans rien dont quelqu’un aura encore besoin.",
  "keep-content-open": "Gardez le contenu public ou non sensible, réponses comprises.",
  "switch-on-e2ee":
    "Assurez-vous que le chiffrement de bout en bout est activé dans cette conversation avant d’écrire.",
  "review-members": "Avant d’envoyer, passez en revue les membres du groupe et voyez si chacun y a sa place.",
  "keep-reviewing-members": "Continuez à vérifier les membres du groupe à intervalles réguliers.",
  "respect-privacy": "Respectez la vie privée et l’intégrité des personnes concernées.",
  "share-no-more-than-needed": "Ne communiquez pas plus de données à caractère personnel que nécessaire.",
  "prefer-corporate-means":
    "Entre collègues du SGC, préférez le courriel professionnel ou la messagerie Avaya à une application de messagerie. Cela ne vaut pas pour les informations classifiées.",
  "write-nothing-sensitive": "N’écrivez rien que vous n’écririez pas dans une application de messagerie.",
};

/** What is shown beside an answer, briefly. */
export const cautions: NoteTexts["cautions"] = {
  "no-support":
    "Ces applications ne sont pas des outils du SGC : SMART n’en assure ni l’assistance, ni la sauvegarde, ni la garantie.",
  "trust-hard-to-establish":
    "Il est difficile de savoir si une telle application est digne de confiance : malgré le chiffrement, elle peut laisser fuir des informations.",
  "state-actors": "Le chiffrement d’une application de messagerie n’arrête pas des acteurs étatiques capables.",
  metadata: "Une application laisse des métadonnées : qui vous êtes, votre appareil, vos contacts. {metadata}",
  "information-is-the-product": "Si un service est gratuit, attendez-vous à le payer de vos informations.",
  "files-leak-too": "Les images, vidéos, fichiers et liens peuvent fuir autant que le texte.",
  "third-country-access":
    "Par {channel}, vos données et ce que vous partagez vont aux États-Unis ou dans d’autres pays hors de l’EEE, dont les autorités peuvent y accéder.",
  "encryption-not-stated":
    "La note dit que cette messagerie reste sur les serveurs du Conseil ; elle ne dit pas qu’elle est chiffrée.",
  "inside-not-stated":
    "La note dit que les courriels aux trois institutions sont chiffrés ; elle ne dit pas qu’ils restent à l’intérieur.",
  "outside-not-encrypted": "Vers l’extérieur, les courriels ne sont pas chiffrés par défaut.",
  "common-sense": "Faites preuve de bon sens dans ce que vous écrivez.",
  "need-to-know":
    "Aucun canal ne donne droit au contenu : vérifiez que chaque destinataire peut en avoir connaissance.",
  dated: "Certains faits sur cette application valaient quand la note a été écrite et ont pu changer depuis.",
};
