import type { ReportingWords } from '../sections/reporting.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

/** Closed lists for the walks between source, cue and content. Source: our own grammar of French. */
export const words = {
  auxiliaries: list(`
    a ont avait avaient aura auront aurait auraient ait aient ayant eu est sont était étaient fut furent sera seront serait
    seraient soit soient été étant peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait
    devaient devra devront devrait devraient va vont allait allaient vient viennent venait fait font`),
  passives: list('est sont était étaient fut furent sera seront serait seraient été être soit soient étant'),
  perfects: list(
    'a ai as avons avez ont avait avais avaient aura auront aurait auraient ait aient ayant eut eurent avoir',
  ),
  reflexivePassives: [],
  // Pronouns that lean on the verb stand here too: they are no part of a source.
  adverbs: list(`
    ne n' pas plus jamais y en se s' lui leur nous vous me te également aussi encore déjà ensuite alors puis enfin toutefois
    cependant néanmoins notamment clairement récemment simplement seulement souvent toujours bien mieux ainsi pourtant
    auparavant même surtout tout très trop assez peut-être immédiatement ici là hier aujourd'hui demain désormais
    ouvertement longuement brièvement sèchement aussitôt parallèlement lundi certes tard tôt outre`),
  adverbEndings: ['ment'],
  times: list(`
    lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir soirée matinée midi nuit journée
    semaine mois an ans année années jour jours heure heures minutes janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre dernier dernière passé prochain prochaine veille`),
  determiners: list(`
    le la les l' un une des du ce cet cette ces aucun aucune chaque tout toute tous toutes plusieurs quelques certains
    certaines autre autres deux trois quatre cinq six sept huit neuf dix`),
  prepositions: list(`
    à au aux de d' du des en dans par pour sur sous avec sans entre vers chez contre depuis pendant durant lors après avant
    devant derrière malgré selon dès jusque jusqu' parmi via outre envers concernant face hors`),
  nounPrepositions: list("de d' du des"),
  conjunctions: list('et ou mais ni car or'),
  subordinators: list(
    "quand lorsque lorsqu' comme si s' parce puisque puisqu' alors tandis afin bien quoique pendant dès avant après",
  ),
  pronouns: list(
    'il elle ils elles on je nous vous celui-ci celle-ci ceux-ci celui celle ceux qui lui-même elle-même chacun certains plusieurs beaucoup',
  ),
  objectPronouns: list('me te se lui leur eux le la les moi'),
  relatives: list("qui que qu' dont où lequel laquelle lesquels lesquelles auquel duquel"),
  questions: list("qui quoi quel quelle quels quelles comment quand où pourquoi combien si s'"),
  occasions: list(`
    entretien interview conférence communiqué déclaration discours message tweet tribune allocution intervention réunion sommet
    visite point briefing cérémonie séance forum lettre publication marge`),
  sayers: list(`
    administration agence agences alliés ambassade ambassadeur ambassadrice ambassadeurs analyste analystes armée association
    assemblée autorité autorités avocat avocate avocats cabinet capitale candidat candidate cellule chancelier chancelière
    chancellerie chef cheffe chefs chercheur chercheuse coalition colonel commandant commandement comité commissaire commission
    conseil conseiller conseillère conseillers cour délégation délégué députée député députés diplomate diplomates diplomatie
    directeur directrice dirigeant dirigeante dirigeants dictateur élu élus élysée émissaire entourage envoyé envoyée
    état-major expert experte experts exécutif fondation fonctionnaire général gouvernement gouverneur groupe haut
    historien homologue institut institution interlocuteur journal journaliste journalistes juge kremlin leader leaders maire
    maison majorité médias médiateur médiatrice médiateurs militaires ministère ministre ministres mission monarque
    négociateur négociatrice négociateurs numéro observateur observateurs officiel officiels ong opposant opposante opposition
    organisation otan palais pape parlement parlementaire parlementaires parquet parti partie parties patron patronne pays
    pentagone police politologue porte-parole porte-paroles premier première premier-ministre président présidente présidents
    présidence presse procureur procureure quotidien quai rapporteur rebelles reine représentant représentante représentants
    responsable responsables roi secrétaire sénateur sénatrice sénateurs service services source sources spécialiste syndicat
    témoin témoins télévision tribunal université vice-président vice-présidente vice-ministre victimes`),
  neverSources: list(
    'loi plan carte projet accord traité texte constitution règlement article contrat programme film livre moment cas fois',
  ),
  verbs: list(`
    arrive arrivent arrivé part partent parti visite visitent reçoit reçoivent reçu commence commencent commencé finit finissent
    dure duré durent reste restent resté devient deviennent devenu vit vivent travaille travaillent prend prennent pris met mettent mis
    donne donnent donné tient tiennent tenu sait savent voit voient vu veut veulent faut permet permettent permis existe existent
    comprend comprennent compris cherche cherchent passe passent passé porte portent rend rendent trouve trouvent trouvé perd
    gagne meurt mort mènent mène mené signe signent signé négocie négocient prépare préparent rencontre rencontrent rencontré
    prévoit poursuivent poursuit concerne appelle quitte quittent quitté reprend reprennent repris ouvre ferme manque manquent
    subit avance avancent bloque bloquent attend attendent attendu compte comptent constitue représente suit suivent crée coûte
    tombe tombé tombent viole violent tue tué agit agissent revient reviennent semble semblent paraît aide marche fonctionne
    soient soit fasse fassent puisse puissent aille vienne viennent sache veuille reprenne prenne mette devienne cesse cessent`),
  verbEndings: list('ait aient era eront erait eraient ira iront irait iraient issent issait èrent irent urent'),
  pluralEndings: [],
  infinitives: list("de d' à"),
  infinitiveLeads: [],
  infinitiveEndings: list('er ir oir dre tre ire ure'),
} satisfies ReportingWords['words']

