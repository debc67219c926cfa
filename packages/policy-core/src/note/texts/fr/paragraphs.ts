import type { NoteTexts } from "../shape.js";

/** The note, paragraph by paragraph, in our words. */
export const paragraphs: NoteTexts["paragraphs"] = {
  "§1": "On a demandé à SMART de préciser l’usage des applications de messagerie commerciales. La note répond par des éléments de contexte et des conseils aux directeurs généraux et à leur personnel.",
  "§2": "Ces applications sont familières dans la vie privée, et on aimerait s’en servir au travail. Elles sont pratiques, mais présentent des risques pour la sécurité et la vie privée ; le personnel traite beaucoup d’informations sensibles et doit respecter les règles de sécurité et de protection des données.",
  "§3": "Une application coûte de l’argent, et l’exploitant qui ne fait rien payer cherche d’autres recettes. Si vous ne payez pas, attendez-vous à ce que vos informations soient la marchandise.",
  "§4": "On peut difficilement savoir si une telle application est sûre et digne de confiance. Le chiffrement seul ne rend pas confidentiels les conversations et les fichiers, car l’application peut avoir d’autres failles, et il n’arrête pas des acteurs étatiques capables. C’est néanmoins une première protection : n’utilisez que des applications qui le permettent de bout en bout, comme WhatsApp et Signal.",
  "§5": "Ces applications soulèvent de sérieuses questions de protection des données, surtout par les métadonnées : noms, numéros, adresses, appareils, lieux, contacts et groupes.",
  "§6": "Avec WhatsApp, les données d’utilisateur, les données à caractère personnel et les fichiers partagés vont aux États-Unis ou dans d’autres pays hors de l’EEE, dont les autorités peuvent y accéder selon leur droit.",
  "§7": "La presse a rapporté que WhatsApp obligeait ses utilisateurs à accepter un partage d’informations avec Facebook, son propriétaire. Facebook a dit qu’il en irait autrement pour les utilisateurs européens.",
  "§8": "Facebook a dit aussi que WhatsApp ne lui transmet pas de données d’utilisateurs européens pour améliorer ses produits ou sa publicité. Quand la note a été écrite, les conditions pour l’EEE n’étaient pas claires et des autorités les examinaient.",
  "§9": "La Commission s’était prononcée pour Signal. Une fondation américaine qui vit de dons l’exploite. L’application chiffre les conversations de bout en bout, les métadonnées par défaut, tous les fichiers sur l’appareil et les appels de groupe. Elle a moins de fonctions que WhatsApp et appelle des réserves de sécurité semblables.",
  "§10":
    "Pour la vie privée, Signal était la moins intrusive des deux quand la note a été écrite : elle recueillait moins de données et ne conservait que le numéro de téléphone.",
  "§11":
    "Ces applications ne font pas partie des outils que le SGC met à disposition : SMART n’en assure ni l’assistance, ni la sauvegarde, ni la garantie. Qui s’en sert doit penser à sa vie privée.",
  "§12":
    "De vifs conseils au personnel du SGC sur l’usage professionnel d’une application de messagerie, en trois points ; en bref, du bon sens dans ce qu’on écrit.",
  "§12(1)":
    "Les applications de messagerie servent à des échanges éphémères sur ce qui est public ou non sensible. Un contenu de fond sur un sujet sensible n’y a pas sa place.",
  "§12(2)":
    "Sachez qui est dans chaque groupe dont vous faites partie, et veillez à ce que ses membres soient vérifiés régulièrement.",
  "§12(3)": "Respectez la vie privée et l’intégrité des personnes, ainsi que les informations qu’elles vous confient.",
  "§13":
    "Entre collègues du SGC, le courriel est bien plus sûr qu’une application : il est chiffré et reste dans l’informatique bien protégée du Conseil. La messagerie Avaya IX Workplace reste sur les serveurs du Conseil. Les courriels à la Commission, au SEAE et au Parlement européen sont chiffrés aussi.",
  "§14":
    "Les courriels à toute autre personne, comme la présidence, les États membres ou des partenaires, ne sont pas chiffrés par défaut, et ne sont donc pas plus sûrs qu’une application de messagerie.",
};

export const withoutRule: NoteTexts["withoutRule"] = {
  "§1": "Il dit pourquoi et pour qui la note a été écrite ; rien n’y permet de décider.",
};
