import type { Cues, Decision } from './grammar.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));

/** Preterites that no ending gives away, without those that are also a present (“cut”, “put”): those stand below. */
const preterites =
  set(`was were had did said became began blew bore bought broke brought built burnt caught chose came clung crept dealt drank dreamt drew drove
    ate fed fell felt fled flew fought forbade forgot found froze gave got grew heard held hid hung kept knelt knew laid led left lent lay lit lost made meant met
    overcame overthrew oversaw paid ran rang rose sang sank sat saw sought sold sent shook shone shot shrank slept slid slung spent spoke sprang stole stood stuck
    strode struck stung swam swept swore swung taught thought threw told took tore undertook understood underwent undid upheld warned went wept withdrew withstood woke wore won
    wound wrote foresaw befell mistook withheld rebuilt resold arose awoke bade beheld sped spun spat stank strove slew wove`);

/** The same in all tenses; in news mostly told of what is over. */
const unchanged = set(
  'cut put hit hurt shut beat burst cast cost let quit set spread split read bet shed shut rid thrust upset',
);

const participles =
  set(`been begun become blown borne bought broken brought built burnt caught chosen come cut dealt done drawn driven drunk eaten fallen fed felt fled flown
    forbidden forgotten fought found frozen given gone got gotten grown heard held hidden hit hurt kept known laid led left lent let lit lost made meant met overthrown paid put
    quit raised read ridden risen run said sold sent set shaken shot shown shrunk shut sold spent split spoken spread stolen stood struck stuck sunk sung swept sworn taken taught
    thought thrown told torn understood won worn written withdrawn woken hung seen sought undergone proven beaten sat slid risen rung sworn overcome`);

/** Words in -ed that are no verbs. */
const notVerbs = set(
  'need indeed hundred speed feed seed bed red wed shed weed breed greed creed embed bleed proceed exceed succeed sacred naked wicked rugged so-called aged',
);

/** What is done before the article appears, or planned for after it: with “to” behind them they look ahead. */
const plans =
  set(`plan plans planned planning want wants wanted expect expects expected hope hopes hoped hoping intend intends intended aim aims aimed promise promises
    promised vow vows vowed pledge pledges pledged threaten threatens threatened decide decides agree agrees agreed due set scheduled slated poised likely unlikely about going ready
    prepare prepares preparing seek seeks want offer offers offered invited obliged required able bound sure certain supposed forecast projected predicted tipped wish wishes need needs has have had refuses wait waiting`);

/** Beside “is” alone, or nothing: what is so has its day ahead. */
const planned = set('planned scheduled expected due slated anticipated');

/** Third person and plural of what is dated: “the court rules on Friday”. A noun in -s needs something before it. */
const presents =
  set(`is are starts start begins begin opens open reopens reopen closes close ends end meets meet votes vote takes take returns return arrives arrive leaves leave departs depart
    visits visit hosts host plays play faces face runs run goes go comes come expires expire rules rule reads read sings sing sails sail performs perform holds hold launches launch kicks resumes
    resume marks mark celebrates celebrate turns turn becomes become speaks speak travels travel flies fly heads head appears appear stands stand testifies testify decides decide elects elect
    premieres releases release publishes publish presents present joins join welcomes welcome falls fall lands land lapses discusses discuss debates debate chairs gathers gather convenes
    convene retires retire steps moves move considers consider receives receive gives give shows show announces reports report unveils tours switches pays pay rises rise changes change drops
    lifts hears hear sits sit tries delivers deliver signs sign stays stay continues continue ships gets get makes make sees see enters enter stops stop tackles plans wants brings bring`);

/** Whoever does this looks ahead, whatever participle follows: “wants the talks held in January”. */
const lookingAhead = set('want wants expect expects hope hopes demand demands await awaits plan plans');

const modals = set('should must may might can cannot could ought');
const pureVerbs = set('meet begin return arrive leave depart gather convene resume speak travel elect decide become');
const adjectives = set('new old more first second big early final many fresh local top key');
const determiners = set('the a an its their his her our my your this that these those new no some any');

/**
 * In the order of weight: “to have” with a participle is hearsay of the past; “will” and “would”, “is to”, “plans to”; a preterite or
 * perfect; a modal; what is planned; what begins or takes place; a participle.
 */
