import type { NoteTexts } from "../shape.js";

export const interpretations: NoteTexts["interpretations"] = {
  "meaning-of-sensitive": {
    question: "Que veut dire « sensible » ?",
    answer: "Ce que l’expéditeur déclare. L’outil ne devine jamais ; sans niveau déclaré, il dit de le fixer d’abord.",
    why: "La note parle de contenu public, non sensible et sensible, et n’en définit aucun. Seul celui qui écrit sait ce qui est en jeu.",
    wouldChange: "Une définition du SGC, ou une liste d’exemples.",
  },
  limite: {
    question: "LIMITE compte-t-il comme sensible ?",
    answer: "Oui, par hypothèse. Un réglage de la politique la désactive ; le niveau vaut alors comme non indiqué.",
    why: "LIMITE restreint la diffusion et n’est pas une classification ; la note n’en parle pas. Les règles du Conseil à son sujet sont issues de travaux sur les informations sensibles non classifiées, même si beaucoup de documents le portent.",
    wouldChange: "Une position du SGC sur LIMITE et les applications de messagerie.",
  },
  "logistics-of-a-sensitive-matter": {
    question: "Un message sur un sujet sensible peut-il être non sensible ?",
    answer:
      "Oui. Déclarez le niveau du message lui-même : une heure et un lieu ne sont pas sensibles, la position à y défendre l’est.",
    why: "La note parle du contenu, et de contenu de fond sur des sujets sensibles. Qu’une réunion ait lieu est rarement le secret ; si c’est le cas, le message est sensible.",
    wouldChange: "Un cas où la réunion même doit rester confidentielle : déclarez alors « sensible ».",
  },
  "short-lived": {
    question: "Quand un échange est-il éphémère ? Les messages doivent-ils s’effacer seuls ?",
    answer:
      "Quand personne n’en aura plus besoin : l’expéditeur le dit. Nous ne conseillons pas l’effacement automatique, et la note non plus.",
    why: "Éphémère décrit le contenu, non un réglage. Une obligation de conservation peut s’opposer à l’effacement automatique.",
    wouldChange: "Une règle du SGC sur la conservation des messages.",
  },
  "supports-encryption": {
    question: "Quand une application « permet »-elle le chiffrement de bout en bout ?",
    answer:
      "Quand il est actif dans ce type de conversation. S’il est facultatif, il faut l’activer ; s’il n’existe pas, l’application ne suffit pas.",
    why: "Un chiffrement qui existe mais n’est pas actif ne protège personne, et beaucoup d’applications distinguent entre deux personnes et un groupe.",
    wouldChange: "Une consigne disant que la simple possibilité suffit, ou qu’il faut un chiffrement toujours actif.",
  },
  regularly: {
    question: "Que veut dire « régulièrement » ?",
    answer: "Une vérification des membres d’un groupe vaut 30 jours, sauf si la politique fixe un autre nombre.",
    why: "La note ne donne pas d’intervalle. Un mois est assez court pour remarquer les départs, et assez long pour être tenu.",
    wouldChange: "Un intervalle fixé par le SGC.",
  },
  "avaya-is-no-messaging-app": {
    question: "Le §12 s’applique-t-il à la messagerie Avaya ?",
    answer:
      "Non. Nous lisons « toute application de messagerie » comme les applications commerciales, et la messagerie Avaya comme un moyen interne entre collègues.",
    why: "La note porte sur les applications commerciales, et le §13 place la messagerie Avaya à côté du courriel, comme le choix plus sûr. Il ne dit pas qu’elle est chiffrée : une mise en garde accompagne donc tout contenu sensible.",
    wouldChange: "L’indication que cette messagerie a ses propres limites, ou qu’elle n’est plus en service.",
  },
  "mixed-recipients": {
    question: "Et si certains destinataires sont internes et d’autres externes ?",
    answer: "Le plus faible décide : une seule personne extérieure fait du message un envoi vers l’extérieur.",
    why: "Le message est aussi exposé que sa copie la moins protégée.",
    wouldChange: "Rien dans la note ; un système de courriel qui traite chaque destinataire à part le pourrait.",
  },
  "mail-has-no-limit": {
    question: "Tout contenu sensible peut-il passer par courriel au sein du SGC ou vers les trois institutions ?",
    answer:
      "La note n’y fixe pas de limite au courriel : le canal est donc adapté. Cela ne dit pas si le destinataire peut avoir connaissance du contenu.",
    why: "Le §13 énonce des faits sur le canal. Un fait n’est pas une permission, et les informations classifiées ont leur propre droit.",
    wouldChange: "Une règle disant quel contenu sensible peut passer par courriel.",
  },
  "paragraph-14-does-not-loosen-12": {
    question:
      "Si le courriel vers l’extérieur n’est pas plus sûr qu’une application, peut-on prendre une application à la place ?",
    answer: "Non. Le §14 met en garde contre le courriel ; il n’ouvre pas les applications au contenu sensible.",
    why: "Le §12 vaut par lui-même. Deux moyens également faibles n’en rendent aucun propre à un contenu sensible.",
    wouldChange: "Une note disant quel moyen employer pour un contenu sensible vers l’extérieur.",
  },
  "unknown-apps-and-domains": {
    question: "Qu’en est-il des applications et des domaines non répertoriés ?",
    answer:
      "Pour une application dont rien n’est connu, la réponse est : demandez. Un domaine non répertorié est extérieur.",
    why: "La confiance vient de la connaissance. Ce qui n’est pas confirmé est traité comme le cas le plus faible.",
    wouldChange: "Un profil sourcé de l’application, ou l’ajout du domaine.",
  },
  "bodies-and-domains": {
    question: "Quels domaines de courriel appartiennent aux organes nommés au §13 ?",
    answer:
      "Leurs domaines principaux, et ep.europa.eu, constaté dans l’usage public pour le Parlement. Les domaines du personnel externe sont répertoriés mais désactivés.",
    why: "La note nomme des organes, pas des domaines. Seul un domaine entier compte : un nom qui finit par europa.eu ne prouve rien.",
    wouldChange: "Une liste de domaines établie par SMART.",
  },
  "personal-data": {
    question: "Que faire quand un message comporte des données à caractère personnel d’autrui ?",
    answer:
      "Dans une application : respect et retenue, et si les données quittent l’EEE, demandez au délégué à la protection des données. Par courriel vers l’extérieur : pas plus que nécessaire.",
    why: "La note demande le respect et renvoie aux règles de protection des données. Elle avertit que des données quittent l’EEE, sans dire si l’envoi en devient un tort.",
    wouldChange: "Une position du délégué à la protection des données sur l’application.",
  },
  "ranking-among-apps": {
    question: "La note classe-t-elle les applications ?",
    answer:
      "Non. À résultat égal, il faut un ordre aux solutions de rechange : Signal, Wire, Threema, WhatsApp, puis les autres par nom.",
    why: "L’ordre suit ce que la note compare : chiffrement, métadonnées, destination des données, données recueillies. Ce n’est un verdict sur aucune application.",
    wouldChange: "Une comparaison par le SGC, ou de nouveaux faits dans les profils.",
  },
  "who-is-bound": {
    question: "À qui s’adressent les conseils ?",
    answer:
      "Au personnel du SGC, quand il emploie une application au travail. Ce sont de vifs conseils ; la note ne prévoit pas de sanction.",
    why: "La note va aux directeurs généraux et à leur personnel, et conseille. L’usage privé et les autres institutions ne sont pas son objet.",
    wouldChange: "Une décision contraignante, ou les règles d’une autre institution pour son personnel.",
  },
};
