import type { ReportingWords } from '../sections/reporting.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

/** Closed lists for the walks between source, cue and content. Source: our own grammar of English. */
export const words = {
  auxiliaries: list(`
    am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't
    have haven't is isn't may might must mustn't need ought shall should shouldn't was wasn't were weren't will won't
    would wouldn't 's 're 've 'll 'd 'm`),
  passives: list("am are aren't be been being is isn't was wasn't were weren't 's 're get gets got"),
  perfects: [],
  reflexivePassives: [],
  adverbs: list(`
    again ago ahead almost alone already also always angrily apart aside away back bluntly both briefly clearly down
    either else even ever far first flatly forward frequently further furthermore hard hence himself herself itself
    themselves myself yourself ourselves immediately indeed instead just largely last lately later least less likely long
    maybe merely moreover mostly much nearly neither never nevertheless next nonetheless not notably now often once only
    otherwise out over perhaps please previously privately publicly quickly quite rather really recently repeatedly right
    sadly sarcastically seldom similarly simply since sometimes somewhat soon specifically still strongly such
    subsequently then there thereby therefore though thus together too twice ultimately up usually very well yet here`),
  adverbEndings: ['ly'],
  times: list(`
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening
    night noon midnight week weekend month year years months weeks days hours minutes january february march april june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec earlier mon tue tues wed thu
    thurs fri sat sun`),
  determiners: list(`
    a an the this these those some any each every no another both all many most several few certain other such one two
    three four five six seven eight nine ten half dozens hundreds thousands millions more which`),
  prepositions: list(`
    about above across after against along alongside amid among amongst around as at before behind below beneath beside
    besides between beyond by concerning despite during except following for from in inside into like near of off on
    onto opposite out outside over past per regarding respecting than through throughout till to toward towards under
    underneath unlike until up upon via with within without`),
  nounPrepositions: list('of for from with who'),
  conjunctions: list('and but or nor &'),
  subordinators: list(`
    although as because before after even if once since than though unless until when whenever where whereas wherever
    while whilst lest that whether`),
  pronouns: list(`
    i he she they we you it who one everyone everybody someone somebody nobody anyone others neither another some many
    most few several both all none those`),
  objectPronouns: list('me him her them us it you himself herself themselves'),
  relatives: list('who whom which that whose'),
  questions: list('what how why whether where when who which if'),
  occasions: ['interview', 'briefing', 'conference', 'statement', 'speech', 'event', 'ceremony', 'summit', 'forum'],
  sayers: list(`
    adviser advisor adviser advisers advisors advocate advocates agency aide aides allies ally ambassador ambassadors
    analyst analysts army attorney attorneys author authors authorities billionaire boss businessman candidate candidates
    captain chair chairman chairwoman chancellor chief chiefs co-founder columnist commander commanders commentator
    commentators commission commissioner committee companies company congressman congresswoman correspondent council
    counsel court critics critic delegates delegate democrat democrats deputy diplomat diplomats director doctor doctors
    economist economists editor editors embassy envoy envoys executive executives expert experts father founder friend
    friends general government governor governors group groups head historian host insiders investigators journalist
    judge judges kremlin lawmaker lawmakers lawyer lawyers leader leaders manager mayor mayors mediator mediators member
    members minister ministers ministry mogul mother negotiator negotiators neighbor neighbors nominee observers office
    officer officers official officials opponents organizers organization parents participants pastor people person
    police politician politicians pollster pollsters pope premier president presidents professor professors prosecutor
    prosecutors protesters publicist report reporter reporters representative representatives republican republicans
    researcher researchers resident residents rival rivals scholar scholars scientist scientists secretary senator
    senators sheriff son source sources speaker spokesman spokesmen spokesperson spokespeople spokeswoman staff staffer
    staffers state strategist strategists student students supporter supporters surrogate surrogates teacher
    team treasurer user users veteran veterans victim victims voter voters wife witness witnesses woman women worker
    workers writer man men`),
  neverSources: list('law plan map sign bill ship road title story'),
  verbs: list(`
    became began broke brought built came chose comes did does drew drove fell felt found fought gave gets gives goes got
    grew held keeps kept knew laid leaves led left lies lost made makes meant meets met needs paid ran rose runs sat saw
    seems sent set shows sits sold spent spoke stands stood takes taught tends took turns understood wants went wins won
    wore works includes contains remains continues believes thinks says hopes appears begins brings calls comes
    faces feels finds follows happens helps holds keeps knows leads likes looks loses means moves offers pays plays
    represents requires seeks serves spends starts stays supports tries uses wants remain exist exists deserves deserve`),
  verbEndings: ['ed'],
  pluralEndings: ['s', 'percent', 'people', 'police', 'men'],
  infinitives: ['to'],
  infinitiveLeads: [],
  infinitiveEndings: [],
} satisfies ReportingWords['words']
