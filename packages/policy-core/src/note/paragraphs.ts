import type { NoteParagraph } from "./entries.js";

/**
 * The note's paragraphs, and the three bullets of §12, in order, in our words. Where no rule, caution or fact cites one,
 * `withoutRule` says why.
 */
export const paragraphs: readonly NoteParagraph[] = [
  {
    id: "§1",
    says: {
      en: "SMART had been asked to make clear how commercial messaging apps should be used. The note answers directors-general and their staff with background and guidance.",
      fr: "SMART avait été invité à préciser l’usage des applications de messagerie commerciales. La note répond aux directeurs généraux et à leur personnel par des éléments de contexte et des recommandations.",
    },
    withoutRule: {
      en: "It says why the note was written and for whom; there is nothing in it to decide by.",
      fr: "Il dit pourquoi et pour qui la note a été écrite; rien n’y permet de décider.",
    },
  },
  {
    id: "§2",
    says: {
      en: "Most people know apps such as WhatsApp, Signal and Telegram from private life, and it is understandable that they would like to use them in some situations at work too. The apps are handy, but carry risks for security and privacy. GSC staff handle much sensitive information; as civil servants, they answer for keeping to the rules on security and data protection.",
      fr: "La plupart des gens connaissent des applications comme WhatsApp, Signal et Telegram par leur vie privée, et il est compréhensible qu’ils veuillent s’en servir aussi dans certaines situations au travail. Elles sont pratiques, mais présentent des risques pour la sécurité et la vie privée. Le personnel du SGC traite beaucoup d’informations sensibles; en tant que fonctionnaires, ses membres ont la responsabilité de respecter les règles de sécurité et de protection des données.",
    },
  },
  {
    id: "§3",
    says: {
      en: "Running an app costs money, and operators look for income so that users need not pay. If it costs you nothing, take it that what is sold is your information.",
      fr: "Faire fonctionner une application coûte de l’argent, et les exploitants cherchent des recettes pour que les utilisateurs n’aient rien à payer. Si elle ne vous coûte rien, partez du principe que ce sont vos informations qui se vendent.",
    },
  },
  {
    id: "§4",
    says: {
      en: "How secure and trustworthy such an app is can hardly be known. Encryption is not enough to keep a conversation and its files confidential (pictures, videos, links and metadata included), since the app may leak in other ways; nor does it guard against capable state actors. It is still a first layer: use only apps that support it end to end, as WhatsApp and Signal both do.",
      fr: "Il est très difficile de savoir si une telle application est sûre et digne de confiance. Le chiffrement ne suffit pas à garder confidentiels une conversation et ses fichiers (images, vidéos, liens et métadonnées compris), car l’application peut avoir d’autres failles; il ne protège pas non plus contre des acteurs étatiques disposant de moyens importants. C’est néanmoins une première protection: n’utilisez que des applications qui le permettent de bout en bout, comme WhatsApp et Signal.",
    },
  },
  {
    id: "§5",
    says: {
      en: "The apps raise serious data protection concerns, above all by their metadata: names, numbers, addresses, devices, whereabouts, contacts, names of groups.",
      fr: "Ces applications appellent de sérieuses réserves en matière de protection des données, surtout pour leurs métadonnées: noms, numéros, adresses, appareils, lieux, contacts, noms de groupes.",
    },
  },
  {
    id: "§6",
    says: {
      en: "With WhatsApp, user data, personal data and shared files go to the US or other countries beyond the EEA, whose authorities may reach them under their own law.",
      fr: "Avec WhatsApp, les données d’utilisateur, les données à caractère personnel et les fichiers partagés vont aux États-Unis ou dans d’autres pays tiers hors de l’EEE, dont les autorités peuvent y accéder selon leur droit.",
    },
  },
  {
    id: "§7",
    says: {
      en: "The press had reported that WhatsApp made users accept sharing information with Facebook, its owner, to go on using it. Facebook said that this would be different for users in Europe.",
      fr: "La presse avait rapporté que, pour continuer à utiliser WhatsApp, il fallait accepter un partage d’informations avec Facebook, son propriétaire. Facebook a dit qu’il en irait autrement pour les utilisateurs européens.",
    },
  },
  {
    id: "§8",
    says: {
      en: "Facebook also said that WhatsApp gives it no data of European users for improving products or advertising. When the note was written, the terms for the EEA were not clear, and data protection authorities were looking into them.",
      fr: "Facebook a dit aussi que WhatsApp ne lui transmet pas de données d’utilisateurs européens pour améliorer ses produits ou sa publicité. Quand la note a été écrite, les conditions pour l’EEE n’étaient pas claires et des autorités de protection des données les examinaient.",
    },
  },
  {
    id: "§9",
    says: {
      en: "The Commission had spoken for Signal. A US foundation that is exempt from tax and lives on donations runs it. It can encrypt end to end, encrypts group calls, and by default encrypts metadata (WhatsApp does not) and all files on the device. It has fewer features than WhatsApp, and its security concerns are similar.",
      fr: "La Commission s’était prononcée pour Signal. L’application est exploitée par une fondation américaine exonérée d’impôt, qui vit de dons. Elle permet le chiffrement de bout en bout et des appels de groupe chiffrés, et chiffre par défaut les métadonnées (ce que WhatsApp ne fait pas) et tous les fichiers sur l’appareil. Elle a moins de fonctionnalités que WhatsApp, et les réserves de sécurité sont semblables.",
    },
  },
  {
    id: "§10",
    says: {
      en: "For privacy, Signal was the less intrusive of the two when the note was written: it did not gather data on its users as WhatsApp did, and stored only their telephone number.",
      fr: "Pour la vie privée, Signal était la moins intrusive des deux quand la note a été écrite: elle ne recueillait pas de données sur ses utilisateurs de la même manière que WhatsApp et ne conservait que leur numéro de téléphone.",
    },
  },
  {
    id: "§11",
    says: {
      en: "Commercial messaging apps are not among the tools that the GSC provides for sharing information: SMART can neither support them, nor back them up, nor vouch for them. Whoever uses one should think carefully about their privacy.",
      fr: "Les applications de messagerie commerciales ne font pas partie des outils que le SGC met à disposition pour échanger des informations: SMART ne peut offrir pour elles ni assistance, ni sauvegarde, ni garantie. Qui s’en sert devrait bien veiller à sa vie privée.",
    },
  },
  {
    id: "§12",
    says: {
      en: "Strong advice to GSC staff on using any messaging app for work, in three points; in short, common sense about what one writes there.",
      fr: "Ce qui est vivement recommandé au personnel du SGC pour l’usage professionnel de toute application de messagerie, en trois points; en bref, du bon sens dans ce qu’on y écrit.",
    },
  },
  {
    id: "§12(1)",
    says: {
      en: "Messaging apps are for short-lived chat about what is public or non-sensitive, and for nothing else. Substantive content on sensitive matters does not belong there.",
      fr: "Les applications de messagerie ne servent qu’à des échanges brefs et éphémères sur ce qui est public ou non sensible. Des informations de fond sur des questions sensibles n’y ont pas leur place.",
    },
  },
  {
    id: "§12(2)",
    says: {
      en: "Know who is in every group that you are in, and see that its members are reviewed regularly.",
      fr: "Sachez qui est dans chaque groupe de discussion dont vous faites partie, et veillez à ce que ses membres soient vérifiés régulièrement.",
    },
  },
  {
    id: "§12(3)",
    says: {
      en: "At all times, respect people’s privacy and integrity, and what they told you.",
      fr: "Respectez en tout temps la vie privée et l’intégrité des personnes, ainsi que ce qu’elles vous ont communiqué.",
    },
  },
  {
    id: "§13",
    says: {
      en: "Among GSC colleagues, e-mail is far safer than a messaging app, on your laptop as on your mobile device: it is encrypted and stays within the Council’s own, well protected IT. Chat in Avaya IX Workplace stays on the Council’s servers. E-mail to the Commission, the EEAS and the European Parliament is encrypted too.",
      fr: "Entre collègues du SGC, le courrier électronique est bien plus sûr que toute application de messagerie, sur votre ordinateur portable comme sur votre appareil mobile: il est chiffré et reste dans l’environnement informatique bien protégé du Conseil. Les messages de l’application Avaya IX Workplace restent sur les serveurs du Conseil. Les courriels à la Commission, au SEAE et au Parlement européen sont chiffrés aussi.",
    },
  },
  {
    id: "§14",
    says: {
      en: "E-mail to anyone outside (Presidency, Member States, other partners) is not encrypted by default, and so no more secure than a messaging app.",
      fr: "Les courriels vers l’extérieur, par exemple à la présidence, aux États membres ou à d’autres partenaires, ne sont pas chiffrés par défaut, et ne sont donc pas plus sûrs qu’une application de messagerie.",
    },
  },
];
