import type { NameWords } from '../sections/names.ts'
import { states } from './states.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

const ministers = (words: readonly string[], portfolios: readonly string[]): string[] =>
  words.flatMap((word) => portfolios.map((portfolio) => `${word} ${portfolio}`))
const foreign = [
  'des affaires étrangères',
  'des affaires etrangères',
  'des relations extérieures',
  "de l'europe et des affaires étrangères",
]
const defence = ['de la défense', 'des armées', 'à la défense']
const other = [
  "de l'intérieur",
  "de l'économie",
  'des finances',
  'de la justice',
  'du commerce',
  "de l'énergie",
  'de la santé',
]

export const names = {
  spelling: 'own',
  endings: [],
  baseEndings: [],
  titles: [
    { words: list('m monsieur mr sir lord prince cheikh'), gender: 'male' },
    { words: list('mme madame mlle lady princesse'), gender: 'female' },
    {
      words: list(
        'dr docteur général colonel capitaine commandant amiral maréchal maître sénateur sénatrice député députée gouverneur ayatollah cardinal ex-président ex-premier ex-ministre',
      ),
      gender: null,
    },
  ],
  offices: [
    {
      role: 'president',
      words: [
        'président',
        'président de la république',
        "chef de l'état",
        "chef de l'etat",
        "chef d'état",
        "chef d'etat",
      ],
      gender: 'male',
    },
    {
      role: 'president',
      words: ['présidente', 'présidente de la république', "cheffe de l'état", "cheffe d'état"],
      gender: 'female',
    },
    { role: 'vice-president', words: ['vice-président'], gender: 'male' },
    { role: 'vice-president', words: ['vice-présidente'], gender: 'female' },
    { role: 'monarch', words: ['roi', 'émir', 'sultan', 'empereur'], gender: 'male' },
    { role: 'monarch', words: ['reine', 'impératrice'], gender: 'female' },
    { role: 'crown-prince', words: ['prince héritier'], gender: 'male' },
    { role: 'supreme-leader', words: ['guide suprême'], gender: 'male' },
    {
      role: 'prime-minister',
      words: ['premier ministre', 'chef du gouvernement', 'chef de gouvernement', 'président du conseil'],
      gender: 'male',
    },
    {
      role: 'prime-minister',
      words: ['première ministre', 'cheffe du gouvernement', 'présidente du conseil'],
      gender: 'female',
    },
    { role: 'deputy-prime-minister', words: ['vice-premier ministre', 'vice-première ministre'], gender: null },
    { role: 'chancellor', words: ['chancelier', 'chancelier fédéral'], gender: 'male' },
    { role: 'chancellor', words: ['chancelière', 'chancelière fédérale'], gender: 'female' },
    {
      role: 'foreign-minister',
      words: [
        ...ministers(['ministre', "ministre d'état", 'secrétaire'], foreign),
        'chef de la diplomatie',
        'cheffe de la diplomatie',
        "secrétaire d'état",
        "secrétaire d'etat",
        'patron de la diplomatie',
      ],
      gender: null,
    },
    {
      role: 'deputy-foreign-minister',
      words: [
        ...ministers(['vice-ministre', 'ministre délégué', 'ministre adjoint'], foreign),
        "sous-secrétaire d'état",
        "secrétaire d'état adjoint",
      ],
      gender: null,
    },
    {
      role: 'defence-minister',
      words: [...ministers(['ministre', 'secrétaire'], defence), 'chef du pentagone', 'patron du pentagone'],
      gender: null,
    },
    {
      role: 'minister',
      words: ['ministre', ...ministers(['ministre'], other), 'secrétaire au trésor', 'secrétaire au commerce'],
      gender: null,
    },
    {
      role: 'spokesperson',
      words: [
        'porte-parole',
        'porte-parole de la présidence',
        'porte-parole du gouvernement',
        "porte-parole de l'élysée",
        'attaché de presse',
      ],
      gender: null,
    },
    {
      role: 'foreign-ministry-spokesperson',
      words: [
        ...ministers(['porte-parole du ministère', 'porte-parole du ministre'], foreign),
        'porte-parole de la diplomatie',
        "porte-parole du département d'état",
        "porte-parole du quai d'orsay",
      ],
      gender: null,
    },
    {
      role: 'security-adviser',
      words: [
        'conseiller à la sécurité nationale',
        'conseillère à la sécurité nationale',
        'secrétaire du conseil de sécurité',
        'conseiller pour la sécurité nationale',
      ],
      gender: null,
    },
    {
      role: 'aide',
      words: ['conseiller', 'conseiller diplomatique', 'conseiller présidentiel', 'assistant'],
      gender: 'male',
    },
    { role: 'aide', words: ['conseillère', 'conseillère diplomatique'], gender: 'female' },
    {
      role: 'chief-of-staff',
      words: [
        'chef de cabinet',
        'directeur de cabinet',
        'directrice de cabinet',
        "secrétaire général de l'élysée",
        "chef de l'administration présidentielle",
      ],
      gender: null,
    },
    { role: 'envoy', words: ['envoyé', 'envoyé spécial', 'émissaire', 'représentant spécial'], gender: 'male' },
    { role: 'envoy', words: ['envoyée', 'envoyée spéciale', 'représentante spéciale'], gender: 'female' },
    { role: 'ambassador', words: ['ambassadeur', 'représentant permanent', "chargé d'affaires"], gender: 'male' },
    { role: 'ambassador', words: ['ambassadrice', 'représentante permanente', "chargée d'affaires"], gender: 'female' },
    {
      role: 'speaker',
      words: [
        'président du parlement',
        'présidente du parlement',
        "président de l'assemblée nationale",
        "présidente de l'assemblée nationale",
        'président de la chambre des représentants',
        'président du sénat',
      ],
      gender: null,
    },
    { role: 'secretary-general', words: ['secrétaire général', 'secrétaire générale'], gender: null },
    {
      role: 'high-representative',
      words: [
        'haut représentant',
        'haute représentante',
        'chef de la diplomatie européenne',
        'cheffe de la diplomatie européenne',
      ],
      gender: null,
    },
    {
      role: 'commission-president',
      words: [
        'président de la commission',
        'présidente de la commission',
        'présidente de la commission européenne',
        'président de la commission européenne',
      ],
      gender: null,
    },
    {
      role: 'council-president',
      words: ['président du conseil européen', 'présidente du conseil européen'],
      gender: null,
    },
    { role: 'commander', words: ['commandant en chef', "chef d'état-major", 'chef des armées'], gender: null },
    {
      role: 'intelligence-chief',
      words: ['chef du renseignement', 'directeur de la cia', 'chef des services de renseignement'],
      gender: null,
    },
    {
      role: 'negotiator',
      words: ['négociateur', 'négociateur en chef', 'négociatrice', 'négociatrice en chef'],
      gender: null,
    },
    {
      role: 'foreign-ministry',
      words: [...ministers(['ministère'], foreign), 'diplomatie', "département d'état", "département d'etat"],
      gender: null,
    },
    { role: 'defence-ministry', words: ministers(['ministère'], defence), gender: null },
    { role: 'ministry', words: ['ministère', ...ministers(['ministère'], other)], gender: null },
    { role: 'government', words: ['gouvernement', 'exécutif', 'cabinet'], gender: null },
    {
      role: 'presidency',
      words: [
        'présidence',
        'présidence de la république',
        'administration',
        'administration présidentielle',
        'palais présidentiel',
      ],
      gender: null,
    },
    { role: 'parliament', words: ['parlement', 'congrès', 'assemblée nationale', 'sénat'], gender: null },
    { role: 'delegation', words: ['délégation', 'équipe de négociation'], gender: null },
  ],
  heads: ['chef', 'cheffe', 'patron', 'patronne', 'dirigeant', 'numéro un', 'président', 'responsable'],
  generics: [
    {
      words: [
        'dirigeant',
        'leader',
        'président élu',
        "locataire de l'élysée",
        'locataire de la maison blanche',
        'maître du kremlin',
        "hôte de l'élysée",
      ],
      gender: 'male',
      means: 'leader',
    },
    { words: ['dirigeante', 'présidente élue'], gender: 'female', means: 'leader' },
    {
      words: [
        'responsable',
        'diplomate',
        'officiel',
        'haut responsable',
        'haut fonctionnaire',
        'représentant',
        'élu',
        'homme politique',
        'général',
      ],
      gender: 'male',
      means: 'official',
    },
    {
      words: ['responsable', 'diplomate', 'haute responsable', 'représentante', 'élue'],
      gender: 'female',
      means: 'official',
    },
    { words: ['homme'], gender: 'male', means: 'anybody' },
    { words: ['femme'], gender: 'female', means: 'anybody' },
  ],
  plurals: [
    { words: ['présidents', "chefs d'état", "chefs d'etat"], role: 'president', count: null },
    { words: ['deux présidents', "deux chefs d'état", "deux chefs d'etat"], role: 'president', count: 2 },
    { words: ['premiers ministres', 'chefs de gouvernement'], role: 'prime-minister', count: null },
    {
      words: ['ministres des affaires étrangères', 'chefs de la diplomatie', 'chefs de diplomatie'],
      role: 'foreign-minister',
      count: null,
    },
    {
      words: ['deux ministres', 'deux ministres des affaires étrangères', 'deux chefs de la diplomatie'],
      role: 'foreign-minister',
      count: 2,
    },
    { words: ['dirigeants', 'leaders'], role: null, count: null },
    { words: ['deux dirigeants', 'deux leaders', 'deux hommes'], role: null, count: 2 },
  ],
  side: 'after',
  of: ['de', 'du', 'de la', 'des', "d'", "de l'", 'à', 'auprès de', 'en', 'pour'],
  between: list(
    'actuel actuelle nouveau nouvelle sortant sortante par intérim intérimaire élu élue désigné désignée adjoint adjointe',
  ),
  states,
  statesCapital: false,
  metonyms: {
    élysée: { side: 'state:FR', role: 'presidency' },
    elysée: { side: 'state:FR', role: 'presidency' },
    "palais de l'élysée": { side: 'state:FR', role: 'presidency' },
    "quai d'orsay": { side: 'state:FR', role: 'foreign-ministry' },
    matignon: { side: 'state:FR', role: 'government' },
    'maison blanche': { side: 'state:US', role: 'presidency' },
    'maison-blanche': { side: 'state:US', role: 'presidency' },
    pentagone: { side: 'state:US', role: 'defence-ministry' },
    "département d'état": { side: 'state:US', role: 'foreign-ministry' },
    'foggy bottom': { side: 'state:US', role: 'foreign-ministry' },
    kremlin: { side: 'state:RU', role: 'presidency' },
    'downing street': { side: 'state:GB', role: 'government' },
    'foreign office': { side: 'state:GB', role: 'foreign-ministry' },
    'palais du quirinal': { side: 'state:IT', role: 'presidency' },
    'palais chigi': { side: 'state:IT', role: 'government' },
    'saint-siège': { side: 'state:VA', role: null },
    'palais royal de rabat': { side: 'state:MA', role: null },
  },
  renderings: {},
  pronouns: [
    { words: ['il', 'lui', 'celui-ci', 'ce dernier'], gender: 'male', number: 'one', possessive: false },
    { words: ['elle', 'celle-ci', 'cette dernière'], gender: 'female', number: 'one', possessive: false },
    { words: ['son', 'sa', 'ses'], gender: null, number: 'one', possessive: true },
    { words: ['ils', 'elles', 'eux', 'ces derniers'], gender: null, number: 'many', possessive: false },
    { words: ['leur', 'leurs'], gender: null, number: 'many', possessive: true },
  ],
  antecedent: 'first',
  speakers: ['je', "j'", 'me', 'moi', "m'", 'mon', 'ma', 'mes'],
  bodies: [],
  counterparts: ['homologue', 'homologues', 'alter ego'],
  anonymous: [
    'analystes',
    'autorités',
    'critiques',
    'diplomate',
    'diplomates',
    'entourage',
    'experts',
    'fonctionnaires',
    'haut responsable',
    'hauts responsables',
    'observateurs',
    'officiels',
    'proches',
    'responsables',
    'source',
    'source diplomatique',
    'source gouvernementale',
    'source proche',
    'sources',
    'sources concordantes',
    'sources diplomatiques',
    'sources gouvernementales',
    'sources proches',
    'personne proche',
    'personnes proches',
  ],
  joiners: ['et'],
  jointEndings: [],
  definite: list("le la les l' ce cet cette ces du des au aux son sa ses"),
  indefinite: list('un une des certains autre'),
  gendered: [
    { words: ['le', 'un', 'ce', 'cet', 'du', 'au'], gender: 'male' },
    { words: ['la', 'une', 'cette'], gender: 'female' },
  ],
  things: list(`
    académie accord aéroport agence alliance armée assemblée association avenue banque base boulevard bureau canal centre chambre
    château cité comité compagnie conférence congrès conseil constitution convention cour coupe département école église équipe état
    états fédération fondation fonds force forces forum front golfe groupe guerre hôpital hôtel île îles institut internationale jeux
    journal journée ligue loi maison marché mer ministère mission monde mont mouvement musée nation nations nord office opération
    organisation ouest palais parc parlement parti place plan police pont port porte prix projet protocole quai radio région république
    réseau revue rue salle sénat service société sommet stade sud syndicat télévision théâtre traité tribunal union université
    vallée ville zone`),
  notNames: list(`
    a à afin ainsi alors après au aucun aujourd'hui aussi autre autres aux avant avec c' ce ceci cela celui cependant ces cet cette chacun
    chaque comme comment d' dans de depuis dernier des deux donc du elle elles en enfin ensuite entre est et européen européenne face
    hier ici il ils islam je jusque l' la le les leur leurs lors mais même mes mon n' ne ni noël non nos notre nous nouveau nouvelle occident
    on or orient ou où par parce pas pendant plus plusieurs pour pourquoi puis quand que quel qui quoi s' sa sans selon ses si son
    sous sur toujours tous tout toute toutefois trois très un une vers vos votre vous`),
  foreignFinals: null,
} satisfies NameWords