export const addressees = {
  prepositions: ['à', 'au', 'aux', 'devant'],
  endings: [],
  nouns: list('journalistes reporters correspondants'),
} satisfies ReportingWords['addressees']

/** What shows that a reported clause is over and the reporter speaks again. */
export const stops = {
  afterComma: [
    'selon',
    "d' après",
    "de l' avis de",
    'alors que',
    "alors qu'",
    'tandis que',
    "tandis qu'",
    'pendant que',
    'au lendemain',
    'après',
    'avant de',
    'avant que',
    'lors de',
    'lors du',
    "lors d'",
    'dans un communiqué',
    'dans un entretien',
    'dans une interview',
    'dans un message',
    'dans un tweet',
    'sur le réseau',
    'en référence à',
    'en allusion à',
    'faisant référence à',
    'en réponse à',
    'sans préciser',
    'sans donner',
    'sans plus de',
    'sans citer',
    'sans entrer',
    'interrogé sur',
    'interrogée sur',
    'interrogé par',
    'cité par',
    'citée par',
    'citant',
    'au sujet de',
    'mais',
    'dont',
    'une allusion',
    'quelques heures',
    'quelques jours',
    'au moment où',
    "au moment d'",
    'même si',
    "même s'",
    'bien que',
    "bien qu'",
    'malgré',
  ],
  anywhere: [
    'selon',
    "d' après",
    'tandis que',
    'alors que',
    'lors de son entretien',
    "lors d' un entretien",
    "lors d' une conférence",
    'dans un communiqué',
    'dans un entretien',
    "à l' issue de",
  ],
} satisfies ReportingWords['stops']

export const labels = {
  questions: ['q', 'question', 'journaliste'],
  answers: ['r', 'réponse'],
  from: ['de'],
  never: list(`
    note photo photos vidéo image source correction rédaction heure date lieu contact mots-clés partager exclusif urgent opinion
    analyse éditorial pourquoi comment résumé conclusion direct live reportage entretien interview tribune décryptage récit`).concat(
    [
      'lire aussi',
      'à lire aussi',
      'voir aussi',
      'mise à jour',
      'en direct',
      'par exemple',
      'en savoir plus',
      'à lire',
      'en images',
      'en clair',
      'résultat',
    ],
  ),
} satisfies ReportingWords['labels']

export const notSpeech = {
  before: [
    'dit',
    'dite',
    'dits',
    'dites',
    'soi-disant',
    'intitulé',
    'intitulée',
    'baptisé',
    'baptisée',
    'surnommé',
    'surnommée',
    'appelé',
    'appelée',
    'nommé',
    'nommée',
    'film',
    'livre',
    'roman',
    'chanson',
    'revue',
    'journal',
    'magazine',
    'quotidien',
    'hebdomadaire',
    'série',
    'émission',
    'navire',
    'frégate',
    'opération',
    'groupe',
    'parti',
    'missile',
    'prétendu',
    'prétendue',
    'fameux',
    'fameuse',
    'plan',
    'rapport',
  ],
  after: [],
} satisfies ReportingWords['notSpeech']

export const changes = [
  'de son côté',
  'pour sa part',
  'quant à lui',
  'quant à elle',
  'à son tour',
  'en revanche',
  'pendant ce temps',
  'interrogé',
] satisfies ReportingWords['changes']
