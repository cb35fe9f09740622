import type { Cues, Decision } from './grammar.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));

/** Preterites that no ending gives away. */
const preterites = set(`wurde wurden war waren hatte hatten gab kam kamen ging gingen sagte sagten
    begann begannen blieb blieben brach brachen brachte brachten dachte dachten durfte durften empfing empfingen entschied entschieden
    erhielt erhielten erschien erschienen ertrank fand fanden fiel fielen flog flogen floh flohen fuhr fuhren fing fingen
    gelang gelangen geriet gerieten geschah gewann gewannen gewonnen griff griffen half halfen hielt hielten hieß hießen hob hoben
    kannte kannten konnte konnten las lasen lag lagen ließ ließen lief liefen litt litten log lud luden maß mochte mochten musste mussten nahm nahmen
    nannte nannten rief riefen riet ritt rannte rannten sah sahen sandte saß saßen schied schieden schien schienen schlief schloss schlossen
    schlug schlugen schnitt schoss schossen schrieb schrieben schrie schwamm schwieg schwiegen sank sanken sang sangen sprach sprachen sprang sprangen
    stand standen starb starben stieg stiegen stieß stießen stritt stritten tat taten traf trafen trat traten trieb trieben trug trugen trank
    unterlag unterlagen unterschrieb unterschrieben verband verbot verboten verbrachte verbrachten verfiel vergab vergaben verging verlieh verliehen
    verlor verloren verließ verließen vermied vernahm verriet verschob verschoben verschwand verschwanden versprach versprachen verstarb verstieß
    vertrat vertraten verwies verwiesen verzieh vorlag wandte wandten warb warben warf warfen warfen wich wies wiesen wollte wollten wuchs wuchsen wusste wussten
    zog zogen zwang zwangen bat baten befahl befand befanden beging begingen bekam bekamen beriet berieten beschloss beschlossen beschrieb besaß besaßen
    bestand bestanden betrat betrug betrugen bewarb bezog bezogen bog bot boten drang drangen einigte einigten erfuhr erfuhren ergab ergaben ergriff erhob erhoben
    erlag erlitt erlitten erwarb erwies genoss gestand glich hinterließ scheiterte scheiterten schuf schufen sollte sollten übergab übergaben übernahm übernahmen
    überschritt umfasste trennte trennten unterbrach unternahm unterstrich gewesen worden geworden`);

/** Ahead: will, shall, may, and what is planned. */
const ahead = set(`plant planen plane geplant vorgesehen erwartet
    angekündigt anberaumt angesetzt terminiert bevorsteht bevorstehen beabsichtigt beabsichtigen vorhat vorhaben startet starten beginnt beginnen tagt tagen
    wählt wählen entscheidet läuft reist reisen kommt kommen folgt folgen eröffnet öffnet öffnen endet enden spielt spielen trifft treffen
    gastiert lädt laden anmelden anmeldung anmeldungen termin termine frist spätestens voraussichtlich künftig`);

/** Present of something dated: „am Sonntag sind Wahlen“. Weaker than all else. */
const presents =
  set(`ist sind hat haben findet finden steht stehen geht gehen gibt hält halten tritt treten stimmt stimmen erscheint erscheinen muss müssen kann können
    fährt fahren fliegt fliegen bringt bringen bleibt bleiben gilt gelten jährt feiert feiern empfängt empfangen besucht besuchen stellt stellen zieht ziehen
    zeigt zeigen liest lesen singt singen tritt berät beraten verhandelt verhandeln präsentiert präsentieren veranstaltet veranstalten referiert diskutieren
    spricht sprechen legt legen nimmt nehmen setzt setzen sitzt warten wartet macht machen schließt schließen fällt fallen sei seien`);

