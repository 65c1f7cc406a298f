import type { Verdict } from '../../preload/shapes.ts';
import { judgeRelation } from '../state/decisions.ts';

interface Properties {
  relation: number;
  verdict: Verdict | null;
  /** Its two ends, for messages: "Chad → Mali". */
  name: string;
}

interface Choice {
  verb: string;
  to: Verdict | null;
  hint: string;
}

const CONFIRM: Choice = {
  verb: 'Confirm',
  to: 'confirmed',
  hint: 'The text does say this: let it count, however unsure it was read',
};
const REJECT: Choice = {
  verb: 'Reject',
  to: 'rejected',
  hint: 'The text does not say this: leave it out of the graph, the counts and the tables',
};

/** What may be decided after each verdict. */
function choicesAfter(verdict: Verdict | null): Choice[] {
  switch (verdict) {
    case null:
      return [CONFIRM, REJECT];
    case 'confirmed':
      return [{ verb: 'Withdraw', to: null, hint: 'Let it count by its confidence again' }, REJECT];
    case 'rejected':
      return [{ verb: 'Restore', to: null, hint: 'Let it count again' }];
  }
}

/** The analyst has the last word on what a text says. */
export function VerdictButtons({ relation, verdict, name }: Properties) {
  return (
    <span className="verdicts no-wrap">
      {choicesAfter(verdict).map(({ verb, to, hint }) => (
        <button
          key={verb}
          type="button"
          className="link small-text"
          data-testid={`${verb.toLowerCase()}-${relation}`}
          aria-label={`${verb} ${name}`}
          title={hint}
          onClick={() => judgeRelation(relation, to, name)}
        >
          {verb}
        </button>
      ))}
    </span>
  );
}