function decide<Word extends { readonly word: string }>(clause: readonly Word[]): Decision<Word> | null {
  const words = clause.map(({ word }) => word.toLowerCase());
  const at = (test: (word: string, index: number) => boolean) => words.findIndex(test);
  const lastAt = (test: (word: string, index: number) => boolean) => words.findLastIndex(test);
  const say = (value: 'past' | 'future', index: number, to = index): Decision<Word> => ({
    value,
    words: clause.slice(index, to + 1),
  });
  const isVerb = (word: string, index: number) =>
    /^\p{Ll}/u.test(clause[index]?.word ?? '') || index === 0 ? word : '';
  const isWeak = (word: string, index: number) =>
    /\p{Ll}{2,}ed$/u.test(word) &&
    isVerb(word, index) !== '' &&
    !notVerbs.has(word) &&
    !determiners.has(words[index - 1] ?? '');
  const isParticiple = (word: string, index: number) => participles.has(word) || isWeak(word, index);
  /** The next word that is no adverb. */
  const next = (index: number) =>
    words.findIndex(
      (word, other) => other > index && !/ly$|^(?:not|also|now|already|still|just|all|never|only|yet|to)$/.test(word),
    );

  const hearsay = at(
    (word, index) =>
      word === 'have' && words[index - 1] === 'to' && isParticiple(words[next(index)] ?? '', next(index)),
  );
  if (hearsay >= 0) return say('past', hearsay - 1, next(hearsay));
  const will = at(
    (word, index) => /^(?:will|shall|would|ll)$/.test(word) || (word === 'won' && words[index + 1] === 't'),
  );
  const wouldHave = will >= 0 && words[will] === 'would' && words[next(will)] === 'have';
  if (will >= 0) return wouldHave ? say('past', will, next(will)) : say('future', will);
  const isTo = at((word, index) => /^(?:is|are|am|be)$/.test(word) && words[index + 1] === 'to');
  if (isTo >= 0) return say('future', isTo, isTo + 1);
  const plansTo = at((word, index) => plans.has(word) && words[index + 1] === 'to' && words[index + 2] !== 'have');
  if (plansTo >= 0) return say('future', plansTo, plansTo + 1);
  const modal = at((word, index) => modals.has(word) && isVerb(word, index) !== '' && clause[index]?.word !== 'May');
  if (modal >= 0) return words[next(modal)] === 'have' ? say('past', modal, next(modal)) : say('future', modal);
  const wish = lastAt((word, index) => lookingAhead.has(word) && index > 0 && !determiners.has(words[index - 1] ?? ''));
  if (wish >= 0 && !words.some((word, index) => index > wish && /^(?:was|were|had|did)$/.test(word)))
    return say('future', wish);
  const isPlanned = at((word, index) => planned.has(word) && /^(?:is|are|be)$/.test(words[index - 1] ?? ''));
  if (isPlanned >= 0) return say('future', isPlanned - 1, isPlanned);
  const perfect = at(
    (word, index) => /^(?:has|have|ve)$/.test(word) && isParticiple(words[next(index)] ?? '', next(index)),
  );
  if (perfect >= 0) return say('past', perfect, next(perfect));
  const helper = lastAt((word) => /^(?:was|were|had|did)$/.test(word));
  if (helper >= 0) {
    const to = next(helper);
    return isParticiple(words[to] ?? '', to) ? say('past', helper, to) : say('past', helper);
  }
  const present = lastAt(
    (word, index) => presents.has(word) && isVerb(word, index) !== '' && isPlaceOfVerb(words, clause, index),
  );
  const past = lastAt(
    (word, index) =>
      preterites.has(word) ||
      (isWeak(word, index) && !planned.has(word) && !/^(?:is|are|be|being)$/.test(words[index - 1] ?? '')),
  );
  // Of a preterite and a present the nearer to the phrase: it ends its clause.
  if (past >= 0 && past > present) return say('past', past);
  const same = lastAt((word) => unchanged.has(word));
  if (same > present) return say('past', same);
  if (present >= 0)
    return past >= 0 && /^(?:is|are)$/.test(words[present] ?? '') ? say('past', past) : say('future', present);
  const isDue = at((word) => planned.has(word));
  if (isDue >= 0) return say('future', isDue);
  return null;
}

/**
 * “the rules”, “New rules” and “a report” are nouns: a form in -s has no article before it, another one has a plural, “they” or a name.
 */
function isPlaceOfVerb(words: readonly string[], clause: readonly { readonly word: string }[], index: number): boolean {
  const word = words[index] ?? '';
  const before = words[index - 1] ?? '';
  if (word === 'is' || word === 'are') return true;
  if (/[^s]s$/.test(word)) return !determiners.has(before) && !(index === 1 && adjectives.has(before));
  return (
    index === 0 ||
    /[^s]s$|^(?:they|we|you|people|police|women|men|children|also|then|both|to)$/.test(before) ||
    (pureVerbs.has(word) && /^\p{Lu}/u.test(clause[index - 1]?.word ?? ''))
  );
}

/** By its form alone: “became”, “turned”. */
export function isEnglishPreterite(word: string): boolean {
  return preterites.has(word) || (/\p{Ll}{2,}ed$/u.test(word) && !notVerbs.has(word));
}

/** What tells in an English clause whether it looks back or ahead. */
export const englishCues: Cues = {
  clauseBreak:
    /^(?:[,;:()–—“”"]|that|who|which|whom|whose|whether|because|while|when|as|and|but|if|since|although|though|where|until|after|before|or)$/,
  phraseBreaks: true,
  lasting: new Set(
    'lasts last lasted persists persist persisted remains remain remained stays stay stayed continues continue continued prevails prevail'.split(
      ' ',
    ),
  ),
  contrasts: set('once then before earlier formerly previously yesterday'),
  decide,
};
