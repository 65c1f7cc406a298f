import { rejectRelation } from '../state/decisions.ts';

interface Properties {
  relation: number;
  rejected: boolean;
  /** Its two ends, for messages: "Chad → Mali". */
  name: string;
}

/** The analyst has the last word: what the text does not say counts for nothing. */
export function Verdict({ relation, rejected, name }: Properties) {
  const verb = rejected ? 'Restore' : 'Reject';
  return (
    <button
      type="button"
      className="link small-text"
      data-testid={`reject-${relation}`}
      aria-label={`${verb} ${name}`}
      title={
        rejected
          ? 'Let it count again'
          : 'The text does not say this: leave it out of the graph, the counts and the tables'
      }
      onClick={() => rejectRelation(relation, !rejected, name)}
    >
      {verb}
    </button>
  );
}
