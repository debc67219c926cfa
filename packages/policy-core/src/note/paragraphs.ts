import type { NoteParagraph } from "./entries.js";

/**
 * The note's paragraphs, and the three bullets of §12, in order, in our words. Where no rule, caution or fact cites one,
 * `withoutRule` says why.
 */
export const paragraphs: readonly NoteParagraph[] = [
  {
    id: "§1",
    says: {
      en: "SMART was asked to make clear how commercial messaging apps should be used. The note answers with background and advice for directors-general and their staff.",
      fr: "On a demandé à SMART de préciser l’usage des applications de messagerie commerciales. La note répond par des éléments de contexte et des conseils aux directeurs généraux et à leur personnel.",
    },
    withoutRule: {
      en: "It says why the note was written and for whom; there is nothing in it to decide by.",
      fr: "Il dit pourquoi et pour qui la note a été écrite ; rien n’y permet de décider.",
    },
  },
  {
    id: "§2",
    says: {
      en: "People know these apps from private life and would like to use them at work. They are handy, but put security and privacy at risk; staff handle much sensitive information and must keep to the rules on security and data protection.",
      fr: "Ces applications sont familières dans la vie privée, et on aimerait s’en servir au travail. Elles sont pratiques, mais présentent des risques pour la sécurité et la vie privée ; le personnel traite beaucoup d’informations sensibles et doit respecter les règles de sécurité et de protection des données.",
    },
  },
  {
    id: "§3",
    says: {
      en: "Running an app costs money, and an operator who charges users nothing needs income from elsewhere. If you do not pay, expect your information to be what is sold.",
      fr: "Une application coûte de l’argent, et l’exploitant qui ne fait rien payer cherche d’autres recettes. Si vous ne payez pas, attendez-vous à ce que vos informations soient la marchandise.",
    },
  },
  {
    id: "§4",
    says: {
      en: "How secure and trustworthy such an app is can hardly be known. Encryption alone does not make conversations and files confidential, since the app may leak in other ways, and it does not stop capable state actors. It is still a first protection: use only apps that support it end to end, as WhatsApp and Signal do.",
      fr: "On peut difficilement savoir si une telle application est sûre et digne de confiance. Le chiffrement seul ne rend pas confidentiels les conversations et les fichiers, car l’application peut avoir d’autres failles, et il n’arrête pas des acteurs étatiques capables. C’est néanmoins une première protection : n’utilisez que des applications qui le permettent de bout en bout, comme WhatsApp et Signal.",
    },
  },
  {
    id: "§5",
    says: {
      en: "The apps raise serious data protection concerns, above all through metadata: names, numbers, addresses, devices, locations, contacts and groups.",
      fr: "Ces applications soulèvent de sérieuses questions de protection des données, surtout par les métadonnées : noms, numéros, adresses, appareils, lieux, contacts et groupes.",
    },
  },
  {
    id: "§6",
    says: {
      en: "With WhatsApp, user data, personal data and shared files go to the US or other countries beyond the EEA, whose authorities may reach them under their law.",
      fr: "Avec WhatsApp, les données d’utilisateur, les données à caractère personnel et les fichiers partagés vont aux États-Unis ou dans d’autres pays hors de l’EEE, dont les autorités peuvent y accéder selon leur droit.",
    },
  },
  {
    id: "§7",
    says: {
      en: "The press reported that WhatsApp made its users accept sharing information with Facebook, its owner. Facebook said that this would be different for users in Europe.",
      fr: "La presse a rapporté que WhatsApp obligeait ses utilisateurs à accepter un partage d’informations avec Facebook, son propriétaire. Facebook a dit qu’il en irait autrement pour les utilisateurs européens.",
    },
  },
  {
    id: "§8",
    says: {
      en: "Facebook also said that WhatsApp gives it no data of European users for improving products or advertising. When the note was written, the terms for the EEA were unclear, and authorities were examining them.",
      fr: "Facebook a dit aussi que WhatsApp ne lui transmet pas de données d’utilisateurs européens pour améliorer ses produits ou sa publicité. Quand la note a été écrite, les conditions pour l’EEE n’étaient pas claires et des autorités les examinaient.",
    },
  },
  {
    id: "§9",
    says: {
      en: "The Commission had spoken for Signal. A US foundation that lives on donations runs it. It encrypts conversations end to end, metadata by default, all files on the device, and group calls. It has fewer features than WhatsApp and raises similar security concerns.",
      fr: "La Commission s’était prononcée pour Signal. Une fondation américaine qui vit de dons l’exploite. L’application chiffre les conversations de bout en bout, les métadonnées par défaut, tous les fichiers sur l’appareil et les appels de groupe. Elle a moins de fonctions que WhatsApp et appelle des réserves de sécurité semblables.",
    },
  },
  {
    id: "§10",
    says: {
      en: "For privacy, Signal was the less intrusive of the two when the note was written: it gathered less about its users and stored only their telephone number.",
      fr: "Pour la vie privée, Signal était la moins intrusive des deux quand la note a été écrite : elle recueillait moins de données et ne conservait que le numéro de téléphone.",
    },
  },
  {
    id: "§11",
    says: {
      en: "Messaging apps are not among the tools that the GSC provides: SMART neither supports them, nor backs them up, nor vouches for them. Whoever uses one should think of their privacy.",
      fr: "Ces applications ne font pas partie des outils que le SGC met à disposition : SMART n’en assure ni l’assistance, ni la sauvegarde, ni la garantie. Qui s’en sert doit penser à sa vie privée.",
    },
  },
  {
    id: "§12",
    says: {
      en: "Strong advice to GSC staff on using a messaging app for work, in three points; in short, use common sense about what you write.",
      fr: "De vifs conseils au personnel du SGC sur l’usage professionnel d’une application de messagerie, en trois points ; en bref, du bon sens dans ce qu’on écrit.",
    },
  },
  {
    id: "§12(1)",
    says: {
      en: "Messaging apps are for short-lived chat about what is public or not sensitive. Content of substance on sensitive matters does not belong there.",
      fr: "Les applications de messagerie servent à des échanges éphémères sur ce qui est public ou non sensible. Un contenu de fond sur un sujet sensible n’y a pas sa place.",
    },
  },
  {
    id: "§12(2)",
    says: {
      en: "Know who is in every group that you are in, and see that its members are reviewed regularly.",
      fr: "Sachez qui est dans chaque groupe dont vous faites partie, et veillez à ce que ses membres soient vérifiés régulièrement.",
    },
  },
  {
    id: "§12(3)",
    says: {
      en: "Respect people’s privacy and integrity, and the information they give you.",
      fr: "Respectez la vie privée et l’intégrité des personnes, ainsi que les informations qu’elles vous confient.",
    },
  },
  {
    id: "§13",
    says: {
      en: "Among GSC colleagues, e-mail is much safer than an app: it is encrypted and stays within the Council’s own, well protected IT. Avaya IX Workplace chat stays on the Council’s servers. Mail to the Commission, the EEAS and the European Parliament is encrypted too.",
      fr: "Entre collègues du SGC, le courriel est bien plus sûr qu’une application : il est chiffré et reste dans l’informatique bien protégée du Conseil. La messagerie Avaya IX Workplace reste sur les serveurs du Conseil. Les courriels à la Commission, au SEAE et au Parlement européen sont chiffrés aussi.",
    },
  },
  {
    id: "§14",
    says: {
      en: "Mail to anyone else, such as the Presidency, member states or partners, is not encrypted by default, and so no more secure than a messaging app.",
      fr: "Les courriels à toute autre personne, comme la présidence, les États membres ou des partenaires, ne sont pas chiffrés par défaut, et ne sont donc pas plus sûrs qu’une application de messagerie.",
    },
  },
];
