// One relation with the words that state it.
import type { EvidenceItem } from '../../preload/shapes.ts';
import { showActor, showArticle } from '../state/graph.ts';
import { date, fileName, percent } from '../words/format.ts';
import {
  codeInWords,
  confidenceInWords,
  endsInWords,
  modalityInWords,
  ruleInWords,
  verdictWords,
} from '../words/relations.ts';
import { standingOf } from './groups.ts';
import { cutAtMarks, excerpt } from './marks.ts';
import { VerdictButtons } from './VerdictButtons.tsx';

type Role = 'evidence' | 'source' | 'target' | 'trigger';

const AROUND = 240;

function Quote({ item }: { item: EvidenceItem }) {
  const { text } = item.paragraph;
  const range = excerpt(text, item.evidence, AROUND);
  const pieces = cutAtMarks<Role>(
    text,
    [
      { ...item.evidence, value: 'evidence' },
      { ...item.sourceMention, value: 'source' },
      { ...item.targetMention, value: 'target' },
      { ...item.trigger, value: 'trigger' },
    ],
    range,
  );
  return (
    <blockquote dir="auto">
      {range.start > 0 && '… '}
      {pieces.map((piece) => (
        <span key={piece.start} className={piece.values.map((role) => `mark-${role}`).join(' ')}>
          {piece.text}
        </span>
      ))}
      {range.end < text.length && ' …'}
    </blockquote>
  );
}

function Badges({ item }: { item: EvidenceItem }) {
  const modality = modalityInWords(item.modality);
  return (
    <>
      {item.verdict && <span className={`badge ${item.verdict}`}>{verdictWords[item.verdict]}</span>}
      {item.unsure && <span className="badge unsure">Less sure</span>}
      {modality && <span className={`badge ${item.modality}`}>{modality}</span>}
      {item.historical && <span className="badge">Historical</span>}
      {item.mode && (
        <span className="chip quiet" title="Mode">
          {codeInWords(item.mode)}
        </span>
      )}
      {item.contexts.map((context) => (
        <span className="chip quiet" key={context} title="Context">
          {codeInWords(context)}
        </span>
      ))}
    </>
  );
}

function Names({ actors }: { actors: { id: string; name: string }[] }) {
  return actors.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <button type="button" className="link" onClick={() => showActor(id)}>
        {name}
      </button>
    </span>
  ));
}

/** Whom the text names as the one who says so; where it names no one, the outlet says it. */
function Speaker({ item }: { item: EvidenceItem }) {
  if (item.attributedTo)
    return (
      <span className="said-by" data-testid="said-by">
        According to <Names actors={[item.attributedTo]} />
      </span>
    );
  const whose = item.article.outlet ? `the words of ${item.article.outlet}` : 'the article’s own words';
  return <span data-testid="said-by">In {whose}</span>;
}

function Facts({ item }: { item: EvidenceItem }) {
  return (
    <p className="evidence-facts small-text">
      <Speaker item={item} />
      <span title="Chance that a careful reader would write this down">
        {confidenceInWords(item.confidence)} confidence{' '}
        <span className="number">{percent(item.confidence)}</span>
      </span>
      {item.about.length > 0 && (
        <span>
          about <Names actors={item.about} />
        </span>
      )}
      {item.location && (
        <span>
          in <span data-testid="location">{item.location}</span>
        </span>
      )}
      {item.detail && <span>{item.detail}</span>}
    </p>
  );
}

function Origin({ item }: { item: EvidenceItem }) {
  const { title, outlet, published, file } = item.article;
  const facts = [outlet ?? 'Unknown outlet', published ? date(published) : null].filter(Boolean).join(', ');
  return (
    <span className="evidence-origin small-text">
      <bdi className="cut">{title ?? fileName(file)}</bdi> <span className="muted no-wrap">{facts}</span>
    </span>
  );
}

/** When it happened; where the text does not tell, when it was reported. History has no such day. */
function When({ item }: { item: EvidenceItem }) {
  const { published } = item.article;
  const words = item.date
    ? date(item.date)
    : published && !item.historical
      ? `reported ${date(published)}`
      : 'no date';
  return <span className="number muted no-wrap">{words}</span>;
}

/** Why it was read so: what an analyst checks against the quote. */
function Why({ item }: { item: EvidenceItem }) {
  return (
    <p className="why muted small-text" data-testid="why">
      Why: {item.explanation.replace(/\.$/, '')}. Rule <code title={item.rule}>{ruleInWords(item.rule)}</code>
    </p>
  );
}

export function Evidence({ item }: { item: EvidenceItem }) {
  const open = () => showArticle(item.article.id, item.paragraph.index, item.id);
  return (
    <li className={`evidence ${standingOf(item)}`} data-testid={`evidence-${item.id}`}>
      <p className="evidence-head">
        <span className="evidence-ends">
          {item.source.name}{' '}
          <span className="arrow" role="img" aria-label={item.mutual ? 'and, mutually,' : 'towards'}>
            {item.mutual ? '↔' : '→'}
          </span>{' '}
          {item.target.name}
        </span>
        <When item={item} />
      </p>
      <p className="chips">
        <Badges item={item} />
      </p>
      <button
        type="button"
        className="quote"
        data-testid="quote"
        title="Read it in the article"
        onClick={open}
      >
        <Quote item={item} />
        <Origin item={item} />
      </button>
      <Facts item={item} />
      <div className="evidence-foot">
        <Why item={item} />
        <VerdictButtons
          relation={item.id}
          verdict={item.verdict}
          name={endsInWords(item.source.name, item.target.name, item.mutual)}
        />
      </div>
    </li>
  );
}