/** Words that look like weak preterites and are none. */
const notPreterites =
  set(`heute heuten seite seiten leute leuten mitte weite weiten kosten karte karten beste besten letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten
    fünfte sechste siebte achte neunte zehnte rechte rechten ratet garten arten raten bitte bitten hatten wüste wüsten küste küsten liste listen leiten leisten
    bieten arbeiten beraten betreten vertreten verbreiten bereiten begleiten gestalten verhalten erhalten enthalten halten behalten reiten streiten warten erwarten
    starten rechten soldaten minuten präsidenten studenten daten staaten städten räten schritten konflikten dritten kräfte geschäfte elfte zwölfte
    weitesten meisten nächste nächsten höchste höchsten größte größten wichtigsten könnte könnten möchte möchten dürfte dürften müsste müssten wäre
    unten hinten selten stätte stätten hälfte mächte nächte rechte berichte gerichte gesichte geschichte geschichten schichten pflichten lichten dichten richten berichten
    verzichten vernichten fürchten achten beobachten betrachten verachten breite breiten späte späten alte alten kalte kalten bekannte bekannten gute guten
    gesamte gesamten geplante geplanten erwartete erwarteten vergangenheit sogenannte sogenannten bunte bunten rote roten tote toten gäste gästen feste festen leichte leichten
    akte akten fakten punkte punkten produkte produkten projekte projekten märkte märkten orte orten worte worten werte werten sorte sorten texte texten
    experte experten patienten klienten agenten dokumente dokumenten momente momenten elemente parlamente regimenter kontinente prominente prominenten
    ernste ernsten kunst künste künsten feste reste resten gerüste dienste diensten verluste verlusten proteste protesten teste testen lasten fasten kasten posten westen osten
    solisten journalisten polizisten touristen terroristen aktivisten juristen christen kommunisten minderheiten einheiten mehrheiten arbeiten zeiten seiten
    möglichkeiten schwierigkeiten tätigkeiten fähigkeiten persönlichkeiten streitigkeiten`);

const weakPreterite = /^\p{Ll}{2,}(?:te|ten)$/u;
/** Stems in -t: „treten“, „antreten“ is a present and no preterite. */
const stemInT =
  /(?:tret|halt|biet|arbeit|rat|wart|start|leit|reit|streit|bitt|schreit|gleit|breit|lauf|laut|läut|deut|kost|test|rast|leist|tröst|rüst|acht|richt|dicht|schlicht|sicht|fürcht|leucht|schlacht|tracht|zicht|wort|rett|wett|heft|walt|schalt|stalt|spalt|schaft|mut|tast|trott|haft|schütt|kett|glätt|spott|flucht|pacht|nicht|recht)en$/u;
const modals = set(
  'soll sollen solle will wollen wolle möchte möchten dürfte dürften könnte könnten muss müssen kann können darf dürfen',
);
/** Before the stem of a separable verb: „an“-gekündigt, „vor“-verlegt. */
const separable =
  'ab|an|auf|aus|bei|da|durch|ein|entgegen|fehl|fern|fest|fort|frei|gegenüber|heim|her|heraus|herbei|hin|hinaus|hinzu|hoch|krank|los|mit|nach|nieder|offen|statt|still|teil|tot|um|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen';
const participle = new RegExp(
  `^(?:${separable})?(?:ge\\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|wider|hinter)\\p{Ll}{2,}(?:t|en)|\\p{Ll}{2,}iert)$`,
  'u',
);
const planned = set(
  'geplant vorgesehen angesetzt anberaumt angekündigt terminiert erwartet beabsichtigt eingeladen fällig',
);
/** With a helping verb a participle, alone a present: „übernimmt“, „verkauft“. */
const prefixedPresent = /^(?:be|ver|er|ent|zer|über|unter)\p{Ll}{2,}t$/u;
/** Verbs of motion and change, whose perfect has „sein“. */
const moved =
  /(?:gegangen|gekommen|gefahren|geflogen|gereist|gelaufen|geflohen|gestiegen|gefallen|gewesen|geblieben|geworden|gestorben|verstorben|erschienen|entstanden|geschehen|passiert|gewachsen|getreten|gezogen|gewandert|verschwunden|gelandet|gestürzt|geflüchtet|eingetroffen|gesunken)$/u;
const zuInfinitive = /^\p{Ll}+zu\p{Ll}+en$/u;

/** A third person in the present, by its ending; `notVerbs` end so and are none. */
const thirdPerson = /^\p{Ll}{3,}t$/u;
const notVerbs =
  set(`nicht mit seit jetzt erst selbst zuletzt oft dort fast sofort statt samt laut weit gut zunächst möglichst insgesamt direkt
  bekannt zuerst längst höchst meist sonst einst hart alt kalt echt recht leicht schlecht dicht licht nacht kürzlich jüngst zumeist dicht
  überhaupt komplett nett fett rot tot breit bereit damit somit womit hiermit anstatt mitunter bislang soweit derzeit zurzeit jederzeit allzeit
  zweit dritt absolut privat akut konkret exakt perfekt korrekt intakt abrupt brutalst geehrt verehrt zumindest indirekt abseits inmitt mitsamt
  heut weltweit landesweit bundesweit europaweit stadtweit tut mut blut wut zeit`);

/** What lasts over the whole of a time and is no single happening. */
const lasting =
  set(`dauert dauern dauerte dauerten herrscht herrschen herrschte herrschten bleibt bleiben blieb blieben anhält anhalten andauert gilt gelten
  galt galten läuft laufen lief liefen ruht ruhen`);

