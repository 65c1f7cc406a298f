// "refused to extradite Lee", "rejected the description of the soldiers as spies": who is spoken about, and refused or accused of nothing.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, isMarked, lemma, relation, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether a target is only what others quarrel about. */
export const isSpokenAbout = (where: SentenceReading, match: Match, target: End): boolean =>
  isAbout(where.tree, match, target) ||
  isOfCharge(where, match, target) ||
  isOfTopic(where, match, target) ||
  isVenue(where.tree, match, target);

const isAbout = (tree: Tree, match: Match, target: End): boolean =>
  isWanted(tree, match, target) ||
  isPortrayed(tree, match, target) ||
  isOwnSide(tree, match, target) ||
  isInReport(tree, match, target) ||
  isOwnForce(tree, match, target) ||
  isOfAny(tree, match) ||
  isToThird(tree, match) ||
  isOwnFirm(match, target);

/** "refused to extradite Lee": it is those who want him that are refused. */
const isWanted = (tree: Tree, { frame, predicate }: Match, { mention: { head } }: End) =>
  EXTRADITING.has(frame.head) &&
  /^(acl|ccomp|xcomp)$/.test(relation(tree, predicate)) &&
  REFUSING.has(lemma(tree, tree.tokens[predicate]?.head ?? -1)) &&
  relation(tree, head) === 'obj';

const EXTRADITING = wordClass('verbs.extraditing');
const REFUSING = wordClass('words.refusing');

/** "rejected the description of the soldiers as spies": it is not theirs. */
const isPortrayed = (tree: Tree, { frame }: Match, { mention: { head } }: End) =>
  (frame.type === 'REJECT' || frame.type === 'ACCUSE') &&
  caseOf(tree, head) === 'of' &&
  PORTRAYALS.has(lemma(tree, tree.tokens[head]?.head ?? -1));

const PORTRAYALS = wordClass('nouns.portrayals');

/** "dismissed claims that his troops had crossed the line": what others say of one's own men, who have said nothing. */
const isOwnSide = (tree: Tree, { frame }: Match, { mention: { head } }: End) =>
  frame.type === 'REJECT' &&
  childrenBy(tree, head, 'nmod:poss').some((at) => tree.tokens[at]?.xpos === 'PRP$') &&
  ancestors(tree, head).some(
    (at) => /^(acl|ccomp)/.test(relation(tree, at)) && REPORTED.has(lemma(tree, tree.tokens[at]?.head ?? -1)),
  );

const REPORTED = wordClass('nouns.reported');

/** "dismissed reports that Chad had armed Mali": what was reported of them, and not by them. */
const isInReport = (tree: Tree, { frame, predicate }: Match, { mention: { head } }: End) =>
  (frame.type === 'REJECT' || frame.type === 'ACCUSE' || frame.type === 'REQUEST') &&
  DISBELIEVING.has(lemma(tree, predicate)) &&
  ancestors(tree, head).some((at) => {
    const noun = tree.tokens[at]?.head ?? -1;
    const isHeld =
      isMarked(tree, at, 'that') && relation(tree, at) === 'acl' && REPORTED.has(lemma(tree, noun));
    return isHeld && ancestors(tree, noun).slice(0, 3).includes(predicate);
  });

const DISBELIEVING = wordClass('verbs.disbelieving');

/** "filed a case accusing Chad of crimes against its Christians": it is Chad that is charged. */
const isOfCharge = ({ at, tree }: SentenceReading, { frame, predicate }: Match, { mention: { head } }: End) =>
  frame.type === 'ACCUSE' &&
  ancestors(tree, head).some(
    (verb) =>
      verb > predicate &&
      tree.tokens[verb]?.xpos === 'VBG' &&
      relation(tree, verb) === 'acl' &&
      childrenBy(tree, verb, 'obj').some((charged) => charged !== head && at[charged]),
  );

/** "a deal brokered by Chad in Dakar": where they met, and no party; but "a truce brokered by Chad in Mali". */
const isVenue = (tree: Tree, { frame, passive, trigger }: Match, { mention: { form, head } }: End) =>
  passive === true &&
  frame.type === 'CONSULT' &&
  frame.mode === 'multilateral' &&
  caseOf(tree, head) === 'in' &&
  (form === 'capital' || (form === 'name' && !trigger.some((at) => LULLS.has(lemma(tree, at)))));

const LULLS: ReadonlySet<string> = new Set(['cease-fire', 'ceasefire', 'peace', 'settlement', 'truce']);

/** "rejected any comments that cast doubt on the court": nobody need have made them. */
const isOfAny = (tree: Tree, { carrier }: Match) =>
  ancestors(tree, carrier)
    .slice(0, 2)
    .some(
      (at) =>
        tree.tokens[at]?.deprel === 'acl:relcl' &&
        // "any comments from a party that cast doubt"
        ancestors(tree, tree.tokens[at]?.head ?? -1)
          .slice(0, 2)
          .some((noun) => childrenBy(tree, noun, 'det').some((det) => lemma(tree, det) === 'any')),
    );

/** "two democracies allied to the same power": to it, and not to each other. */
const isToThird = (tree: Tree, { frame, mutual, predicate, sources, targets }: Match) =>
  frame.type === 'ALLY_OF' &&
  mutual &&
  sources[0]?.mention.head === targets[0]?.mention.head &&
  childrenBy(tree, predicate, 'obl').some((at) => /^(to|with)$/.test(caseOf(tree, at) ?? ''));

/** "spoke of Kenya's quarrel with Chad", "discussed Kenya's trade with Chad": of it, and with nobody who is told. */
const isOfTopic = (
  { at: marked, tree }: SentenceReading,
  { frame, predicate }: Match,
  { mention: { head } }: End,
) =>
  frame.type === 'CONSULT' &&
  frame.pos === 'verb' &&
  ancestors(tree, head)
    .slice(1)
    .some((noun) => {
      if (tree.tokens[noun]?.head !== predicate || tree.tokens[noun]?.upos !== 'NOUN') return false;
      const isOthers = childrenBy(tree, noun, 'nmod:poss', 'amod', 'compound').some((owner) => marked[owner]);
      return SPEAKING.has(frame.head)
        ? /^(about|of|on)$/.test(caseOf(tree, noun) ?? '')
        : isOthers && TALKING_OVER.has(frame.head);
    });

const SPEAKING = wordClass('verbs.speaking-of');
const TALKING_OVER = wordClass('verbs.talking-over');

/** "had to bring home the special forces that it had sent": its own, whosever the article speaks of. */
const isOwnForce = (tree: Tree, { frame }: Match, { mention: { head, form, cue } }: End) =>
  frame.type === 'RETREAT' &&
  BRINGING.has(frame.head) &&
  form === 'description' &&
  cue?.of === null &&
  relation(tree, head) === 'obj';

const BRINGING = wordClass('verbs.bringing-home');

/** "a Swiss company hired by Bern" works with no other state; but "Bern works with its allies". */
const isOwnFirm = ({ frame, sources }: Match, { actor, mention }: End) =>
  frame.type === 'COOPERATE' &&
  HIRING.has(frame.head) &&
  mention.form === 'description' &&
  actor.kind === 'institution' &&
  sources.every(({ actor: { kind, country } }) => kind === 'state' && country === actor.country);

const HIRING = wordClass('verbs.hiring');
