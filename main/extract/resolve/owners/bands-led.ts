// "Keke, a warlord whose Liberation Front holds the coast": whose band it is, for "his men" further on.
import { isBand } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { perReading } from '../../reading.ts';
import { antecedentOf } from '../../relations/roles/control.ts';

/** The bands that the text tells to be somebody's, by the ids of those people. */
export const bandsLed = perReading((reading): ReadonlyMap<string, ActorRecord> => {
  const led = new Map<string, ActorRecord>();
  for (const { sentence, tree, at } of reading.sentences)
    sentence.tokens.forEach(({ lower, head }, index) => {
      const band = lower === 'whose' ? at[head]?.actors.find(isBand) : undefined;
      if (!band) return;
      const noun = antecedentOf(tree, head, index);
      // "Keke, a warlord whose …"
      const named = tree.tokens[noun]?.deprel === 'appos' ? (tree.tokens[noun]?.head ?? noun) : noun;
      const [leader] = [noun, named].flatMap((place) => at[place]?.actors ?? []);
      if (leader?.kind === 'person') led.set(leader.id, band);
    });
  return led;
});