/** Of a state and not of a happening: „heute ist es kompliziert“, „heute lebt er dort“. */
const states =
  set(`ist sind gibt kann können lebt leben gilt gelten weiß wissen heißt heißen nennt nennen scheint scheinen zählt zählen gehört gehören fehlt fehlen
  braucht brauchen dient dienen wirkt wirken muss müssen darf dürfen hat haben vermuten glauben wohnt wohnen arbeitet arbeiten besteht bestehen
  macht machen sieht sehen liegt liegen wird`);

/**
 * In the order of weight: „wird“ and „soll“ (but „soll … haben“ is hearsay of the past); a perfect with „haben“; a participle of
 * planning; a preterite; another perfect; an infinitive with „zu“; what begins or takes place; any present; a participle alone.
 */
function decide<Word extends { readonly word: string }>(clause: readonly Word[]): Decision<Word> | null {
  const small = clause.map(({ word }, at) => (at === 0 ? word.toLowerCase() : word));
  const which = (test: (word: string, at: number) => boolean): readonly Word[] =>
    clause.filter((_, at) => test(small[at] ?? '', at));
  const say = (value: 'past' | 'future', words: readonly Word[]): Decision<Word> => ({ value, words });

  const will = which((word) => /^(?:wird|werden|werde)$/.test(word));
  if (will.length > 0) return say('future', will.slice(0, 1));
  const participles = which((word) => participle.test(word));
  const modal = which((word) => modals.has(word));
  const isNowadays = which((word) => states.has(word)).length > 0;
  if (modal.length > 0) {
    const isHearsay = isPerfectInfinitive(small.at(-1) ?? '', participles);
    if (isHearsay) return say('past', [...modal.slice(0, 1), ...clause.slice(-1)]);
    return { ...say('future', modal.slice(0, 1)), isNowadays };
  }
  const having = which((word) => /^(?:hat|haben|habe|hatte|hatten|hätte|hätten)$/.test(word));
  if (having.length > 0 && participles.length > 0)
    return say('past', [...having.slice(0, 1), ...participles.slice(-1)]);
  const plans = which((word) => planned.has(word));
  if (plans.length > 0) return say('future', plans.slice(0, 1));
  const past = which((word) => preterites.has(word) || isWeakPreterite(word));
  if (past.length > 0) {
    // „wurde … weiterentwickelt“
    const passive = /^wurden?$/.test(past[0]?.word.toLowerCase() ?? '') ? participles.slice(-1) : [];
    return say('past', [...past.slice(0, 1), ...passive]);
  }
  const being = which((word) => /^(?:ist|sind|sei|seien|bin|wäre|wären)$/.test(word));
  if (being.length > 0 && participles.length > 0) return say('past', [...being.slice(0, 1), ...participles.slice(-1)]);
  const infinitives = which(
    (word, at) => zuInfinitive.test(word) || (/^\p{Ll}+e?n$/u.test(word) && small[at - 1] === 'zu'),
  );
  if (infinitives.length > 0) {
    // „gefahren zu sein“
    const isOver = isPerfectInfinitive(infinitives.at(-1)?.word ?? '', participles);
    return say(isOver ? 'past' : 'future', infinitives.slice(-1));
  }
  const cue = which((word) => ahead.has(word.toLowerCase()));
  if (cue.length > 0) return say('future', cue.slice(0, 1));
  const present = which((word) => presents.has(word) || prefixedPresent.test(word));
  if (present.length > 0) return { ...say('future', present.slice(0, 1)), isNowadays };
  const third = which((word) => thirdPerson.test(word) && !notVerbs.has(word) && !participle.test(word));
  if (third.length > 0) return { ...say('future', third.slice(0, 1)), isNowadays };
  return participles.length > 0 ? { ...say('past', participles.slice(-1)), isWeak: true } : null;
}

function isWeakPreterite(word: string): boolean {
  return weakPreterite.test(word) && !stemInT.test(word) && !notPreterites.has(word) && !ahead.has(word);
}

/** „gesprochen haben“, „gefahren sein“; but „abgeschlossen sein“ is a state to come. */
function isPerfectInfinitive(last: string, participles: readonly { readonly word: string }[]): boolean {
  const participle = participles.at(-1)?.word ?? '';
  return participle !== '' && (last === 'haben' || (last === 'sein' && moved.test(participle)));
}

/** What tells in a German clause whether it looks back or ahead. */
export const germanCues: Cues = {
  clauseBreak: /^[,;:()–—„“”»«"]$/,
  phraseBreaks: false,
  lasting,
  contrasts: set('früher damals einst einstmals ehemals seinerzeit vormals'),
  decide,
};
